import { listed, planOf } from '../../linting/example';
import type { Problem, ProposedFix, Rule, RuleContext } from '../../linting/rule';
import { listingsOf, type Listing } from '../../plan/model';
import { isSameAddress } from '../../sheet/address';
import type { Source } from '../../sheet/edit';
import { bulletBefore } from './lines';
import { findSecondEntry } from './second-entry';

export const listingIsOne: Rule = {
  id: 'listing-is-one',
  title: 'Behind each bullet stands one activity.',
  why: 'Of two activities in one entry the second is not counted, and its references are taken for the first one’s.',
  severity: 'warning',
  good: [
    { rows: planOf(listed('a', 'Follow-up of the regional workshops on bonds', 'National workshop on dogs for Fiji')) },
  ],
  bad: [
    { rows: planOf(listed('a', 'Course on bonds • Seminar on dogs')), at: 'B4' },
    { rows: planOf(listed('a', 'National workshop on bonds for Fiji National workshop on dogs for Nepal')), at: 'B4' },
    {
      rows: planOf(
        listed('a', 'Course on bonds (See also 1-(b)) Seminar on dogs'),
        listed('b', 'Course on bonds (See also 1-(a))'),
      ),
      at: 'B4',
    },
  ],
  *check(context: RuleContext): Iterable<Problem> {
    for (const listing of listingsOf(context.plan)) {
      const found = findSecondEntry(listing);
      if (!found) continue;
      const { is, place } = found;
      const message: Problem['message'] =
        is === 'behind'
          ? { id: 'text-behind-see-also', values: { behind: place.text } }
          : { id: 'listing-is-two', values: { second: place.text } };
      yield { message, place, listing: listing.id, action: listing.action, options: split(context, listing, place) };
    }
  },
};

/** A line break and the bullet of the first before the second. A register has an entry in each row, and no lines. */
function split({ plan, grid }: RuleContext, { source }: Listing, place: Source): readonly ProposedFix[] {
  if (plan.layout === 'register' || !isSameAddress(source.at, place.at)) return [];
  const before = source.text.slice(0, place.start - source.start);
  const own = /^[•➤►▪●]/.test(place.text) ? '' : bulletBefore(source, grid);
  return [
    {
      title: { id: 'split-entry' },
      replacements: [
        { at: place.at, start: source.start + before.trimEnd().length, end: place.start, text: `\n${own}` },
      ],
    },
  ];
}
