import { listed, planOf } from '../../linting/example';
import type { Problem, ProposedFix, Rule, RuleContext } from '../../linting/rule';
import { actionsOf, type Listing } from '../../plan/model';
import { isSameAddress } from '../../sheet/address';

export const seeAlsoHasActivity: Rule = {
  id: 'see-also-has-activity',
  title: 'A see-also stands behind the text of an activity, not on a bullet of its own.',
  why: 'Nobody can tell which activity it is about, and it is counted as one.',
  severity: 'warning',
  good: [{ rows: planOf(listed('a', 'Course on bonds (See also 1-(b))'), listed('b', 'Course on bonds')) }],
  bad: [
    { rows: planOf(listed('a', '(See also 1-(b))'), listed('b', 'Talk')), at: 'B4' },
    { rows: planOf(listed('a', 'Course on bonds', '(See also 1-(b))'), listed('b', 'Course on bonds')), at: 'B4' },
  ],
  *check({ plan }: RuleContext): Iterable<Problem> {
    for (const { ref, listings } of actionsOf(plan)) {
      for (const [index, listing] of listings.entries()) {
        if (listing.text !== '') continue;
        const before = listings[index - 1];
        yield {
          message: { id: 'listing-is-see-also', values: { action: ref } },
          place: listing.source,
          listing: listing.id,
          action: ref,
          related: before ? [{ place: before.source, name: before.id }] : [],
          options: before ? joinTo(before, listing) : [],
        };
      }
    }
  },
};

/** Joined to the entry before, where that has no see-also and stands in the same cell. */
function joinTo(before: Listing, { source, id }: Listing): readonly ProposedFix[] {
  const isBeside = isSameAddress(before.source.at, source.at) && before.rest.length === 0;
  if (!isBeside || before.typed) return [];
  const replacements = [{ at: source.at, start: before.source.end, end: source.start, text: ' ' }];
  return [{ title: { id: 'join-entries', values: { one: before.id, other: id } }, replacements }];
}
