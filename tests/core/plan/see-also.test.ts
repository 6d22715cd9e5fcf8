import fc from 'fast-check';

import { formatLabel, labelStyles } from '../../../src/core/plan/label';
import {
  findSeeAlso,
  formatSeeAlso,
  parseSeeAlso,
  readCommaBeforeAnd,
  readLabel,
} from '../../../src/core/plan/see-also';

const style = { opening: 'See also', commaBeforeAnd: false };

function read(text: string) {
  const { references, unread } = parseSeeAlso(text);
  return [
    ...references.map(({ section, label }) => `${section ?? '?'}-${label}`),
    ...unread.map(({ start, end }) => `unread ${text.slice(start, end)}`),
  ];
}

test.each([
  ['(See also 1-(b), (c) and 3-(k))', ['1-b', '?-c', '3-k']],
  ['(See also 1-(b), (c), (dd) ,(hh), and 3-(k))', ['1-b', '?-c', '?-dd', '?-hh', '3-k']],
  ['(See also (hh))', ['?-hh']],
  ['(See also 1- (hh) and 3(k))', ['1-hh', '3-k']],
  ['(See also 1-(a) (b), (c))', ['1-a', '?-b', '?-c']],
  ['(see also: 2-b & 3-(k)', ['2-b', '3-k']],
  ['(See also 1–(II))', ['1-II']],
  ['(See also the annex and 1-(b))', ['unread the', 'unread annex', '1-b'].sort()],
  ['(See also )', []],
  ['(See also 1.2, 1.4 and 2.1)', ['1-2', '1-4', '2-1']],
  ['(See also 1.2. 1.14.)', ['1-2', '1-14']],
  ['(See also 1 . 2)', ['1-2']],
  ['(See also 1-(2) and 1.(3))', ['1-2', '1-3']],
  ['(See also RSP 1.1)', ['unread RSP', 'unread 1.1']],
  ['(See also 1.1.3)', ['unread 1.1.3']],
  ['(See also 1\u2011(b) and 3‐k)', ['1-b', '3-k']],
])('%s is read', (text, expected) => {
  expect(read(text).sort()).toEqual([...expected].sort());
});

test('the see-also of a listing is found at its end, in the middle, unclosed and twice', () => {
  const found = (text: string) => {
    const place = findSeeAlso(text);
    return place && text.slice(place.start, place.end);
  };
  expect(found('Workshop (TRS) (See also 1-(b) and (c)) ')).toBe('(See also 1-(b) and (c))');
  expect(found('Workshop (see also 1-(b)) for Fiji')).toBe('(see also 1-(b))');
  expect(found('Workshop (See also 1-(b) and (c)')).toBe('(See also 1-(b) and (c)');
  expect(found('Workshop. See also 1-(b)')).toBe('See also 1-(b)');
  expect(found('Workshop (See also 1-(b)), (See also 2-(a))')).toBe('(See also 1-(b)), (See also 2-(a))');
  expect(found('Workshop on seeing')).toBeNull();
});

test('what is written is read back', () => {
  const target = fc.record({
    section: fc.integer({ min: 1, max: 9 }),
    label: fc
      .tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom(...labelStyles))
      .map(([position, labels]) => formatLabel(position, labels)),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(target, { minLength: 1, selector: (t) => `${t.section}${t.label}` }),
      fc.boolean(),
      (targets, commaBeforeAnd) => {
        const text = formatSeeAlso(targets, { ...style, commaBeforeAnd });
        let section = 0;
        const back = parseSeeAlso(text).references.map((reference) => {
          section = reference.section ?? section;
          return { section, label: reference.label };
        });
        expect(back).toEqual(targets);
        expect(findSeeAlso(text)).toEqual({ start: 0, end: text.length });
      },
    ),
  );
});

test('the section is written only where it changes, and "and" before the last', () => {
  const targets = [
    { section: 1, label: 'b' },
    { section: 1, label: 'dd' },
    { section: 3, label: 'k' },
  ];
  expect(formatSeeAlso(targets, style)).toBe('(See also 1-(b), (dd) and 3-(k))');
  expect(formatSeeAlso(targets, { ...style, commaBeforeAnd: true })).toBe('(See also 1-(b), (dd), and 3-(k))');
  expect(formatSeeAlso(targets.slice(0, 2), { ...style, commaBeforeAnd: true })).toBe('(See also 1-(b) and (dd))');
  expect(formatSeeAlso([], style)).toBe('');
});

test('the comma before "and" shows only in lists of three or more', () => {
  expect(readCommaBeforeAnd('(See also 1-(b), (c), and 3-(k))')).toBe(true);
  expect(readCommaBeforeAnd('(See also 1-(b), (c) and 3-(k))')).toBe(false);
  expect(readCommaBeforeAnd('(See also 1-(b), and 3-(k))')).toBeNull();
});

test('numbers are written in full, each with its section', () => {
  const targets = [
    { section: 1, label: '2' },
    { section: 1, label: '4' },
    { section: 2, label: '1' },
  ];
  expect(formatSeeAlso(targets, style)).toBe('(See also 1.2, 1.4 and 2.1)');
  expect(readCommaBeforeAnd('(See also 1.2, 1.4, and 2.1)')).toBe(true);
  expect(readCommaBeforeAnd('(See also 1.2, 1.4 and 2.1)')).toBe(false);
});

test.each([
  ['(See also 1-(b))', true],
  ['(See also 1.2)', true],
  ['(See also 1 .2)', false],
  ['(See also 1-(2))', false],
  ['(See also 1(b))', false],
])('whether %s is well written: %s', (text, isWell) => {
  expect(parseSeeAlso(text).references.map(({ wellFormed }) => wellFormed)).toEqual([isWell]);
});

test('a number names the action of that number, and is none of the letters it looks like', () => {
  const labels = ['1', '2', '11'];
  expect(readLabel('11', labels)).toEqual({ label: '11', exists: true, fault: null });
  expect(readLabel('02', labels)).toEqual({ label: '2', exists: true, fault: null });
  expect(readLabel('12', labels)).toEqual({ label: '12', exists: false, fault: null });
  expect(readLabel('11', ['a', 'll'])).toEqual({ label: 'll', exists: true, fault: 'look-alike' });
});

test('a capital i means l, even where its lower case names another action', () => {
  const labels = ['a', 'ii', 'll'];
  expect(readLabel('II', labels)).toEqual({ label: 'll', exists: true, fault: 'look-alike' });
  expect(readLabel('ii', labels)).toEqual({ label: 'ii', exists: true, fault: null });
  expect(readLabel('II', ['a', 'ii'])).toMatchObject({ label: 'ii', exists: true });
});

test('bb names the 28th action where that is labelled ab, and the other way round', () => {
  const counted = [...Array(26).keys()].map((at) => formatLabel(at + 1, 'doubled')).concat('aa', 'ab');
  expect(readLabel('bb', counted)).toEqual({ label: 'ab', exists: true, fault: 'ordinal' });
  const doubled = [...Array(28).keys()].map((at) => formatLabel(at + 1, 'doubled'));
  expect(readLabel('ab', doubled)).toEqual({ label: 'bb', exists: true, fault: 'ordinal' });
  expect(readLabel('zz', doubled)).toEqual({ label: 'zz', exists: false, fault: null });
});

test('reading never throws', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ (1a)-–.,;&Il]*(see also)?[ (1a)-–.,;&Il]*$/), (text) => {
      const place = findSeeAlso(text);
      parseSeeAlso(place ? text.slice(place.start, place.end) : text);
    }),
  );
});

test.each([
  ['Tea （See also 1-（b）、（c））', ['b', 'c']],
  ['Tea (See also1-(b))', ['b']],
  ['Tea (See also 1-(b)) and (see also 3-(k))', ['b', 'k']],
])('reads %s', (text, labels) => {
  const { start, end } = findSeeAlso(text)!;
  expect([start, end]).toEqual([4, text.length]);
  const { references, unread } = parseSeeAlso(text.slice(start, end));
  expect([references.map(({ label }) => label), unread]).toEqual([labels, []]);
});
