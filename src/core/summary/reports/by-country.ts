import { columnTitles, countedAs, pivotCaptions, roles, summarySheets } from '../../words/summary/headings';
import { sayGroups, summaryNotes, withoutPivot } from '../../words/summary/notes';
import { groupTitle } from '../group-title';
import type { Report, ReportValue } from '../report';
import { countFormula } from './count-formula';
import { titleOf, type CountedPlan } from './counted-plan';
import { describeExpanded } from './expanded-groups';
import { planDataColumns, planDataName } from './plan-data';

export const byCountryName = 'ConcordByCountry';

/** Members first, so that a chart of the first rows shows them alone. */
export function layOutByCountry(counted: CountedPlan): Report {
  const { totals, byCountry, byGroup } = counted.summary;
  const count = (column: string, place: string, value: number) =>
    countFormula(column, [[planDataColumns.country, place]], value);
  const members = byCountry.map(({ name, role, activities, events, listings }): readonly ReportValue[] => [
    name,
    count(planDataColumns.firstForCountry, name, activities),
    count(planDataColumns.event, name, events),
    count(planDataColumns.listingForCountry, name, listings),
    countedAs.member,
    roles[role],
  ]);
  const groups = byGroup.map(({ group, assumed, activities, listings }): readonly ReportValue[] => [
    groupTitle(group),
    count(planDataColumns.firstForCountry, groupTitle(group), activities),
    '',
    count(planDataColumns.listingForCountry, groupTitle(group), listings),
    assumed ? countedAs.assumed : countedAs.group,
    '',
  ]);
  return {
    sheet: summarySheets.byCountry,
    title: titleOf(counted, 'byCountry'),
    note: [
      summaryNotes.byCountry(totals.activities, totals.listings),
      ...sayGroups(byGroup, describeExpanded(counted)),
    ].join('\n'),
    table: {
      name: byCountryName,
      columns: [
        { title: columnTitles.place, width: 28 },
        { title: columnTitles.activities, width: 11 },
        { title: columnTitles.events, width: 9 },
        { title: columnTitles.listings, width: 10 },
        { title: columnTitles.countedAs, width: 17 },
        { title: columnTitles.role, width: 19 },
      ],
      rows: [...members, ...groups],
      key: [columnTitles.place],
    },
    pivot: {
      name: 'ConcordCountryPivot',
      source: planDataName,
      row: planDataColumns.country,
      values: [
        { column: planDataColumns.firstForCountry, caption: pivotCaptions.byCountry },
        { column: planDataColumns.event, caption: pivotCaptions.events },
        { column: planDataColumns.listingForCountry, caption: pivotCaptions.listingsOfCountry },
      ],
      totals: { down: false, across: false },
      slicers: [planDataColumns.kind],
      otherwise: withoutPivot,
    },
    page: 'upright',
  };
}
