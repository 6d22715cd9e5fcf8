import { findUnservedMilestones, findUnservedOutcomes } from '../../plan/outcomes/current-rsp';
import { groupBy } from '../../plan/group-by';
import { kinds } from '../../plan/kind';
import { actionsOf, listingsOf, type Listing, type Plan } from '../../plan/model';
import type { Profile } from '../../plan/profile';
import { findGroupMembers } from '../../plan/places/group-members';
import { countActivities, countUnder, isHeldPerMember, type CountedActivity } from './counted';
import { crossAll } from './crosses';
import { answerKpis, findUnanswered, tallyKpis } from './kpis';
import { findOutcomes } from './outcomes';
import type { CountryRow, GroupRow, KindRow, OutcomeRow, Summary } from '../summary';

/** Counts a plan. What each number counts stands with its type. */
export function tally(plan: Plan, profile: Profile): Summary {
  const listings = listingsOf(plan);
  const activities = countActivities(plan);
  const byCountry = tallyCountries(plan, profile, activities);
  const byGroup = tallyGroups(plan, profile, activities);
  const [byKpi, byOutcome, byKind] = [
    tallyKpis(plan, activities),
    tallyOutcomes(plan, profile),
    tallyKinds(listings, activities),
  ];
  const kpiAnswers = answerKpis(plan, activities);
  return {
    totals: {
      listings: listings.length,
      activities: activities.length,
      countries: byCountry.filter((row) => row.listings > 0).length,
      events: byCountry.reduce((sum, { events }) => sum + events, 0),
    },
    byCountry,
    byGroup,
    byKpi,
    byOutcome,
    byKind,
    gaps: {
      countries: byCountry.filter((row) => row.listings === 0).map(({ country }) => country),
      actions: actionsOf(plan)
        .filter((action) => action.listings.length === 0)
        .map(({ ref }) => ref),
      milestones: findUnservedMilestones(plan, profile),
      outcomes: findUnservedOutcomes(plan, profile),
      kpis: findUnanswered(byKpi, kpiAnswers),
    },
    crosses: crossAll(plan, activities, { byCountry, byGroup, byKpi, byOutcome, byKind }),
    kpiAnswers,
  };
}

/** Members that joined after the plan's years are left out, unless it names them. */
function tallyCountries(plan: Plan, profile: Profile, activities: readonly CountedActivity[]): readonly CountryRow[] {
  const listings = listingsOf(plan);
  const isNamed = new Set(listings.flatMap(({ countries }) => countries));
  return profile.members
    .filter(({ code, since }) => since === undefined || since <= plan.years.to || isNamed.has(code))
    .map(({ code, names, role }) => {
      const own = activities.filter(({ countries }) => countries.has(code));
      return {
        country: code,
        name: names[0]!,
        role,
        activities: own.length,
        events: own.filter(isHeldPerMember).length,
        listings: listings.filter(({ countries }) => countries.includes(code)).length,
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** In the order of the profile. */
function tallyGroups(plan: Plan, profile: Profile, activities: readonly CountedActivity[]): readonly GroupRow[] {
  const listings = listingsOf(plan);
  return profile.groups
    .map(({ names, assumed }) => ({ group: names[0]!, assumed }))
    .map(({ group, assumed }) => ({
      group,
      members: findGroupMembers(group, plan, profile),
      assumed,
      activities: activities.filter((activity) => activity.groups.has(group)).length,
      listings: listings.filter((listing) => listing.groups.includes(group)).length,
    }))
    .filter((row) => row.listings > 0);
}

function tallyOutcomes(plan: Plan, profile: Profile): readonly OutcomeRow[] {
  const byOutcome = groupBy(actionsOf(plan), ({ rsp }) => rsp?.outcome ?? null);
  return findOutcomes(plan, profile).map((outcome) => {
    const actions = byOutcome.get(outcome) ?? [];
    const milestones = [...new Set(actions.flatMap(({ rsp }) => rsp?.milestones ?? []))].sort((a, b) => a - b);
    return { outcome, milestones, actions: actions.length, ...countUnder(actions) };
  });
}

function tallyKinds(listings: readonly Listing[], activities: readonly CountedActivity[]): readonly KindRow[] {
  return kinds
    .map((kind) => ({
      kind,
      activities: activities.filter((activity) => activity.kind === kind).length,
      listings: listings.filter((listing) => listing.kind === kind).length,
    }))
    .filter((row) => row.activities > 0 || row.listings > 0);
}
