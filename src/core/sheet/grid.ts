import type { CellAddress } from './address';

/** What a cell holds. Dates are numbers to Excel; `text` then is what the cell shows. */
export type CellKind = 'text' | 'number' | 'boolean' | 'error';

/** Why a cell may not be written; null when it may. */
export type CellHold = 'formula' | 'protected' | null;

export interface Cell extends CellAddress {
  /** The text of the cell, line breaks as `\n`; of a number, date, boolean or error, what the cell shows. */
  readonly text: string;
  readonly kind: CellKind;
  readonly hold: CellHold;
}

/** One sheet as read: its non-empty cells in reading order (row by row, left to right). */
export interface Grid {
  readonly sheet: string;
  readonly cells: readonly Cell[];
}

/** The cell at a place, found by bisection; undefined where the sheet is empty. */
export function findCell(grid: Grid, at: CellAddress): Cell | undefined {
  let low = 0;
  let high = grid.cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const cell = grid.cells[middle]!;
    if (cell.row < at.row || (cell.row === at.row && cell.column < at.column)) low = middle + 1;
    else high = middle;
  }
  const found = grid.cells[low];
  return found && found.row === at.row && found.column === at.column ? found : undefined;
}
