import fc from 'fast-check';

import { formatDoubledLabel, parseCountedLabel, parseDoubledLabel, plainLabel } from '../../../src/core/plan/label';

test('labels double after z, as Word numbers a list', () => {
  expect([1, 26, 27, 28, 52, 53].map(formatDoubledLabel)).toEqual(['a', 'z', 'aa', 'bb', 'zz', 'aaa']);
});

test('a doubled label and its position are a pair', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), (position) => {
      expect(parseDoubledLabel(formatDoubledLabel(position))).toBe(position);
    }),
  );
});

test('some converters count on after z: ab is the 28th', () => {
  expect(parseCountedLabel('ab')).toBe(28);
  expect(parseDoubledLabel('ab')).toBeNull();
  expect(parseCountedLabel('aa')).toBe(parseDoubledLabel('aa'));
});

test('letters of other scripts that look like Latin ones are read as those', () => {
  expect(plainLabel('а')).toBe('a');
  expect(plainLabel('11')).toBe('ll');
  expect(plainLabel('II')).toBe('II');
});
