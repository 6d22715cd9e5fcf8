import { compareAddresses } from '../address';
import type { RowTexts, SheetChange } from '../change';
import { applyEdits, StaleEdit, type Edit } from '../edit';
import { findCell, type Cell, type Grid } from '../grid';
import { rowAfter } from './rows';

/**
 * The sheet after the steps, one after the other. Throws StaleEdit, having changed nothing, where a cell does not hold
 * what a step says it does; RangeError for steps that no sheet can take: rows that move among themselves.
 */
export function applyChanges(grid: Grid, changes: readonly SheetChange[]): Grid {
  return changes.reduce(applyChange, grid);
}

export function applyChange(grid: Grid, change: SheetChange): Grid {
  refuseNonsense(change);
  switch (change.kind) {
    case 'write':
      return applyEdits(grid, change.edits);
    case 'insert-rows':
      return { sheet: grid.sheet, cells: [...moveCells(grid, change), ...newCells(change)].sort(compareAddresses) };
    case 'delete-rows':
      for (const { at, before, after } of guardsOf(change, grid))
        if (before !== after) throw new StaleEdit(at, before, after);
      return { sheet: grid.sheet, cells: moveCells(grid, change) };
    case 'move-rows':
      return { sheet: grid.sheet, cells: [...moveCells(grid, change)].sort(compareAddresses) };
  }
}

function refuseNonsense(change: SheetChange): void {
  const isInside = change.kind === 'move-rows' && change.to > change.from && change.to < change.from + change.count;
  if (isInside) throw new RangeError(`Rows ${change.from} and below cannot go before row ${change.to}, one of them`);
}

function moveCells(grid: Grid, change: SheetChange): readonly Cell[] {
  return grid.cells.flatMap((cell) => {
    const row = rowAfter(change, cell.row);
    return row === null ? [] : [row === cell.row ? cell : { ...cell, row }];
  });
}

function newCells({ at, rows }: { readonly at: number; readonly rows: RowTexts }): readonly Cell[] {
  return rows.flatMap((texts, index) =>
    texts
      .filter(({ text }) => text !== '')
      .map(({ column, text }): Cell => ({ row: at + index, column, text, kind: 'text', hold: null })),
  );
}

/** What rows that go are said to hold, and what they hold. */
function guardsOf(change: { readonly at: number; readonly rows: RowTexts }, grid: Grid): readonly Edit[] {
  const said = newCells(change);
  const held = grid.cells.filter(({ row }) => row >= change.at && row < change.at + change.rows.length);
  const places = [...said, ...held].map(({ row, column }) => ({ row, column })).sort(compareAddresses);
  const expected: Grid = { sheet: grid.sheet, cells: [...said].sort(compareAddresses) };
  return places.map((at) => ({
    at,
    before: findCell(expected, at)?.text ?? '',
    after: findCell(grid, at)?.text ?? '',
  }));
}
