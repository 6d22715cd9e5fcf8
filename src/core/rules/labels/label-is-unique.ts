import { listed, planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { formatMark, positionOf } from '../../plan/label';
import type { Action } from '../../plan/model';
import { formatAddress } from '../../sheet/address';

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
  *check({ plan }: RuleContext): Iterable<Problem> {
    for (const { actions } of plan.sections) yield* checkSection(actions);
  },
};

function* checkSection(actions: readonly Action[]): Iterable<Problem> {
  let seen = new Map<string, string>();
  for (const [index, { ref, section, label, labelSource }] of actions.entries()) {
    const first = seen.get(label);
    if (label === '') continue;
    if (first === undefined) {
      seen.set(label, formatAddress(labelSource.at));
    } else if (positionOf(label) === 1 && positionOf(actions[index + 1]?.label ?? '') === 2) {
      // The labels that follow are taken for the same reason, which is told once.
      seen = new Map([[label, formatAddress(labelSource.at)]]);
      const values = { label: formatMark(section, label), first };
      yield { message: { id: 'labels-begin-again', values }, place: labelSource, action: ref };
    } else {
      yield { message: { id: 'label-is-taken', values: { action: ref, first } }, place: labelSource, action: ref };
    }
  }
}
