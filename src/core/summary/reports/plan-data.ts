import { memberName } from '../../plan/country';
import { actionsOf, type Activity, type Action, type Listing, type Plan } from '../../plan/model';
import type { Profile } from '../../plan/profile';
import { countKpis } from '../counting/counted';
import { groupTitle } from '../group-title';
import type { ReportTable } from '../report';

/*
 * The long table: one row for each listing, Member or group it names, and KPI of its action. A PivotTable counts
 * rows, and cannot count distinct activities; so two columns hold 1 on the first row of each pair and 0 on all
 * others, and their sum is that count.
 */

export const planDataName = 'ConcordPlanData';

/** Titles of the columns that the pivots use. */
export const planDataColumns = {
  country: 'Country',
  kpi: 'KPI',
  firstForCountry: 'First for country',
  firstForKpi: 'First for KPI',
} as const;

const columns = [
  { title: 'Section', width: 9 },
  { title: 'Action', width: 9 },
  { title: 'Outcome', width: 10 },
  { title: 'Activity', width: 9 },
  { title: 'Listing', width: 11 },
  { title: 'Text', width: 70 },
  { title: 'Kind', width: 14 },
  { title: planDataColumns.country, width: 24 },
  { title: planDataColumns.kpi, width: 44 },
  { title: planDataColumns.firstForCountry, width: 16 },
  { title: planDataColumns.firstForKpi, width: 13 },
] as const;

export function layOutPlanData(plan: Plan, profile: Profile): ReportTable {
  const shown = shownKpis(plan);
  const isFirstForCountry = firsts();
  const isFirstForKpi = firsts();
  const rows = actionsOf(plan).flatMap((action) => {
    const kpis = shown(action);
    return action.listings.flatMap((listing) =>
      placesOf(listing, profile).flatMap((place) =>
        kpis.map((kpi) => [
          action.section,
          action.ref,
          action.rsp?.outcome ?? '(none)',
          listing.activity,
          listing.id,
          listing.text,
          listing.kind,
          place,
          kpi,
          isFirstForCountry(listing.activity, place),
          isFirstForKpi(listing.activity, kpi),
        ]),
      ),
    );
  });
  return { name: planDataName, columns, rows };
}

/** Members and groups that the listing itself names. */
function placesOf({ countries, groups }: Listing, profile: Profile): readonly string[] {
  const named = [...countries.map((code) => memberName(code, profile)), ...groups.map(groupTitle)];
  return named.length > 0 ? named : ['(none named)'];
}

/** The KPIs of an action, each once, as the plan first writes them, so that a pivot does not split variants. */
function shownKpis(plan: Plan): (action: Action) => readonly string[] {
  const kpis = countKpis(plan);
  return (action) => {
    const own = kpis.filter(({ actions }) => actions.includes(action)).map(({ text }) => text);
    return own.length > 0 ? own : ['(none)'];
  };
}

/** Gives 1 for the first time that a pair comes, 0 after it. */
function firsts(): (activity: Activity['id'], other: string) => 0 | 1 {
  const seen = new Set<string>();
  return (activity, other) => {
    const pair = `${activity} ${other}`;
    if (seen.has(pair)) return 0;
    seen.add(pair);
    return 1;
  };
}
