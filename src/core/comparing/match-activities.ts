import { readWordings, type Wording } from '../plan/activity/wording';
import { groupBy } from '../plan/group-by';
import { actionsOf, listingsOf, type Listing, type Plan } from '../plan/model';
import { readTraits, type Traits } from '../plan/near-wording/traits';
import type { Profile } from '../plan/profile';
import type { ActionPair } from './match-actions';
import { findNear } from './matching/find-near';
import { pairOff } from './matching/pair-off';

/** An activity with what it is matched by. */
export interface MatchedActivity {
  readonly listings: readonly Listing[];
  readonly wordings: ReadonlyMap<string, Wording>;
  /** The actions that list it: positions (zero-based) in document order. */
  readonly actions: readonly number[];
}

/** Two activities that are one: positions (zero-based) in the earlier and the later plan. */
export interface ActivityPair {
  readonly before: number;
  readonly after: number;
  /** 1 where all wordings are the same. */
  readonly likeness: number;
  /** Whether the actions that list them are the same, as far as these stand in both plans. */
  readonly areActionsSame: boolean;
}

/** What two activities have in common wherever they stand: well over half of their words, rare ones counting more. */
const alikeAnywhere = 0.6;
/** Where the same action lists both: a third of the words, or one text nearly whole within the other. */
const alikeInPlace = 1 / 3;
const nearlyWhole = 0.9;
/** Other words are never quite as like as the same. */
const almostSame = 0.99;
/** What the same actions add, in likeness, where several fit: no more than a word or two. */
const placeCounts = 0.1;

/** The activities of a plan, and the profile it was read with. */
export interface PlanActivities {
  readonly profile: Profile;
  /** In the plan's order. */
  readonly activities: readonly MatchedActivity[];
}

/** The activities of a plan, in its order. */
export function readActivities(plan: Plan): readonly MatchedActivity[] {
  const position = new Map(actionsOf(plan).flatMap(({ listings }, at) => listings.map(({ id }) => [id, at] as const)));
  const byId = new Map(listingsOf(plan).map((listing) => [listing.id, listing]));
  return plan.activities.map((activity) => {
    const listings = activity.listings.map((id) => byId.get(id)!);
    return {
      listings,
      wordings: new Map(readWordings(listings).map((wording) => [wording.key, wording])),
      actions: [...new Set(listings.map(({ id }) => position.get(id)!))],
    };
  });
}

/** Which activities are one, by all their wordings, and by where they stand: in the order of the later plan. */
export function matchActivities(
  { profile: before, activities: earlier }: PlanActivities,
  { profile: after, activities: later }: PlanActivities,
  actions: readonly ActionPair[],
): readonly ActivityPair[] {
  const places = openPlaces(actions);
  const fitOf = (one: number, other: number, likeness: number, rank: number) => {
    const standing = places.compare(earlier[one]!, later[other]!);
    return {
      before: one,
      after: other,
      likeness,
      areActionsSame: standing.areSame,
      isInPlace: standing.share > 0,
      score: rank + likeness + standing.share * placeCounts,
    };
  };
  const same = pairOff(
    findShared(earlier, later).map(({ before: one, after: other, share }) =>
      fitOf(one, other, share === 1 ? 1 : almostSame, share),
    ),
  );
  const [taken, found] = [new Set(same.map((pair) => pair.before)), new Set(same.map((pair) => pair.after))];
  const [left, right] = [traitsOf(before, earlier), traitsOf(after, later)];
  const isOpen = (wording: Traits) =>
    left.has(wording) ? !taken.has(left.get(wording)!) : !found.has(right.get(wording)!);
  const open = (wordings: ReadonlyMap<Traits, number>, activities: readonly MatchedActivity[]) =>
    [...wordings].flatMap(([traits, index]) =>
      isOpen(traits) ? [{ traits, actions: activities[index]!.actions }] : [],
    );
  const together = findTogether(open(left, earlier), open(right, later), actions);
  const asked = { doKindsCount: true, isOpen, together };
  const near = findNear([...left.keys()], [...right.keys()], asked).flatMap((one) => {
    const fit = fitOf(left.get(one.before)!, right.get(one.after)!, Math.min(one.likeness, almostSame), 0);
    const isEnough = fit.isInPlace
      ? one.likeness >= alikeInPlace || one.within >= nearlyWhole
      : one.likeness >= alikeAnywhere;
    return isEnough ? [fit] : [];
  });
  return [...same, ...pairOff(near)].sort((a, b) => a.after - b.after);
}

/** Activities that have a wording in common, with the share (0 to 1) of all their wordings. */
function findShared(before: readonly MatchedActivity[], after: readonly MatchedActivity[]) {
  const byWording = new Map(after.flatMap(({ wordings }, index) => [...wordings.keys()].map((key) => [key, index])));
  return before.flatMap(({ wordings }, index) => {
    const counts = new Map<number, number>();
    for (const key of wordings.keys()) {
      const other = byWording.get(key);
      if (other !== undefined) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    return [...counts].map(([other, count]) => ({
      before: index,
      after: other,
      share: count / (wordings.size + after[other]!.wordings.size - count),
    }));
  });
}

/** The wordings of the activities, each with the position of its activity. */
function traitsOf(profile: Profile, activities: readonly MatchedActivity[]): ReadonlyMap<Traits, number> {
  return new Map(
    activities.flatMap(({ wordings }, index) =>
      [...wordings.values()].map((wording) => [readTraits(wording, profile), index] as const),
    ),
  );
}

/** Wordings under one action are compared with each other, unless they are so many in either plan. */
const mostTogether = 60;

interface Standing {
  readonly traits: Traits;
  readonly actions: readonly number[];
}

function findTogether(
  before: readonly Standing[],
  after: readonly Standing[],
  pairs: readonly ActionPair[],
): readonly (readonly [Traits, Traits])[] {
  const under = (wordings: readonly Standing[]) =>
    groupBy(
      wordings.flatMap(({ traits, actions }) => actions.map((action) => ({ traits, action }))),
      ({ action }) => action,
    );
  const [earlier, later] = [under(before), under(after)];
  return pairs.flatMap((pair) => {
    const [here, there] = [earlier.get(pair.before) ?? [], later.get(pair.after) ?? []];
    if (Math.max(here.length, there.length) > mostTogether) return [];
    return here.flatMap((one) => there.map((other) => [one.traits, other.traits] as const));
  });
}

function openPlaces(actions: readonly ActionPair[]) {
  const forward = new Map(actions.map(({ before, after }) => [before, after]));
  const known = new Set(forward.values());
  return {
    /** `share`: 0 to 1, of the actions that list either and stand in both plans, those that list both. */
    compare(before: MatchedActivity, after: MatchedActivity) {
      const one = before.actions.flatMap((action) => forward.get(action) ?? []);
      const other = new Set(after.actions.filter((action) => known.has(action)));
      const shared = one.filter((action) => other.has(action)).length;
      const all = one.length + other.size - shared;
      return { share: all === 0 ? 0 : shared / all, areSame: all > 0 && shared === all };
    },
  };
}
