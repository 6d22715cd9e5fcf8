import fc from 'fast-check';

import { formatLabel, formatMark, formatRef, labelStyles } from '../../../../src/core/plan/label';
import { findLabel } from '../../../../src/core/plan/labels/find-label';

test.each([
  ['a) Upon request', 'a', ' Upon request'],
  ['(a) Upon request', 'a', ' Upon request'],
  ['1-(a) Upon request', 'a', ' Upon request'],
  ['1(a) Upon request', 'a', ' Upon request'],
  ['1.a) Upon request', 'a', ' Upon request'],
  ['1 – (a) Upon request', 'a', ' Upon request'],
  ['a. Upon request', 'a', ' Upon request'],
  ['a: Upon request', 'a', ' Upon request'],
  ['a – Upon request', 'a', ' Upon request'],
  ['a)Upon request', 'a', 'Upon request'],
  ['A) Upon request', 'a', ' Upon request'],
  ['aa) Upon request', 'aa', ' Upon request'],
  ['hh ) Upon request', 'hh', ' Upon request'],
  ['ab) Upon request', 'ab', ' Upon request'],
  ['i) Upon request', 'i', ' Upon request'],
  ['ii) Upon request', 'ii', ' Upon request'],
  ['v) Upon request', 'v', ' Upon request'],
  ['x) Upon request', 'x', ' Upon request'],
  ['\u200b\u00a0a)\u00a0Upon request', 'a', '\u00a0Upon request'],
  ['\n a)\tUpon request', 'a', '\tUpon request'],
  ['а) Upon request', 'a', ' Upon request'],
  ['（b） Upon request', 'b', ' Upon request'],
  ['(a Upon request', 'a', ' Upon request'],
  ['a Upon request', 'a', ' Upon request'],
  ['bb Work with Members', 'bb', ' Work with Members'],
  ['b', 'b', ''],
  ['1-(hh)', 'hh', ''],
])('%j has the label %s', (text, label, rest) => {
  const found = findLabel(text, 'doubled')!;
  expect([found.label, text.slice(found.end)]).toEqual([label, rest]);
});

test.each([
  'Upon request',
  'A Member may ask',
  'a Member may ask',
  'a University course',
  '(a number of Members) help',
  'IT Support',
  'I Support',
  'In Fiji',
  'e.g. tools',
  'i.e. tools',
  'eg. tools',
  'No. 5',
  '(AP) region',
  '(RSP 1.1.1)',
  '(TRS) Workshop',
  '1. Support',
  '1) Support',
  '',
])('%j has none', (text) => {
  expect(findLabel(text, 'doubled')).toBeNull();
});

test.each([
  ['1.1 Maintain', 1, '1', ' Maintain'],
  ['1.12. Maintain', 1, '12', ' Maintain'],
  ['1.1) Maintain', 1, '1', ' Maintain'],
  ['(1.1) Maintain', 1, '1', ' Maintain'],
  ['2.10', 2, '10', ''],
  ['3) Maintain', null, '3', ' Maintain'],
  ['3. Maintain', null, '3', ' Maintain'],
  ['03', null, '3', ''],
])('%j has the number %s.%s', (text, section, label, rest) => {
  const found = findLabel(text, 'numbered')!;
  expect([found.section, found.label, text.slice(found.end)]).toEqual([section, label, rest]);
});

test.each(['3 workshops', '1.1.3 - 5th milestone', 'Maintain', '(3 workshops)', '0.0', ''])(
  '%j has no number',
  (text) => {
    expect(findLabel(text, 'numbered')).toBeNull();
  },
);

test('the section before a label is told', () => {
  expect(findLabel('3-(k) Support', 'doubled')).toEqual({ start: 0, end: 5, label: 'k', section: 3 });
  expect(findLabel('k) Support', 'doubled')).toEqual({ start: 0, end: 2, label: 'k', section: null });
});

test('a capital i, a digit one or a bar is an l where the position says so', () => {
  const at = (text: string, expected: number) => findLabel(text, 'doubled', expected)?.label;
  expect([at('I) Upon', 12), at('I) Upon', 9), at('II) Upon', 38), at('II) Upon', 35)]).toEqual(['l', 'i', 'll', 'ii']);
  expect([at('1) Upon', 12), at('11) Upon', 38), at('|) Upon', 12)]).toEqual(['l', 'll', 'l']);
  expect(at('1) Upon', 3)).toBeUndefined();
});

test('a nought that a spreadsheet dropped is put back where the position says so', () => {
  expect(findLabel('1.1', 'numbered', 10)?.label).toBe('10');
  expect(findLabel('1.1', 'numbered', 1)?.label).toBe('1');
});

test('what is written is read back, as mark and as name in print', () => {
  const written = fc.constantFrom(formatMark, formatRef);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.constantFrom(...labelStyles), written, (position, style, write) => {
      const label = formatLabel(position, style);
      const text = `${write(2, label)} Upon request`;
      expect(findLabel(text, style)).toMatchObject({ label, start: 0, end: text.indexOf(' ') });
    }),
  );
});
