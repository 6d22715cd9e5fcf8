import { compareAddresses, formatAddress, parseAddress, type CellAddress } from '../address';
import type { SheetChange } from '../change';
import { findCell, type Grid } from '../grid';
import { rowAfter } from './rows';

/** Which of the cells that a change has left do not hold any more what it left in them, in reading order. */
export function findChangedSince(changes: readonly SheetChange[], grid: Grid): readonly CellAddress[] {
  return [...changes.reduce(takeStep, new Map<string, string>())]
    .map(([key, text]) => ({ at: parseAddress(key)!, text }))
    .filter(({ at, text }) => (findCell(grid, at)?.text ?? '') !== text)
    .map(({ at }) => at)
    .sort(compareAddresses);
}

/** What is known to stand in cells, by their addresses, after one step more. */
function takeStep(known: ReadonlyMap<string, string>, change: SheetChange): Map<string, string> {
  const moved = [...known].flatMap(([key, text]): [string, string][] => {
    const { row, column } = parseAddress(key)!;
    const now = rowAfter(change, row);
    return now === null ? [] : [[formatAddress({ row: now, column }), text]];
  });
  return new Map([...moved, ...textsOf(change)]);
}

function textsOf(change: SheetChange): readonly (readonly [string, string])[] {
  if (change.kind === 'write') return change.edits.map(({ at, after }) => [formatAddress(at), after] as const);
  if (change.kind !== 'insert-rows') return [];
  return change.rows.flatMap((cells, index) =>
    cells.map(({ column, text }) => [formatAddress({ row: change.at + index, column }), text] as const),
  );
}
