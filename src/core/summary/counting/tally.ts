import { findUnservedMilestones, findUnservedOutcomes } from '../../plan/outcomes/current-rsp';
import { groupBy } from '../../plan/group-by';
import { kinds } from '../../plan/kind';
import { actionsOf, listingsOf, type Listing, type Plan } from '../../plan/model';
import type { Profile } from '../../plan/profile';
import { findGroupMembers } from '../../plan/places/group-members';
import { countEach } from './count-each';
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
      emptyMilestones: findEmptyMilestones(plan),
      emptyOutcomes: byOutcome.flatMap(({ outcome, actions, activities: own }) =>
        outcome !== null && actions > 0 && own === 0 ? outcome : [],
      ),
      kpis: findUnanswered(plan, activities),
    },
    crosses: crossAll(plan, activities, { byCountry, byGroup, byKpi, byOutcome, byKind }),
    kpiAnswers: answerKpis(plan, activities),
  };
}

/** Members that joined after the plan's years are left out, unless it names them. */
function tallyCountries(plan: Plan, profile: Profile, activities: readonly CountedActivity[]): readonly CountryRow[] {
  const listings = countEach(listingsOf(plan), ({ countries }) => countries);
  const named = countEach(activities, ({ countries }) => countries);
  const events = countEach(activities.filter(isHeldPerMember), ({ countries }) => countries);
  return profile.members
    .filter(({ code, since }) => since === undefined || since <= plan.years.to || listings.has(code))
    .map(({ code, names, role }) => ({
      country: code,
      name: names[0]!,
      role,
      activities: named.get(code) ?? 0,
      events: events.get(code) ?? 0,
      listings: listings.get(code) ?? 0,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** In the order of the profile. */
function tallyGroups(plan: Plan, profile: Profile, activities: readonly CountedActivity[]): readonly GroupRow[] {
  const listings = countEach(listingsOf(plan), ({ groups }) => groups);
  const named = countEach(activities, ({ groups }) => groups);
  return profile.groups
    .map(({ names, assumed }) => ({ group: names[0]!, assumed }))
    .filter(({ group }) => listings.has(group))
    .map(({ group, assumed }) => ({
      group,
      members: findGroupMembers(group, plan, profile),
      assumed,
      activities: named.get(group) ?? 0,
      listings: listings.get(group) ?? 0,
    }));
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
  const listed = countEach(listings, ({ kind }) => [kind]);
  const held = countEach(activities, ({ kind }) => [kind]);
  return kinds
    .filter((kind) => listed.has(kind) || held.has(kind))
    .map((kind) => ({ kind, activities: held.get(kind) ?? 0, listings: listed.get(kind) ?? 0 }));
}

/** Milestones of actions none of which has a listing, as `1.1.3/4`, in document order. */
function findEmptyMilestones(plan: Plan): readonly string[] {
  const named = actionsOf(plan).flatMap(({ rsp, listings }) =>
    (rsp?.milestones ?? []).map((milestone) => ({
      milestone: `${rsp!.outcome}/${milestone}`,
      isListed: listings.length > 0,
    })),
  );
  const listed = new Set(named.flatMap(({ milestone, isListed }) => (isListed ? milestone : [])));
  return [...new Set(named.map(({ milestone }) => milestone))].filter((milestone) => !listed.has(milestone));
}
