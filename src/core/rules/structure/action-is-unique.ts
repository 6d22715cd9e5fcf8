import { listed, planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { actionsOf, type Action } from '../../plan/model';
import { comparable } from '../../plan/text';

export const actionIsUnique: Rule = {
  id: 'action-is-unique',
  title: 'No two actions have the same text.',
  why: 'Nobody knows under which of them an activity is to be listed, and each is counted with half of them.',
  severity: 'warning',
  good: [{ rows: planOf(listed('a', 'Course on bonds'), listed('b', 'Talk')) }],
  bad: [
    {
      rows: planOf(
        ['a) Help Members (RSP 1.1.1)', '• Course on bonds', 'Number of Members'],
        ['b) Help members. (RSP 1.1.2)', '• Talk', 'Number of Members'],
      ),
      at: 'A5',
    },
  ],
  *check({ plan }: RuleContext): Iterable<Problem> {
    // Without a column for them, actions are named by what is listed there, which may well stand twice.
    if (plan.shape.columns.action === undefined) return;
    const first = new Map<string, Action>();
    for (const action of actionsOf(plan)) {
      const key = comparable(action.title);
      const other = first.get(key);
      if (key === '') continue;
      if (!other) first.set(key, action);
      else {
        yield {
          message: { id: 'action-is-repeated', values: { text: action.title, other: other.ref } },
          place: action.titleSource,
          action: action.ref,
          related: [{ place: other.titleSource, name: other.ref }],
        };
      }
    }
  },
};
