type Cell = readonly [row: number, column: number];

/**
 * The next count in the direction of a key, over empty cells; null where there is none, or the key has no direction.
 * Upwards and downwards the column is kept where it has a count, and else the nearest of the next row that has any.
 */
export function nextCell(counts: readonly (readonly number[])[], [row, column]: Cell, key: string): Cell | null {
  switch (key) {
    case 'ArrowLeft':
      return inRow(counts, row, (at) => at < column, -1);
    case 'ArrowRight':
      return inRow(counts, row, (at) => at > column, 1);
    case 'Home':
      return inRow(counts, row, () => true, 1);
    case 'End':
      return inRow(counts, row, () => true, -1);
    case 'ArrowUp':
      return toRow(counts, [row, column], -1);
    case 'ArrowDown':
      return toRow(counts, [row, column], 1);
    default:
      return null;
  }
}

/** The first count of a row among the columns asked for, seen from the left (1) or from the right (-1). */
function inRow(
  counts: readonly (readonly number[])[],
  row: number,
  isAsked: (column: number) => boolean,
  from: 1 | -1,
): Cell | null {
  const columns = filledOf(counts[row] ?? []).filter(isAsked);
  const column = from === 1 ? columns[0] : columns.at(-1);
  return column === undefined ? null : [row, column];
}

function toRow(counts: readonly (readonly number[])[], [from, column]: Cell, step: 1 | -1): Cell | null {
  for (let row = from + step; row >= 0 && row < counts.length; row += step) {
    const [nearest] = filledOf(counts[row]!).sort((a, b) => Math.abs(a - column) - Math.abs(b - column));
    if (nearest !== undefined) return [row, nearest];
  }
  return null;
}

function filledOf(cells: readonly number[]): number[] {
  return cells.flatMap((count, column) => (count > 0 ? [column] : []));
}
