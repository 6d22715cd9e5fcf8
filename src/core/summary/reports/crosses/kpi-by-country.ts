import type { Profile } from '../../../plan/profile';
import { columnTitles, pivotCaptions, summarySheets } from '../../../words/summary/headings';
import { sayGroups, summaryNotes, withoutPivot } from '../../../words/summary/notes';
import { groupTitle } from '../../group-title';
import type { Report } from '../../report';
import { titleOf, type CountedPlan } from '../counted-plan';
import { describeExpanded } from '../expanded-groups';
import { planDataColumns, planDataName } from '../plan-data';
import { crossCells, crossColumns } from './cross-table';

const first = [
  { title: columnTitles.no, width: 6 },
  { title: columnTitles.kpi, width: 50 },
] as const;

/**
 * KPIs are rows of the table, as their texts are long; the pivot has them as columns, by number, so that all of it is
 * seen at once and it shows what the table does not: a Member and all of its KPIs in a row.
 */
export function layOutKpiByCountry(counted: CountedPlan): Report {
  const { crosses, byGroup } = counted.summary;
  const cross = crosses.kpiByCountry;
  const places = crossColumns(cross.columns, allPlaces(counted.profile), first, { width: 5, isTurned: true });
  return {
    sheet: summarySheets.kpiByCountry,
    title: titleOf(counted, 'kpiByCountry'),
    note: [summaryNotes.kpiByCountry, ...sayGroups(byGroup, describeExpanded(counted))].join('\n'),
    table: {
      name: 'ConcordKpiByCountry',
      columns: [...first, ...places.columns],
      rows: cross.rows.map((kpi, row) => [
        row + 1,
        kpi,
        ...crossCells(
          cross,
          row,
          planDataColumns.firstForCountryAndKpi,
          [planDataColumns.kpiNumber, row + 1],
          (column) => [planDataColumns.country, cross.columns[column]!],
        ),
      ]),
      key: [columnTitles.kpi],
      former: places.former,
      heat: places.titles,
    },
    pivot: {
      name: 'ConcordKpiByCountryPivot',
      source: planDataName,
      row: planDataColumns.country,
      column: planDataColumns.kpiNumber,
      values: [{ column: planDataColumns.firstForCountryAndKpi, caption: pivotCaptions.kpiByCountry }],
      totals: { down: false, across: false },
      slicers: [planDataColumns.kind],
      otherwise: withoutPivot,
    },
    page: 'across',
  };
}

/** Members and groups, those that the plan does not name, too. */
function allPlaces({ members, groups }: Profile): readonly string[] {
  return [...members.map(({ names }) => names[0]!), ...groups.map(({ names }) => groupTitle(names[0]!))];
}
