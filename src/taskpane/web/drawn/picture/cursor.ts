import type { Matrix, MatrixCell } from '../../../../core/crossref/map/matrix';

/** A square of a matrix, zero-based. */
export interface Square {
  readonly row: number;
  readonly column: number;
}

/** What stands in each square, by row and column; both squares of a pair have the same. */
export type Squares = ReadonlyMap<string, MatrixCell>;

export function indexSquares({ cells }: Matrix): Squares {
  const entries = cells.flatMap((cell): (readonly [Square, MatrixCell])[] => {
    const [one, other] = cell.lines;
    return [
      [{ row: one, column: other }, cell],
      [{ row: other, column: one }, cell],
    ];
  });
  return new Map(
    entries
      .sort(([a], [b]) => a.row - b.row || a.column - b.column)
      .map(([square, cell]) => [keyOf(square), cell] as const),
  );
}

export function findCell(squares: Squares, square: Square): MatrixCell | null {
  return squares.get(keyOf(square)) ?? null;
}

function keyOf({ row, column }: Square): string {
  return `${row} ${column}`;
}

function squareOf(key: string): Square {
  const [row, column] = key.split(' ').map(Number);
  return { row: row!, column: column! };
}

/**
 * Where a key leads: left and right along the squares that hold something, line after line as in reading; up and down
 * within a column. Null for a key that leads nowhere.
 */
export function step(squares: Squares, from: Square | null, key: string): Square | null {
  const ends = { Home: 0, End: -1 };
  const order = [...squares.keys()].map(squareOf);
  if (key in ends) return order.at(ends[key as keyof typeof ends]) ?? null;
  const by = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -1, ArrowDown: 1 }[key];
  if (by === undefined) return null;
  if (from === null) return order[0] ?? null;
  const isAlong = key === 'ArrowLeft' || key === 'ArrowRight';
  const way = isAlong ? order : order.filter(({ column }) => column === from.column);
  const isAhead = ({ row, column }: Square) => (row - from.row || column - from.column) * by > 0;
  return way.filter(isAhead).at(by > 0 ? 0 : -1) ?? null;
}
