import { formatKind } from '../../../plan/kind';
import { columnTitles, pivotCaptions, sectionTitle, summarySheets } from '../../../words/summary/headings';
import { summaryNotes, withoutPivot } from '../../../words/summary/notes';
import type { Report } from '../../report';
import { countFormula, type Criterion } from '../count-formula';
import { titleOf, type CountedPlan } from '../counted-plan';
import { planDataColumns, planDataName } from '../plan-data';
import { crossCells, crossColumns, ordinals } from './cross-table';

export const kindBySectionName = 'ConcordKindBySection';

const first = [
  { title: columnTitles.kind, width: 16 },
  { title: columnTitles.activities, width: 11 },
] as const;

export function layOutKindBySection(counted: CountedPlan): Report {
  const { crosses, byKind } = counted.summary;
  const cross = crosses.kindBySection;
  const sections = crossColumns(cross.columns.map(sectionTitle), ordinals.map(sectionTitle), first, { width: 11 });
  return {
    sheet: summarySheets.kindBySection,
    title: titleOf(counted, 'kindBySection'),
    note: summaryNotes.kindBySection,
    table: {
      name: kindBySectionName,
      columns: [...first, ...sections.columns],
      rows: byKind.map(({ kind, activities }, row) => {
        const isKind: Criterion = [planDataColumns.kind, formatKind(kind)];
        return [
          formatKind(kind),
          countFormula(planDataColumns.once, [isKind], activities),
          ...crossCells(cross, row, planDataColumns.firstForSection, isKind, (column) => [
            planDataColumns.section,
            Number(cross.columns[column]),
          ]),
        ];
      }),
      key: [columnTitles.kind],
      former: sections.former,
      heat: sections.titles,
    },
    pivot: {
      name: 'ConcordKindBySectionPivot',
      source: planDataName,
      row: planDataColumns.kind,
      column: planDataColumns.section,
      values: [{ column: planDataColumns.firstForSection, caption: pivotCaptions.kindBySection }],
      totals: { down: true, across: false },
      otherwise: withoutPivot,
    },
    page: 'upright',
  };
}
