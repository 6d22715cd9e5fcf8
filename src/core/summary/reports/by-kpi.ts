import { asks as asksTitles, columnTitles, pivotCaptions, summarySheets } from '../../words/summary/headings';
import { summaryNotes, withoutPivot } from '../../words/summary/notes';
import type { Report } from '../report';
import { countFormula } from './count-formula';
import { titleOf, type CountedPlan } from './counted-plan';
import { planDataColumns, planDataName } from './plan-data';

export const byKpiName = 'ConcordByKpi';

/** In document order, so that rows stay where they are while the plan grows at its end. */
export function layOutByKpi(counted: CountedPlan): Report {
  const count = (column: string, number: number, value: number) =>
    countFormula(column, [[planDataColumns.kpiNumber, number]], value);
  return {
    sheet: summarySheets.byKpi,
    title: titleOf(counted, 'byKpi'),
    note: summaryNotes.byKpi,
    table: {
      name: byKpiName,
      columns: [
        { title: columnTitles.no, width: 6 },
        { title: columnTitles.kpi, width: 60 },
        { title: columnTitles.activities, width: 11 },
        { title: columnTitles.listings, width: 10 },
        { title: columnTitles.actions, width: 9 },
        { title: columnTitles.members, width: 10 },
        { title: columnTitles.asksFor, width: 16 },
      ],
      rows: counted.summary.byKpi.map(({ kpi, asks, actions, activities, listings, members }, index) => [
        index + 1,
        kpi,
        count(planDataColumns.firstForKpi, index + 1, activities),
        count(planDataColumns.listingForKpi, index + 1, listings),
        actions,
        members,
        asksTitles[asks],
      ]),
      key: [columnTitles.kpi],
    },
    pivot: {
      name: 'ConcordKpiPivot',
      source: planDataName,
      row: planDataColumns.kpi,
      values: [
        { column: planDataColumns.firstForKpi, caption: pivotCaptions.byKpi },
        { column: planDataColumns.listingForKpi, caption: pivotCaptions.listingsOfKpi },
      ],
      totals: { down: false, across: false },
      slicers: [planDataColumns.kind],
      otherwise: withoutPivot,
    },
    page: 'across',
  };
}
