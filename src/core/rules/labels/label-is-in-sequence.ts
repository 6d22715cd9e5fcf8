import { listed, planOf } from '../../linting/example';
import type { Problem, ProposedFix, Rule, RuleContext } from '../../linting/rule';
import { formatLabel, formatMark, labelStyles, parseLabel, positionOf, type LabelStyle } from '../../plan/label';
import type { Action, Plan } from '../../plan/model';
import { relabel } from './relabel';

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
    for (const { actions } of plan.sections) yield* checkSection(actions, plan, profile.labels.style);
  },
};

/** One hint where the numbering changes; what follows it in the same manner is the same fault. */
function* checkSection(actions: readonly Action[], plan: Plan, style: LabelStyle): Iterable<Problem> {
  const seen = new Set<string>();
  let position = 0;
  // A label that stands twice is another law's, and so is the one that is missing in its place.
  let doubled = 0;
  let isOtherStyleTold = false;
  for (const [index, action] of actions.entries()) {
    const { ref, section, label, labelSource, title } = action;
    if (label !== '' && seen.has(label)) {
      doubled += 1;
      continue;
    }
    seen.add(label);
    position += 1;
    const stated = parseLabel(label, style);
    if (doubled > 0 && stated === position + doubled) position = stated;
    doubled = 0;
    if (label === '' || stated === position) continue;
    const isOtherStyle = labelStyles.some((other) => parseLabel(label, other) === position);
    const id = isOtherStyle ? 'label-is-other-style' : 'label-is-out-of-sequence';
    const expected = formatLabel(position, style);
    if (!isOtherStyle || !isOtherStyleTold) {
      const before = actions[index - 1];
      yield {
        message: { id, values: { label: formatMark(section, label), expected: formatMark(section, expected) } },
        place: labelSource,
        action: ref,
        about: title,
        ...(before && { related: [{ place: before.labelSource, name: before.ref }] }),
        options: renumber(plan, actions.slice(index), position, style),
      };
    }
    isOtherStyleTold ||= isOtherStyle;
    position = isOtherStyle ? position : (stated ?? positionOf(label) ?? position);
  }
}

/** Labels from `position` on for those of the actions that have others. */
function renumber(plan: Plan, actions: readonly Action[], position: number, style: LabelStyle): readonly ProposedFix[] {
  const changes = actions
    .map((action, index) => ({ action, label: formatLabel(position + index, style) }))
    .filter(({ action, label }) => action.label !== label);
  return relabel(plan, changes);
}
