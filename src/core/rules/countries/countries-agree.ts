import { listed, planOf } from '../../linting/example';
import type { Problem, ProposedFix, Rule, RuleContext } from '../../linting/rule';
import { groupBy } from '../../plan/group-by';
import { memberName } from '../../plan/country';
import { listingsOf, type Listing } from '../../plan/model';
import { findPlaceLists } from '../../plan/places/listing-places';
import type { Profile } from '../../plan/profile';
import { findSkeleton } from '../activities/skeleton';
import { planAsMeant } from '../see-also/diagnosis';
import { replace } from './lists/write-list';

export const countriesAgree: Rule = {
  id: 'countries-agree',
  title: 'The entries of an activity name the same Members, or some of them where a row is for some only.',
  why: 'Where two rows name different Members nobody knows whom the activity is for.',
  severity: 'warning',
  good: [
    {
      rows: planOf(
        listed('a', 'Course on bonds for Fiji and Nepal (See also 1-(b))'),
        listed('b', 'Course on bonds for Fiji (See also 1-(a))'),
      ),
    },
  ],
  bad: [
    {
      rows: planOf(
        listed('a', 'Course on bonds for Fiji and Nepal (See also 1-(b))'),
        listed('b', 'Course on bonds for Fiji and Tonga (See also 1-(a))'),
      ),
      at: 'B5',
    },
  ],
  *check(context: RuleContext): Iterable<Problem> {
    const { profile } = context;
    const skeleton = (listing: Listing) => `${listing.activity} ${findSkeleton(listing, profile)}`;
    for (const [first, ...others] of groupBy(listingsOf(planAsMeant(context)), skeleton).values()) {
      const other = others.find(
        ({ countries }) => !isSubset(countries, first.countries) && !isSubset(first.countries, countries),
      );
      if (!other) continue;
      const names = ({ countries }: Listing) => countries.map((code) => memberName(code, profile)).join(', ');
      yield {
        message: { id: 'countries-differ', values: { here: names(other), there: names(first), listing: first.id } },
        place: other.body,
        listing: other.id,
        action: other.action,
        related: [{ place: first.body, name: first.id }],
        options: [...writeCountriesOf(first, other, profile), ...writeCountriesOf(other, first, profile)],
      };
    }
  },
};

/** The list of one entry, as typed there, in place of the other's; nothing where either has several. */
function writeCountriesOf(from: Listing, to: Listing, profile: Profile): readonly ProposedFix[] {
  const [[typed, more], [list, others]] = [findPlaceLists(from, profile), findPlaceLists(to, profile)];
  if (!typed || !list || more || others) return [];
  const values = { words: typed.source.text, listing: to.id };
  return [{ title: { id: 'write-words-in', values }, replacements: [replace(list.source, typed.source.text)] }];
}

function isSubset(some: readonly string[], all: readonly string[]): boolean {
  return some.every((one) => all.includes(one));
}
