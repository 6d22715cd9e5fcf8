import { groupBy } from '../../plan/group-by';
import { kpiKey } from '../../plan/text';
import { actionsOf, type Action, type Activity, type Kind, type Listing, type Plan } from '../../plan/model';

/*
 * What is counted, and as what. An activity counts once however many listings it has; whatever any of its wordings
 * says of it, it says of the activity. A listing that stands for two activities is a third: it is printed as one, and
 * who reads the plan counts it as one. Of several kinds the one that the plan says first counts, and any before
 * "other", so that kinds add up to the activities.
 */

/** An activity with all that its listings say of it. */
export interface CountedActivity extends Activity {
  readonly entries: readonly Listing[];
  /** The action of each entry. */
  readonly actions: readonly Action[];
  readonly kind: Kind;
  /** ISO codes of the Members that any wording names. */
  readonly countries: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
}

/** The activities of a plan, in document order. */
export function countActivities(plan: Plan): readonly CountedActivity[] {
  const listed = actionsOf(plan).flatMap((action) => action.listings.map((listing) => ({ listing, action })));
  const byActivity = groupBy(listed, ({ listing }) => listing.activity);
  return plan.activities.map((activity) => {
    const own = byActivity.get(activity.id) ?? [];
    const entries = own.map(({ listing }) => listing);
    return {
      ...activity,
      entries,
      actions: own.map(({ action }) => action),
      kind: entries.find(({ kind }) => kind !== 'other')?.kind ?? 'other',
      countries: new Set(entries.flatMap(({ countries }) => countries)),
      groups: new Set(entries.flatMap(({ groups }) => groups)),
    };
  });
}

/** Members (ISO codes) and groups. */
export interface Places {
  readonly countries: Iterable<string>;
  readonly groups: Iterable<string>;
}

/**
 * Whom a listing is for under its action. One that names some of those that its activity is for is a view of it and
 * stands for these; one that names nobody stands for all of them.
 */
export function placesOf(listing: Listing, activity: CountedActivity): Places {
  const namesNobody = listing.countries.length + listing.groups.length === 0;
  return namesNobody ? activity : listing;
}

// Held once for all Members that take part, or not an event at all.
const joint: readonly Kind[] = ['sub-regional', 'regional', 'accreditation', 'meeting', 'continuing'];

/**
 * Whether the activity is held for each Member that it names: one event per activity and Member. A sub-regional
 * workshop for six Members is one event that none of them can call its own, and counts for none.
 */
export function isHeldPerMember({ kind }: CountedActivity): boolean {
  return !joint.includes(kind);
}

/** The texts of one KPI, which differ at most in case, spaces and a final stop; shown as it was first written. */
export interface CountedKpi {
  readonly text: string;
  /** The actions that have it, each once, in document order. */
  readonly actions: readonly Action[];
}

export function countKpis(plan: Plan): readonly CountedKpi[] {
  const kpis = actionsOf(plan).flatMap((action) => action.kpis.map(({ text }) => ({ text, action })));
  const named = kpis.filter(({ text }) => text !== '');
  return [...groupBy(named, ({ text }) => kpiKey(text)).values()].map((same) => ({
    text: same[0].text,
    actions: [...new Set(same.map(({ action }) => action))],
  }));
}

/** How many listings the actions have, and how many activities these are. */
export function countUnder(actions: readonly Action[]): { readonly activities: number; readonly listings: number } {
  const listings = actions.flatMap((action) => action.listings);
  return { activities: new Set(listings.map(({ activity }) => activity)).size, listings: listings.length };
}
