import { listed, planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { listingsOf } from '../../plan/model';
import { findNearestTarget } from './nearest-target';
import { relatedTo, wordsOf } from '../plan-index';
import { findMends } from './reference-mends';

export const referenceHasTarget: Rule = {
  id: 'reference-has-target',
  title: 'A see-also refers to an action of this plan.',
  why: 'Nobody can look up an action that is not there; most often the label is mistyped or an old one.',
  severity: 'error',
  good: [
    {
      rows: planOf(
        listed('a', 'Workshop on transit (See also 1-(b))'),
        listed('b', 'Workshop on transit (See also 1-(a))'),
      ),
    },
  ],
  bad: [
    {
      rows: planOf(listed('a', 'Workshop on transit (See also 1-(q))'), listed('b', 'Seminar on bonds')),
      at: 'B4',
    },
  ],
  *check(context: RuleContext): Iterable<Problem> {
    for (const listing of listingsOf(context.plan)) {
      const told = new Set<string>();
      for (const reference of listing.typed?.references ?? []) {
        const { exists, target, written, source } = reference;
        if (exists || told.has(target)) continue;
        told.add(target);
        const nearest = findNearestTarget(context, listing, reference);
        yield {
          message: { id: 'target-is-missing', values: { written, target, nearest } },
          place: source,
          listing: listing.id,
          action: listing.action,
          about: wordsOf(context.plan, target, written),
          related: relatedTo(context.plan, listing, nearest === null ? [] : [nearest]),
          ...findMends(context, listing, reference, nearest),
        };
      }
    }
  },
};
