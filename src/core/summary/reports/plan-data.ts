import { memberName } from '../../plan/country';
import { kpiKey } from '../../plan/text';
import { formatKind } from '../../plan/kind';
import { actionsOf, type Action, type Plan } from '../../plan/model';
import type { Profile } from '../../plan/profile';
import { countActivities, countKpis, isHeldPerMember, placesOf, type Places } from '../counting/counted';
import { noneTitle } from '../counting/crosses';
import { findOutcomes } from '../counting/outcomes';
import { groupTitle } from '../group-title';
import type { ReportColumn, ReportTable } from '../report';

/*
 * The columns of the long table. A PivotTable sums and cannot count distinct activities; so each column from `once` on
 * holds 1 on the first row of what it counts and 0 on all others. Such a column is right for its own grouping only,
 * unfiltered: an activity that is first listed in section 1 holds 0 on its rows of section 3. What is the same on all
 * rows of an activity (its kind) may be grouped and filtered beside.
 */

/** The Excel table of the long table. */
export const planDataName = 'ConcordPlanData';

/** Titles of the columns; none has a character that a structured reference must escape or bracket twice. */
export const planDataColumns = {
  section: 'Section',
  /** As printed; two actions may have one label, so that counts go by `actionNumber`. */
  action: 'Action',
  /** Place of the action in the plan, one-based. */
  actionNumber: 'Action number',
  outcome: 'Outcome',
  /** Row of the outcome in `byOutcome`, one-based: Excel's criteria take the texts 1.1 and 1.10 for one number. */
  outcomeNumber: 'Outcome number',
  milestone: 'Milestone',
  activity: 'Activity',
  listing: 'Listing',
  text: 'Text',
  /** Of the activity, as the summary counts it. */
  kind: 'Kind',
  /** A Member, a group under its title, or "(none named)". */
  country: 'Country',
  /** Row of the KPI in `byKpi`, one-based; 0 for none. */
  kpiNumber: 'KPI number',
  kpi: 'KPI',
  /** Activities of the plan, or by Kind. */
  once: 'First for plan',
  /** Activities by Country, and by Country and Kind. */
  firstForCountry: 'First for country',
  firstForKpi: 'First for KPI',
  firstForCountryAndKpi: 'First for country and KPI',
  firstForOutcome: 'First for outcome',
  firstForMilestone: 'First for outcome and milestone',
  /** Activities by Section, and by Section and Kind. */
  firstForSection: 'First for section',
  /** Activities by Action number. */
  firstForAction: 'First for action',
  /** Activities held for one Member at a time, and Member: by Country, or of the plan. */
  event: 'Event',
  /** Listings of the plan, by Section, Action number, Outcome number or Activity. */
  listingOnce: 'Listing once',
  /** Listings whose own text names the place, by Country. */
  listingForCountry: 'Listing for country',
  listingForKpi: 'Listing for KPI',
} as const;

/** What the table says for an activity that names no Member and no group. */
const noPlaceTitle = '(none named)';

const widths: Readonly<Record<keyof typeof planDataColumns, number>> = {
  section: 9,
  action: 9,
  actionNumber: 9,
  outcome: 10,
  outcomeNumber: 9,
  milestone: 10,
  activity: 9,
  listing: 11,
  text: 70,
  kind: 14,
  country: 24,
  kpiNumber: 9,
  kpi: 44,
  once: 10,
  firstForCountry: 10,
  firstForKpi: 10,
  firstForCountryAndKpi: 13,
  firstForOutcome: 10,
  firstForMilestone: 15,
  firstForSection: 10,
  firstForAction: 10,
  event: 9,
  listingOnce: 10,
  listingForCountry: 12,
  listingForKpi: 10,
};

const columns: readonly ReportColumn[] = Object.entries(planDataColumns).map(([key, title]) => ({
  title,
  width: widths[key as keyof typeof planDataColumns],
}));

/** The long table: one row for each listing, place it is for, KPI of its action and milestone of its action. */
export function layOutPlanData(plan: Plan, profile: Profile): ReportTable {
  const activities = new Map(countActivities(plan).map((activity) => [activity.id, activity]));
  const kpisOf = findKpis(plan);
  const outcomes = new Map(findOutcomes(plan, profile).map((outcome, index) => [outcome, index + 1]));
  const first = firsts();
  const rows = actionsOf(plan).flatMap((action, actionIndex) => {
    const [kpis, milestones] = [kpisOf(action), milestonesOf(action)];
    const outcome = action.rsp?.outcome ?? noneTitle;
    return action.listings.flatMap((listing) => {
      const activity = activities.get(listing.activity)!;
      const { id } = activity;
      const own = new Set(titlesOf(listing, profile));
      const perMember = isHeldPerMember(activity);
      const members = new Set([...activity.countries].map((code) => memberName(code, profile)));
      return titlesOf(placesOf(listing, activity), profile).flatMap((place) =>
        kpis.flatMap((kpi) =>
          milestones.map((milestone) => [
            action.section,
            action.ref,
            actionIndex + 1,
            outcome,
            outcomes.get(action.rsp?.outcome ?? null)!,
            milestone,
            id,
            listing.id,
            listing.text,
            formatKind(activity.kind),
            place,
            kpi.number,
            kpi.text,
            first('plan', id),
            first('country', id, place),
            first('kpi', id, kpi.number),
            first('country and kpi', id, place, kpi.number),
            first('outcome', id, outcome),
            first('milestone', id, outcome, milestone),
            first('section', id, action.section),
            first('action', id, actionIndex),
            perMember && members.has(place) ? first('event', id, place) : 0,
            first('listing', listing.id),
            own.has(place) ? first('listing for country', listing.id, place) : 0,
            first('listing for kpi', listing.id, kpi.number),
          ]),
        ),
      );
    });
  });
  return { name: planDataName, columns, rows, isSource: true };
}

/** How many rows the long table has, found without making them. */
export function countPlanDataRows(plan: Plan, profile: Profile): number {
  const activities = new Map(countActivities(plan).map((activity) => [activity.id, activity]));
  const kpisOf = findKpis(plan);
  return actionsOf(plan).reduce((rows, action) => {
    const places = action.listings.reduce((sum, listing) => {
      return sum + titlesOf(placesOf(listing, activities.get(listing.activity)!), profile).length;
    }, 0);
    return rows + places * kpisOf(action).length * milestonesOf(action).length;
  }, 0);
}

/** What places are called in the table, each once. */
function titlesOf({ countries, groups }: Places, profile: Profile): readonly string[] {
  const named = [...[...countries].map((code) => memberName(code, profile)), ...[...groups].map(groupTitle)];
  return named.length > 0 ? [...new Set(named)] : [noPlaceTitle];
}

interface ShownKpi {
  readonly number: number;
  readonly text: string;
}

/** The KPIs of an action, each once, as the plan first writes them, so that a pivot does not split variants. */
function findKpis(plan: Plan): (action: Action) => readonly ShownKpi[] {
  const shown = new Map(countKpis(plan).map(({ text }, index) => [kpiKey(text), { number: index + 1, text }]));
  return ({ kpis }) => {
    const own = new Set(kpis.flatMap(({ text }) => shown.get(kpiKey(text)) ?? []));
    return own.size > 0 ? [...own] : [{ number: 0, text: noneTitle }];
  };
}

/** As numbers, which a PivotTable sorts as such. */
function milestonesOf({ rsp }: Action): readonly (number | string)[] {
  return rsp && rsp.milestones.length > 0 ? [...new Set(rsp.milestones)] : [noneTitle];
}

/** Gives 1 for the first time that parts come together for a column, 0 after it. */
function firsts(): (...parts: readonly (string | number)[]) => 0 | 1 {
  const seen = new Set<string>();
  return (...parts) => {
    const key = parts.join('\n');
    if (seen.has(key)) return 0;
    seen.add(key);
    return 1;
  };
}
