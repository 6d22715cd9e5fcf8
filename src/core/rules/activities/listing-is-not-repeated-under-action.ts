import { listed, planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { groupBy } from '../../plan/group-by';
import { listingsOf } from '../../plan/model';

export const listingIsNotRepeatedUnderAction: Rule = {
  id: 'listing-is-not-repeated-under-action',
  title: 'An action lists an activity once.',
  why: 'The second entry is most often in the wrong row, or left over from copying.',
  severity: 'warning',
  good: [{ rows: planOf(listed('a', 'Course on bonds', 'Course on bonds for beginners')) }],
  bad: [{ rows: planOf(listed('a', 'Course on bonds', 'Seminar on dogs', 'Course on bonds')), at: 'B4' }],
  *check({ plan }: RuleContext): Iterable<Problem> {
    for (const [first, ...others] of groupBy(
      listingsOf(plan),
      ({ action, activity }) => `${action} ${activity}`,
    ).values()) {
      for (const { id, action, text, body } of others) {
        const values = { text, action, first: first.id };
        yield { message: { id: 'listing-is-repeated', values }, place: body, listing: id, action };
      }
    }
  },
};
