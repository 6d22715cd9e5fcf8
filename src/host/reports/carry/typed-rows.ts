import type { ReportTable, ReportValue } from '../../../core/summary/report';
import type { HeldContent } from '../earlier-sheet';
import type { ColumnOrigin } from './carry-columns';
import type { EarlierTable } from './earlier-table';

/**
 * Rows (zero-based) of the earlier table that the planner has typed: where ours work out their counts by formulas, these
 * hold something else. What is typed directly below a table Excel takes into it. Of a table without formulas none is known.
 */
export function findTypedRows(
  { rows: own }: ReportTable,
  { rows }: EarlierTable,
  columns: readonly ColumnOrigin[],
): ReadonlySet<number> {
  const counted = columns.flatMap(({ own: ours, earlier }) =>
    ours && earlier !== null && own.some((row) => isWorkedOut(row[ours.index])) ? [earlier] : [],
  );
  const isTyped = (row: EarlierTable['rows'][number]) => {
    const held = counted.map((place) => row[place] ?? null);
    return held.some((content) => content !== null) && !held.some(isFormula);
  };
  return new Set(rows.flatMap((row, index) => (isTyped(row) ? [index] : [])));
}

function isWorkedOut(value: ReportValue | undefined): boolean {
  return typeof value === 'object' && 'formula' in value;
}

function isFormula(content: HeldContent | null): boolean {
  return content !== null && typeof content === 'object' && 'formula' in content;
}
