import { listed, planOf } from '../../linting/example';
import type { Message, Problem, Rule, RuleContext } from '../../linting/rule';
import { memberName } from '../../plan/country';
import { groupBy } from '../../plan/group-by';
import { listingsOf, type Listing } from '../../plan/model';
import { findPlaceLists } from '../../plan/places/listing-places';
import type { Profile } from '../../plan/profile';

export const kindFitsMembers: Rule = {
  id: 'kind-fits-members',
  title: 'A regional activity is for several Members, and a national one is for Members, not for a group.',
  why: 'One of the two is wrong: the word, or the Members that are named.',
  severity: 'warning',
  good: [
    { rows: planOf(listed('a', 'Regional workshop on bonds in Fiji', 'Regional workshop for Fiji and Tonga')) },
    { rows: planOf(listed('a', 'National workshop on bonds for Fiji and Tonga', 'Regional workshop for ASEAN')) },
  ],
  bad: [
    { rows: planOf(listed('a', 'Regional workshop on bonds for Fiji')), at: 'B4' },
    { rows: planOf(listed('a', 'National workshop on bonds for ASEAN')), at: 'B4' },
  ],
  *check({ plan, profile }: RuleContext): Iterable<Problem> {
    const misfits = listingsOf(plan).filter((listing) => findFault(listing, profile) !== null);
    for (const [first, ...others] of groupBy(misfits, ({ activity }) => activity).values()) {
      yield {
        message: findFault(first, profile)!,
        place: first.body,
        listing: first.id,
        action: first.action,
        related: others.map(({ body, id }) => ({ place: body, name: id })),
      };
    }
  },
};

/** Members and groups count where the activity is said to be for them, not where it is held. */
function findFault(listing: Listing, profile: Profile): Message | null {
  const { kind, countries, groups, strangers } = listing;
  const isRegional = kind === 'regional' || kind === 'sub-regional';
  if ((!isRegional && kind !== 'national') || countries.length + groups.length !== 1 || strangers.length > 0)
    return null;
  if (isRegional === (countries.length === 0)) return null;
  const list = findPlaceLists(listing, profile).at(-1);
  if (!list || !/\bfor (?:the )?$/i.test(list.before) || !/^\s*[.,;]?\s*$/.test(list.after)) return null;
  return isRegional
    ? { id: 'kind-is-for-one', values: { kind, member: memberName(countries[0]!, profile) } }
    : { id: 'kind-is-for-group', values: { group: groups[0]! } };
}
