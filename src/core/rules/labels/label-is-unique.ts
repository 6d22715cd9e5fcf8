import { listed, planOf } from '../../linting/example';
import type { Problem, ProposedFix, Rule, RuleContext } from '../../linting/rule';
import { formatLabel, formatMark, positionOf, type LabelStyle } from '../../plan/label';
import type { Action, Plan } from '../../plan/model';
import { formatAddress } from '../../sheet/address';
import { findWrittenLabel } from '../../plan/labels/written-label';

export const labelIsUnique: Rule = {
  id: 'label-is-unique',
  title: 'No two actions of a section have the same label.',
  why: 'A reference to the label could mean either action.',
  severity: 'error',
  good: [{ rows: planOf(listed('a', 'Course on bonds'), listed('b', 'Seminar on dogs')) }],
  bad: [
    { rows: planOf(listed('a', 'Course on bonds'), listed('b', 'Talk'), listed('b', 'Seminar on dogs')), at: 'A6' },
    {
      rows: planOf(
        listed('a', 'Course on bonds'),
        listed('b', 'Talk'),
        listed('a', 'Seminar on dogs'),
        listed('b', 'Visit'),
      ),
      at: 'A6',
    },
  ],
  *check({ plan, profile }: RuleContext): Iterable<Problem> {
    for (const { actions } of plan.sections) yield* checkSection(actions, plan, profile.labels.style);
  },
};

function* checkSection(actions: readonly Action[], { layout }: Plan, style: LabelStyle): Iterable<Problem> {
  const taken = new Set(actions.map(({ label }) => label));
  let seen = new Map<string, Action>();
  for (const [index, action] of actions.entries()) {
    const { ref, section, label, labelSource, title } = action;
    const other = seen.get(label);
    if (label === '') continue;
    if (!other) {
      seen.set(label, action);
      continue;
    }
    const first = formatAddress(other.labelSource.at);
    const place = {
      place: labelSource,
      action: ref,
      about: title,
      related: [{ place: other.labelSource, name: other.ref }],
    };
    if (positionOf(label) === 1 && positionOf(actions[index + 1]?.label ?? '') === 2) {
      // The labels that follow are taken for the same reason, which is told once.
      seen = new Map([[label, action]]);
      yield { message: { id: 'labels-begin-again', values: { label: formatMark(section, label), first } }, ...place };
    } else {
      const free = formatLabel(index + 1, style);
      const options = taken.has(free) || layout === 'register' ? [] : writeLabel(action, free);
      yield { message: { id: 'label-is-taken', values: { action: ref, first } }, ...place, options };
    }
  }
}

/** References by the doubled label stay as they are, and mean the other action. */
function writeLabel(action: Action, label: string): readonly ProposedFix[] {
  const { section, ref } = action;
  const typed = findWrittenLabel(action);
  if (!typed) return [];
  const { at, start, end } = typed;
  return [
    {
      title: { id: 'write-free-label', values: { label: formatMark(section, label), ref } },
      replacements: [{ at, start, end, text: label }],
    },
  ];
}
