import { compareAddresses, formatAddress, parseAddress, type CellAddress } from './address';
import type { RowTexts, SheetChange } from './change';
import { findCell, type Grid } from './grid';

/** Which of the cells that a change has left do not hold any more what it left in them, in reading order. */
export function findChangedSince(changes: readonly SheetChange[], grid: Grid): readonly CellAddress[] {
  const left = changes.reduce(takeStep, new Map<string, string>());
  return [...left]
    .map(([key, text]) => ({ at: parseAddress(key)!, text }))
    .filter(({ at, text }) => (findCell(grid, at)?.text ?? '') !== text)
    .map(({ at }) => at)
    .sort(compareAddresses);
}

/** What is known to stand in cells, by their addresses, after one step more. */
function takeStep(known: ReadonlyMap<string, string>, change: SheetChange): ReadonlyMap<string, string> {
  switch (change.kind) {
    case 'write':
      return new Map([...known, ...change.edits.map(({ at, after }) => [formatAddress(at), after] as const)]);
    case 'insert-rows': {
      const { at, rows } = change;
      return new Map([...moveRows(known, (row) => (row < at ? row : row + rows.length)), ...textsOf(at, rows)]);
    }
    case 'delete-rows': {
      const { at, rows } = change;
      return moveRows(known, (row) => (row < at ? row : row < at + rows.length ? null : row - rows.length));
    }
    case 'move-rows': {
      const { from, count, to } = change;
      return moveRows(known, (row) => {
        if (row >= from && row < from + count) return to > from ? row + to - from - count : row - from + to;
        if (row >= from + count && row < to) return row - count;
        return row >= to && row < from ? row + count : row;
      });
    }
  }
}

function textsOf(at: number, rows: RowTexts): readonly (readonly [string, string])[] {
  return rows.flatMap((cells, index) =>
    cells.map(({ column, text }) => [formatAddress({ row: at + index, column }), text] as const),
  );
}

/** Null for a row that is gone. */
function moveRows(known: ReadonlyMap<string, string>, to: (row: number) => number | null): ReadonlyMap<string, string> {
  return new Map(
    [...known].flatMap(([key, text]) => {
      const { row, column } = parseAddress(key)!;
      const moved = to(row);
      return moved === null ? [] : [[formatAddress({ row: moved, column }), text] as const];
    }),
  );
}
