import fc from 'fast-check';

import {
  formatLabel,
  formatMark,
  formatRef,
  labelStyles,
  parseLabel,
  parseRef,
  plainLabel,
  positionOf,
} from '../../../src/core/plan/label';
import { profileSchema } from '../../../src/core/plan/profile';

const style = fc.constantFrom(...labelStyles);
const position = fc.integer({ min: 1, max: 200 });

test('the styles of labels are those that a profile can name', () => {
  expect([...labelStyles]).toEqual(profileSchema.shape.labels.shape.style.options);
});

test.each([
  ['doubled', 'a z aa bb zz aaa'],
  ['counted', 'a z aa ab az bb'],
  ['numbered', '1 26 27 28 52 53'],
] as const)('labels go on after z in their style: %s', (name, labels) => {
  const positions = name === 'counted' ? [1, 26, 27, 28, 52, 54] : [1, 26, 27, 28, 52, 53];
  expect(positions.map((at) => formatLabel(at, name))).toEqual(labels.split(' '));
});

test('a label and its position are a pair in every style', () => {
  fc.assert(
    fc.property(position, style, (at, name) => {
      expect(parseLabel(formatLabel(at, name), name)).toBe(at);
    }),
  );
});

test('the doubled label of a position is as the style writes it', () => {
  fc.assert(fc.property(position, (at) => expect(formatLabel(at, 'doubled')).toBe(formatLabel(at, 'doubled'))));
});

test('a label of another style has no position in this one', () => {
  expect(parseLabel('ab', 'doubled')).toBeNull();
  expect(parseLabel('2', 'doubled')).toBeNull();
  expect(parseLabel('b', 'numbered')).toBeNull();
  expect(['b', 'bb', 'ab', '28', '', 'a1'].map(positionOf)).toEqual([2, 28, 28, 28, null, null]);
});

test('a label of letters stands in brackets behind its section, a number behind a point', () => {
  expect(formatRef(1, 'hh')).toBe('1-(hh)');
  expect(formatRef(1, '4')).toBe('1.4');
  expect([formatMark(1, 'hh'), formatMark(1, '4')]).toEqual(['hh)', '1.4']);
});

test('a name in print and what it names are a pair', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), position, style, (section, at, name) => {
      const label = formatLabel(at, name);
      expect(parseRef(formatRef(section, label))).toEqual({ section, label });
    }),
  );
});

test.each(['', '1', '1.', '1-(4)', '(a)', '1.a', '1.1.1'])('%j names no action', (text) => {
  expect(parseRef(text)).toBeNull();
});

test('letters of other scripts that look like Latin ones are read as those', () => {
  expect(plainLabel('а')).toBe('a');
  expect(plainLabel('ＢＢ')).toBe('BB');
  expect(plainLabel('11')).toBe('ll');
  expect(plainLabel('II')).toBe('II');
});
