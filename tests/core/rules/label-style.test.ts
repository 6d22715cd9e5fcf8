import { listed, planOf } from '../../../src/core/linting/example';
import { formatLabel, labelStyles, type LabelStyle } from '../../../src/core/plan/label';
import { labelIsInSequence } from '../../../src/core/rules/labels/label-is-in-sequence';
import { gridOf, readContext } from './context';

/** What the law says of a plan whose labels are in one style, by a profile that asks for another. */
function messages(written: LabelStyle, asked: LabelStyle) {
  const labels = Array.from({ length: 29 }, (_, at) => formatLabel(at + 1, written));
  const context = readContext(gridOf({ rows: planOf(...labels.map((label) => listed(label, `Course ${label}`))) }));
  const profile = { ...context.profile, labels: { style: asked } };
  return [...labelIsInSequence.check({ ...context, profile })].map(({ message }) => message);
}

test.each(labelStyles.filter((style) => style !== 'numbered'))(
  'labels of the office’s own style are in sequence: %s',
  (style) => {
    expect(messages(style, style)).toEqual([]);
  },
);

test.each([
  ['counted', 'doubled', 'ab)', 'bb)'],
  ['doubled', 'counted', 'bb)', 'ab)'],
] as const)('labels that are %s where the office’s are %s are one hint', (written, asked, label, expected) => {
  expect(messages(written, asked)).toEqual([{ id: 'label-is-other-style', values: { label, expected } }]);
});

test('letters where the office has numbers are one hint', () => {
  expect(messages('doubled', 'numbered')).toEqual([
    { id: 'label-is-other-style', values: { label: 'a)', expected: '1.1' } },
  ]);
});
