/** The place of a cell in its table's own grid of columns, which may be finer than what is seen. */
export interface Span<T> {
  readonly content: T;
  /** Zero-based grid column in which the cell begins. */
  readonly start: number;
}

/** Edges nearer to each other than this share of the table's width are one edge that was drawn unsteadily. */
const nearlySame = 0.02;

/**
 * The columns of the cells, zero-based: columns of the table's grid in which no cell begins are not counted, and edges
 * that nearly agree count as one (borders dragged row by row split a grid where nobody sees it), unless a row has a
 * cell at both. `widths` are those of the grid's columns; where they are not known, only equal edges agree.
 */
export function numberColumns<T>(rows: readonly (readonly Span<T>[])[], widths: readonly number[]): Map<T, number> {
  const rowsAt = new Map<number, Set<number>>();
  rows.forEach((row, index) => {
    for (const { start } of row) rowsAt.set(start, (rowsAt.get(start) ?? new Set()).add(index));
  });
  const placeOf = measure(widths);
  const columns = new Map<number, number>();
  let column = -1;
  let edge = -Infinity;
  let taken = new Set<number>();
  for (const start of [...rowsAt.keys()].sort((a, b) => a - b)) {
    const users = [...rowsAt.get(start)!];
    if (placeOf(start) - edge < nearlySame && !users.some((row) => taken.has(row))) {
      for (const row of users) taken.add(row);
    } else {
      column++;
      edge = placeOf(start);
      taken = new Set(users);
    }
    columns.set(start, column);
  }
  return new Map(rows.flat().map(({ content, start }) => [content, columns.get(start)!]));
}

/** Where a grid column begins, as a share of the table's width. */
function measure(widths: readonly number[]): (column: number) => number {
  const edges = [0];
  for (const width of widths) edges.push(edges.at(-1)! + width);
  const total = edges.at(-1)!;
  if (total === 0 || widths.some((width) => !(width > 0))) return (column) => column;
  return (column) => (column < edges.length ? edges[column]! / total : column);
}
