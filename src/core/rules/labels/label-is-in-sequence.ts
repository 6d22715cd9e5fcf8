import { listed, planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { formatLabel, formatMark, labelStyles, parseLabel, positionOf, type LabelStyle } from '../../plan/label';
import type { Action } from '../../plan/model';

const alphabet = 'a b c d e f g h i j k l m n o p q r s t u v w x y z'.split(' ');

export const labelIsInSequence: Rule = {
  id: 'label-is-in-sequence',
  title: 'The labels of a section follow one another, in the style of the office: a to z, then aa, bb, cc.',
  why: 'A gap makes readers look for a missing action, and another numbering makes references miss.',
  severity: 'info',
  good: [
    { rows: planOf(listed('a', 'Course on bonds'), listed('b', 'Seminar on dogs')) },
    { rows: planOf(...[...alphabet, 'aa', 'bb'].map((label) => listed(label, `Course ${label}`))) },
  ],
  bad: [
    { rows: planOf(listed('a', 'Course on bonds'), listed('c', 'Seminar on dogs'), listed('d', 'Talk')), at: 'A5' },
    { rows: planOf(...[...alphabet, 'aa', 'ab', 'ac'].map((label) => listed(label, `Course ${label}`))), at: 'A31' },
  ],
  *check({ plan, profile }: RuleContext): Iterable<Problem> {
    for (const { actions } of plan.sections) yield* checkSection(actions, profile.labels.style);
  },
};

/** One hint where the numbering changes; what follows it in the same manner is the same fault. */
function* checkSection(actions: readonly Action[], style: LabelStyle): Iterable<Problem> {
  const seen = new Set<string>();
  let position = 0;
  let isOtherStyleTold = false;
  for (const { ref, section, label, labelSource } of actions) {
    if (label !== '' && seen.has(label)) continue;
    seen.add(label);
    position += 1;
    const stated = parseLabel(label, style);
    if (label === '' || stated === position) continue;
    const isOtherStyle = labelStyles.some((other) => parseLabel(label, other) === position);
    const id = isOtherStyle ? 'label-is-other-style' : 'label-is-out-of-sequence';
    const expected = formatLabel(position, style);
    const values = { label: formatMark(section, label), expected: formatMark(section, expected) };
    const place = { place: labelSource, action: ref };
    if (id === 'label-is-out-of-sequence') yield { message: { id, values }, ...place };
    else if (!isOtherStyleTold) yield { message: { id, values }, ...place };
    isOtherStyleTold ||= id === 'label-is-other-style';
    position = isOtherStyle ? position : (stated ?? positionOf(label) ?? position);
  }
}
