import type { Cross } from '../summary';

/** Counts items by pairs of a row and a column (zero-based), each pair of an item once. */
export function crossOf<Item>(
  rows: readonly string[],
  columns: readonly string[],
  items: Iterable<Item>,
  pairsOf: (item: Item) => Iterable<readonly [row: number, column: number]>,
): Cross {
  const counts = rows.map(() => columns.map(() => 0));
  for (const item of items) {
    const pairs = new Set([...pairsOf(item)].map(([row, column]) => row * columns.length + column));
    for (const pair of pairs) counts[Math.floor(pair / columns.length)]![pair % columns.length]! += 1;
  }
  return { rows, columns, counts };
}

/** Each of some rows with each of some columns. */
export function pairsOf(rows: readonly number[], columns: readonly number[]): readonly (readonly [number, number])[] {
  return rows.flatMap((row) => columns.map((column) => [row, column] as const));
}
