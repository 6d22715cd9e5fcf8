import { listed, planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { groupBy } from '../../plan/group-by';
import { listingsOf, type Listing } from '../../plan/model';
import { findUnknownPlaces } from '../../plan/places/unknown-places';
import type { Profile } from '../../plan/profile';
import { findSecondEntry } from '../listings/second-entry';
import { outsideReferences } from '../see-also/behind';
import { planAsMeant } from '../see-also/diagnosis';
import { findMarks } from '../text/remnants/marks';
import { areOfOtherKinds } from './other-kinds';
import { findSkeleton } from './skeleton';
import { writeAlike } from './write-alike';

/** Of an activity with more entries than a reader would look at, so many are named. */
const mostNamed = 12;

export const activityIsWordedAlike: Rule = {
  id: 'activity-is-worded-alike',
  title: 'An activity is worded alike wherever it is listed; a row for some Members may name only these.',
  why: 'Two wordings are taken for two activities by everybody who counts or searches.',
  severity: 'warning',
  good: [
    {
      rows: planOf(
        listed('a', 'National courses on bonds for Fiji and Nepal (See also 1-(b))'),
        listed('b', 'National course on bonds for Fiji (See also 1-(a))'),
      ),
    },
  ],
  bad: [
    {
      rows: planOf(
        listed('a', 'Regional course on bonds and guarantees (See also 1-(b))'),
        listed('b', 'Regional WS on bonds and guarantees (See also 1-(a))'),
      ),
      at: 'B5',
    },
  ],
  *check(context: RuleContext): Iterable<Problem> {
    const { profile } = context;
    for (const listings of groupBy(listingsOf(planAsMeant(context)), ({ activity }) => activity).values()) {
      const wordings = [...groupBy(listings, (listing: Listing) => findSkeleton(listing, profile)).values()];
      const [usual, ...others] = wordings.sort((a, b) => b.length - a.length);
      for (const other of others) {
        const [first] = other;
        // Another kind and what makes a text differ from what was meant have laws of their own.
        if (areOfOtherKinds(first, usual![0]) || [first, usual![0]].some((one) => isTold(one, profile))) continue;
        const { text, body, id, action } = first;
        yield {
          message: { id: 'wording-differs', values: { here: text, there: usual![0].text, listing: usual![0].id } },
          place: body,
          listing: id,
          action,
          related: usual!.slice(0, mostNamed).map(({ id: name, source }) => ({ place: source, name })),
          options: writeAlike(usual!, other),
        };
      }
    }
  },
};

/** A second entry within one, references outside the see-also, a misspelt Member, what is left of a web page. */
function isTold(listing: Listing, profile: Profile): boolean {
  const { text } = listing.body;
  return (
    findSecondEntry(listing) !== null ||
    outsideReferences(listing.behind.text) !== null ||
    findUnknownPlaces(text, profile).length > 0 ||
    findMarks(text).length > 0
  );
}
