import { listed, planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { actionsOf } from '../../plan/model';

export const actionHasListings: Rule = {
  id: 'action-has-listings',
  title: 'Something is planned under each action.',
  why: 'Some actions are left empty on purpose, year after year; one hint names them all, for one look.',
  severity: 'info',
  good: [{ rows: planOf(listed('a', 'Course on bonds')) }],
  bad: [{ rows: planOf(listed('a', 'Course on bonds'), listed('b'), listed('c')), at: 'B5' }],
  *check({ plan }: RuleContext): Iterable<Problem> {
    const empty = actionsOf(plan).filter(({ listings }) => listings.length === 0);
    if (empty.length === 0) return;
    const { listingsCell, ref } = empty[0]!;
    const actions = empty.map((action) => action.ref);
    yield { message: { id: 'actions-without-listings', values: { actions } }, place: listingsCell, action: ref };
  },
};
