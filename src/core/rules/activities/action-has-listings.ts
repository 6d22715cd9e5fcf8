import { listed, planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { actionsOf } from '../../plan/model';
import { comparable } from '../../plan/text';

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
    const [first, ...others] = empty;
    yield {
      message: { id: 'actions-without-listings', values: { actions: empty.map(({ ref }) => ref) } },
      place: first!.listingsCell,
      action: first!.ref,
      about: empty.map(({ title }) => comparable(title)).join(' | '),
      related: others.map(({ listingsCell, ref }) => ({ place: listingsCell, name: ref })),
    };
  },
};
