import fc from 'fast-check';

import { formatKpis, parseKpis } from '../../../src/core/plan/kpi';
import { adversarialTexts, anyText } from './adversarial';

const read = (text: string) =>
  parseKpis(text).map(({ start, end, index }) => `${index ?? '-'} ${text.slice(start, end)}`);

test.each([
  ['Number of Members', ['- Number of Members']],
  ['Number of Members\nNumber of activities', ['- Number of Members', '- Number of activities']],
  ['(1) Number of Members (2) Number of activities', ['1 Number of Members', '2 Number of activities']],
  ['(1) Number of Members\n\n(2) Number of activities', ['1 Number of Members', '2 Number of activities']],
  ['(1)Number of Members, (2)Number of activities', ['1 Number of Members,', '2 Number of activities']],
  ['1) Number of Members 2) Number of activities', ['1 Number of Members', '2 Number of activities']],
  ['1. Number of Members\n2. Number of activities', ['1 Number of Members', '2 Number of activities']],
  ['1.Number of Members\r\n2.Number of activities', ['1 Number of Members', '2 Number of activities']],
  ['（1） Number of Members', ['1 Number of Members']],
  ['(2) Number of activities', ['2 Number of activities']],
  ['Number of Members\n(1) Number of activities', ['- Number of Members', '1 Number of activities']],
  ['• Number of Members\n• Number of activities', ['- Number of Members', '- Number of activities']],
  ['- Number of Members\n- Number of activities', ['- Number of Members', '- Number of activities']],
  ['➤\u00a0Number of Members\n that implement\n➤ Results', ['- Number of Members\n that implement', '- Results']],
  ['• Number of\nMembers\n• results', ['- Number of\nMembers', '- results']],
  ['Number of Members;\nNumber of activities;', ['- Number of Members', '- Number of activities']],
  ['Number of Members; and\nnumber of activities.', ['- Number of Members', '- number of activities.']],
  ['(1) Number of Members; (2) Results;', ['1 Number of Members', '2 Results']],
  ['Number of activities\nin the Region', ['- Number of activities\nin the Region']],
  ['Number of activities in the\nRegion', ['- Number of activities in the\nRegion']],
  ['Members of the RKC (since 2018)', ['- Members of the RKC (since 2018)']],
  ['Number of Members (1) that accede (2) that implement', ['- Number of Members (1) that accede (2) that implement']],
  ['(1) Members with (3) tools or more', ['1 Members with (3) tools or more']],
  ['Use of ISO 9001. 2. edition', ['- Use of ISO 9001. 2. edition']],
  ['2.5 % of Members', ['- 2.5 % of Members']],
  ['\u200b\u00a0Results \n', ['- Results']],
  ['', []],
  [' \n; \n•', []],
])('%j is read', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

const words = fc.constantFrom('Members', 'results', 'of', 'activities', 'in', 'Region,', '(TFA)', '2', 'e-Learning');
const statement = fc.array(words, { minLength: 1, maxLength: 6 }).map((parts) => `Number ${parts.join(' ')}`);

test('what is written is read back: plain, continued looks and numbered', () => {
  fc.assert(
    fc.property(fc.array(statement, { maxLength: 5 }), fc.boolean(), fc.boolean(), (texts, isNumbered, isSmall) => {
      const kpis = texts.map((text, at) => ({
        text: isSmall && !isNumbered ? text.toLowerCase() : text,
        ...(isNumbered ? { index: at + 1 } : {}),
      }));
      const written = formatKpis(kpis);
      const back = parseKpis(written).map(({ start, end, index }) => ({
        text: written.slice(start, end),
        ...(index === undefined ? {} : { index }),
      }));
      expect(back).toEqual(kpis);
    }),
  );
});

test('any text is taken, and each statement lies within it behind the one before', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let last = 0;
      for (const { start, end } of parseKpis(text)) {
        expect(start >= last && end >= start && end <= text.length).toBe(true);
        last = end;
      }
    }),
  );
});

test('a long text is done, though it be made to try every way', () => {
  for (const text of adversarialTexts) expect(Array.isArray(parseKpis(text))).toBe(true);
}, 120_000);
