import type { CellAddress } from '../../core/sheet/address';
import type { Area } from '../../core/sheet/area';
import { plainValue, type ReportValue } from '../../core/summary/report';
import type { CarriedTable } from './carry/carried-table';
import { moveFormula, type FormulaMove } from './carry/move-formula';
import type { HeldContent } from './earlier-sheet';
import type { CarriedCell, PlacedValue } from './placed-value';

/** What a table's cells are to hold: ours, and the planner's with those that stay where they are. */
export interface PlacedTable {
  readonly values: readonly PlacedValue[];
  readonly planners: readonly CarriedCell[];
}

/** `earlier` is where the table stood; null for a new one. */
export function placeTable({ columns, rows }: CarriedTable, from: CellAddress, earlier: Area | null): PlacedTable {
  const values: PlacedValue[] = [];
  const planners: CarriedCell[] = [];
  columns.forEach(({ title, own, earlier: stood }, index) => {
    const at = { row: from.row, column: from.column + index };
    if (own || stood === null || !earlier) values.push(...placeValue(at, title));
    else planners.push({ ...at, content: title, from: { row: earlier.from.row, column: stood } });
  });
  const now = new Map(
    columns.flatMap(({ earlier: stood }, index) => (stood === null ? [] : [[stood, from.column + index]])),
  );
  rows.forEach((row, line) =>
    row.forEach((cell, index) => {
      const at = { row: from.row + 1 + line, column: from.column + index };
      if (cell?.by === 'report') values.push(...placeValue(at, cell.value));
      if (cell?.by !== 'planner' || !earlier) return;
      const move: FormulaMove = {
        rows: at.row - cell.from.row,
        table: earlier,
        tableRows: from.row - earlier.from.row,
        columnNow: (column) => now.get(column) ?? null,
      };
      planners.push({ ...at, content: moveContent(cell.content, move), from: cell.from });
    }),
  );
  return { values, planners };
}

/** Nothing for an empty value. */
export function placeValue(at: CellAddress, each: ReportValue): readonly PlacedValue[] {
  const value = plainValue(each);
  if (value === '') return [];
  const target = typeof each === 'object' && 'at' in each ? { sheet: each.sheet, at: each.at } : null;
  const formula = typeof each === 'object' && 'formula' in each ? each.formula : null;
  return [{ row: at.row, column: at.column, value, formula, target, isThere: false }];
}

function moveContent(content: HeldContent, move: FormulaMove): HeldContent {
  if (typeof content !== 'object' || !('formula' in content)) return content;
  return { ...content, formula: moveFormula(content.formula, move) };
}
