import { memberName } from '../../../../core/plan/country';
import { actionsOf, type Action, type Listing, type Plan } from '../../../../core/plan/model';
import type { Profile } from '../../../../core/plan/profile';
import { kpiKey } from '../../../../core/plan/text';
import {
  countActivities,
  isHeldPerMember,
  placesOf,
  type CountedActivity,
  type Places,
} from '../../../../core/summary/counting/counted';
import { noneTitle } from '../../../../core/summary/counting/crosses';

/** What a count counts, one by one: there are as many as the count says. */
export type Behind =
  | { readonly is: 'activities'; readonly items: readonly ListedActivity[] }
  | { readonly is: 'listings'; readonly items: readonly Listing[] }
  | { readonly is: 'actions'; readonly items: readonly Action[] }
  | { readonly is: 'members'; readonly items: readonly string[] };

/** An activity with those of its listings for which it counts. */
export interface ListedActivity {
  readonly activity: CountedActivity;
  readonly entries: readonly Listing[];
}

/** Whom an activity is for. */
export type Place = { readonly is: 'member'; readonly code: string } | { readonly is: 'group'; readonly name: string };

/** Which activities count: those of which all of this is true. */
export interface Wanted {
  readonly place?: Place;
  readonly kind?: string;
  /** One of the actions that list it is of these. */
  readonly under?: (action: Action) => boolean;
  /** Only such as are held for each Member that they name. */
  readonly isEvent?: true;
}

/** A plan, counted as its summary counts it, in which what stands behind a number can be looked up. */
export interface Counted {
  readonly activities: (wanted: Wanted) => Behind;
  readonly listings: (wanted: Pick<Wanted, 'place' | 'under'>) => Behind;
  readonly actions: (under: (action: Action) => boolean) => Behind;
  /** Names of the Members that activities of these actions name. */
  readonly members: (under: (action: Action) => boolean) => Behind;
}

export function lookBehind(plan: Plan, profile: Profile): Counted {
  const all = countActivities(plan);

  const findActivities = (wanted: Wanted): readonly ListedActivity[] =>
    all.flatMap((activity) => {
      const { kind, isEvent } = wanted;
      if (kind !== undefined && activity.kind !== kind) return [];
      if (isEvent && !isHeldPerMember(activity)) return [];
      const entries = activity.entries.filter((listing, index) =>
        countsFor(wanted, activity, listing, activity.actions[index]!),
      );
      return entries.length > 0 ? [{ activity, entries }] : [];
    });

  return {
    activities: (wanted) => ({ is: 'activities', items: findActivities(wanted) }),
    listings: ({ place, under }) => ({
      is: 'listings',
      items: actionsOf(plan)
        .filter((action) => under === undefined || under(action))
        .flatMap(({ listings }) => listings)
        .filter((listing) => place === undefined || isFor(listing, place)),
    }),
    actions: (under) => ({ is: 'actions', items: actionsOf(plan).filter(under) }),
    members: (under) => {
      const places = findActivities({ under }).flatMap(({ activity, entries }) =>
        entries.map((listing) => placesOf(listing, activity)),
      );
      const codes = new Set(places.flatMap(({ countries }) => [...countries]));
      const items = [...codes].map((code) => memberName(code, profile)).sort((a, b) => a.localeCompare(b, 'en'));
      return { is: 'members', items };
    },
  };
}

/**
 * Whether the activity counts because of this listing. By itself an activity is for all that any of its listings
 * names; under some actions it is for those that its listings there are for.
 */
function countsFor({ place, under }: Wanted, activity: CountedActivity, listing: Listing, action: Action): boolean {
  if (under && !under(action)) return false;
  return place === undefined || isFor(under ? placesOf(listing, activity) : listing, place);
}

/** Of actions those that have this KPI, however it is written. */
export function hasKpi(text: string): (action: Action) => boolean {
  const key = kpiKey(text);
  return ({ kpis }) => kpis.some((kpi) => kpiKey(kpi.text) === key);
}

/** Of actions those that serve an outcome (null: none), and a milestone of it as the sheets name it. */
export function serves(outcome: string | null, milestone?: string): (action: Action) => boolean {
  return ({ rsp }) => {
    if ((rsp?.outcome ?? null) !== outcome) return false;
    if (milestone === undefined) return true;
    const own = rsp?.milestones ?? [];
    return milestone === noneTitle ? own.length === 0 : own.map(String).includes(milestone);
  };
}

function isFor({ countries, groups }: Places, place: Place): boolean {
  return place.is === 'member' ? [...countries].includes(place.code) : [...groups].includes(place.name);
}
