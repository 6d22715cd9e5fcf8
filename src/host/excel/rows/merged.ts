import type { Area } from '../../../core/sheet/area';
import { edgesOf } from '../../../core/sheet/changing/rows';
import { findCell, type Grid } from '../../../core/sheet/grid';
import type { Walked } from '../../rows/walk-changes';

/*
 * Excel tells of merged cells by one call only, which on the desktop clears what the planner can undo (office-js#5918).
 * It is made where a merged cell may be cut through and the texts do not show otherwise: of a merged cell all but the
 * first are empty, and none lies in a table. Not to ask then could tear the planner's cells, which is worse than that
 * the undo list begins anew with this change, which can be undone from the pane's own journal.
 */

/** Whether a merged cell may reach over an edge that a step cuts along. */
export function mayCutMerged(walked: readonly Walked[]): boolean {
  return walked.some(({ change, before }) => {
    const { grid, tables } = before;
    const last = grid.cells.at(-1)?.row ?? 0;
    const columns = Array.from({ length: widthOf(grid) }, (_, column) => column);
    const isTabled = (row: number, column: number) =>
      tables.some(
        ({ area: { from, to } }) => from.row < row && row <= to.row && from.column <= column && column <= to.column,
      );
    return edgesOf(change)
      .filter((edge) => edge > 0 && edge <= last)
      .some((row) => columns.some((column) => !findCell(grid, { row, column }) && !isTabled(row, column)));
  });
}

/** How many columns from the first on hold anything. */
export function widthOf({ cells }: Grid): number {
  return cells.reduce((width, { column }) => Math.max(width, column + 1), 1);
}

/** The merged cells that begin where a sheet holds anything; only those are told (office-js#3611). */
export async function readMerged(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  grid: Grid,
): Promise<readonly Area[]> {
  const rows = (grid.cells.at(-1)?.row ?? 0) + 1;
  const merged = sheet.getRangeByIndexes(0, 0, rows, widthOf(grid)).getMergedAreasOrNullObject();
  merged.load(['areas/rowIndex', 'areas/columnIndex', 'areas/rowCount', 'areas/columnCount']);
  await context.sync();
  if (merged.isNullObject) return [];
  return merged.areas.items.map(({ rowIndex: row, columnIndex: column, rowCount, columnCount }) => ({
    from: { row, column },
    to: { row: row + rowCount - 1, column: column + columnCount - 1 },
  }));
}
