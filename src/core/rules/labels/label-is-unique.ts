import { listed, planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { formatAddress } from '../../sheet/address';

export const labelIsUnique: Rule = {
  id: 'label-is-unique',
  title: 'No two actions of a section have the same label.',
  why: 'A reference to the label could mean either action.',
  severity: 'error',
  good: [{ rows: planOf(listed('a', 'Course on bonds'), listed('b', 'Seminar on dogs')) }],
  bad: [{ rows: planOf(listed('a', 'Course on bonds'), listed('a', 'Seminar on dogs')), at: 'A5' }],
  *check({ plan }: RuleContext): Iterable<Problem> {
    const seen = new Map<string, string>();
    for (const section of plan.sections) {
      for (const { ref, label, labelSource } of section.actions) {
        if (label === '') continue;
        const first = seen.get(ref);
        if (first === undefined) seen.set(ref, formatAddress(labelSource.at));
        else {
          yield { message: { id: 'label-is-taken', values: { action: ref, first } }, place: labelSource, action: ref };
        }
      }
    }
  },
};
