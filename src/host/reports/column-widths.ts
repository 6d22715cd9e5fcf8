import type { CarriedColumn } from './carry/carried-table';
import type { EarlierSheet } from './earlier-sheet';
import { pivotWidths, type PivotLayout } from './pivot-layout';

/** Widths by column of the sheet (zero-based), in characters. */
export interface ColumnWidths {
  /** Those to be set: all on a new sheet; else of the columns that hold another column of ours or the planner's now. */
  readonly set: ReadonlyMap<number, number>;
  /** Of the table's columns as they then are, where known. */
  readonly table: ReadonlyMap<number, number>;
}

/** `first` is the column of the sheet in which the table begins; `gap` is the width of the column before the pivot. */
export function findWidths(
  columns: readonly CarriedColumn[],
  first: number,
  pivot: { readonly layout: PivotLayout; readonly gap: number } | null,
  earlier: EarlierSheet | null,
): ColumnWidths {
  const set = new Map<number, number>();
  const table = new Map<number, number>();
  columns.forEach(({ own, earlier: stood }, index) => {
    const column = first + index;
    const width = earlier?.widths?.get(stood ?? -1) ?? own?.width;
    if (width === undefined) return;
    table.set(column, width);
    if (stood !== column) set.set(column, width);
  });
  const from = pivot?.layout.area.from.column;
  if (pivot && from !== undefined && earlier?.pivot?.from.column !== from) {
    [pivot.gap, ...pivotWidths(pivot.layout)].forEach((width, index) => set.set(from - 1 + index, width));
  }
  return { set, table };
}
