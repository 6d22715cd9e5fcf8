import { formatKind, kinds as allKinds } from '../../../plan/kind';
import { columnTitles, pivotCaptions, summarySheets } from '../../../words/summary/headings';
import { sayGroups, summaryNotes, withoutPivot } from '../../../words/summary/notes';
import type { Report } from '../../report';
import { countFormula, type Criterion } from '../count-formula';
import { titleOf, type CountedPlan } from '../counted-plan';
import { describeExpanded } from '../expanded-groups';
import { planDataColumns, planDataName } from '../plan-data';
import { crossCells, crossColumns } from './cross-table';

const first = [
  { title: columnTitles.place, width: 28 },
  { title: columnTitles.activities, width: 11 },
] as const;

export function layOutCountryByKind(counted: CountedPlan): Report {
  const { crosses, byCountry, byGroup, byKind } = counted.summary;
  const cross = crosses.countryByKind;
  const kinds = crossColumns(
    byKind.map(({ kind }) => formatKind(kind)),
    allKinds.map(formatKind),
    first,
    { width: 14 },
  );
  const totals = [...byCountry, ...byGroup].map(({ activities }) => activities);
  return {
    sheet: summarySheets.countryByKind,
    title: titleOf(counted, 'countryByKind'),
    note: [summaryNotes.countryByKind, ...sayGroups(byGroup, describeExpanded(counted))].join('\n'),
    table: {
      name: 'ConcordCountryByKind',
      columns: [...first, ...kinds.columns],
      rows: cross.rows.map((place, row) => {
        const isPlace: Criterion = [planDataColumns.country, place];
        return [
          place,
          countFormula(planDataColumns.firstForCountry, [isPlace], totals[row]!),
          ...crossCells(cross, row, planDataColumns.firstForCountry, isPlace, (column) => [
            planDataColumns.kind,
            formatKind(byKind[column]!.kind),
          ]),
        ];
      }),
      key: [columnTitles.place],
      former: kinds.former,
      heat: kinds.titles,
    },
    pivot: {
      name: 'ConcordCountryByKindPivot',
      source: planDataName,
      row: planDataColumns.country,
      column: planDataColumns.kind,
      values: [{ column: planDataColumns.firstForCountry, caption: pivotCaptions.countryByKind }],
      totals: { down: false, across: true },
      otherwise: withoutPivot,
    },
    page: 'across',
  };
}
