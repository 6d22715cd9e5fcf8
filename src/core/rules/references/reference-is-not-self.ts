import { listed, planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { listingsOf } from '../../plan/model';
import { isDoubted } from '../doubtful-names';
import { findNearestTarget } from './nearest-target';
import { relatedTo, wordsOf } from '../plan-index';
import { isShifted } from '../see-also/diagnosis';
import { findMends } from './reference-mends';

export const referenceIsNotSelf: Rule = {
  id: 'reference-is-not-self',
  title: 'A see-also does not refer to the action it stands under.',
  why: 'It leads the reader back to where they are, and often stands in the place of the action that was meant.',
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
      rows: planOf(
        listed('a', 'Workshop on transit (See also 1-(a) and (b))'),
        listed('b', 'Workshop on transit (See also 1-(a))'),
      ),
      at: 'B4',
      fixed: '• Workshop on transit (See also 1-(b))',
    },
  ],
  *check(context: RuleContext): Iterable<Problem> {
    for (const listing of listingsOf(context.plan)) {
      const self = listing.typed?.references.find(({ target }) => target === listing.action);
      if (!self || isDoubted(context, listing.action) || isShifted(context, listing)) continue;
      const nearest = findNearestTarget(context, listing, self);
      yield {
        message: { id: 'target-is-self', values: { action: listing.action, nearest } },
        place: self.source,
        listing: listing.id,
        action: listing.action,
        about: wordsOf(context.plan, listing.action),
        related: relatedTo(context.plan, listing, nearest === null ? [] : [nearest]),
        ...findMends(context, listing, self, nearest),
      };
    }
  },
};
