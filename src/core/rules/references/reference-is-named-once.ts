import { listed, planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { listingsOf, type Listing } from '../../plan/model';
import { relatedTo, wordsOf } from '../plan-index';
import { mendSeeAlso, writeTargets, type Mends } from '../see-also/mend';

export const referenceIsNamedOnce: Rule = {
  id: 'reference-is-named-once',
  title: 'A see-also names each action once.',
  why: 'The second mention adds nothing, and often stands in the place of an action that was meant.',
  severity: 'warning',
  good: [
    { rows: planOf(listed('a', 'Course on bonds (See also 1-(b))'), listed('b', 'Course on bonds (See also 1-(a))')) },
  ],
  bad: [
    {
      rows: planOf(
        listed('a', 'Course on bonds (See also 1-(b) and (b))'),
        listed('b', 'Course on bonds (See also 1-(a))'),
      ),
      at: 'B4',
      fixed: '• Course on bonds (See also 1-(b))',
    },
  ],
  *check(context: RuleContext): Iterable<Problem> {
    for (const listing of listingsOf(context.plan)) {
      const references = listing.typed?.references ?? [];
      const again = references.filter(({ target }, index) => listing.seeAlso.indexOf(target) < index);
      for (const target of new Set(again.map((reference) => reference.target))) {
        if (target === listing.action) continue;
        yield {
          message: { id: 'target-is-repeated', values: { target } },
          place: again.find((reference) => reference.target === target)!.source,
          listing: listing.id,
          action: listing.action,
          about: wordsOf(context.plan, target),
          related: relatedTo(context.plan, listing, [target]),
          ...findMends(context, listing),
        };
      }
    }
  },
};

/** To name each once; safe where nothing about the activity is open. */
function findMends(context: RuleContext, listing: Listing): Mends {
  const mends = mendSeeAlso(context, listing);
  if (mends.fix || mends.options || listing.typed!.unread.length > 0) return mends;
  return { ...mends, options: [writeTargets(context, listing, listing.seeAlso)] };
}
