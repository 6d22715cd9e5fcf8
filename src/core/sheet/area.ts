import { compareAddresses, formatAddress, parseAddress, type CellAddress } from './address';
import type { Grid } from './grid';

/** First and last cell, both within. */
export interface Area {
  readonly from: CellAddress;
  readonly to: CellAddress;
}

/** `A4:C9`. */
export function formatArea({ from, to }: Area): string {
  return `${formatAddress(from)}:${formatAddress(to)}`;
}

/** `A4:C9`, or `A4` for one cell; null where the text is no area of cells. */
export function parseArea(ref: string): Area | null {
  const [from, to = from] = ref.split(':').map(parseAddress);
  return from && to ? { from, to } : null;
}

export function isWithin({ from, to }: Area, { row, column }: CellAddress): boolean {
  return from.row <= row && row <= to.row && from.column <= column && column <= to.column;
}

/** The places of an area, row by row. */
export function placesOf({ from, to }: Area): readonly CellAddress[] {
  const columns = Array.from({ length: to.column - from.column + 1 }, (_, index) => from.column + index);
  return Array.from({ length: to.row - from.row + 1 }, (_, index) => from.row + index).flatMap((row) =>
    columns.map((column) => ({ row, column })),
  );
}

/** The smallest area that holds both. */
export function spanOf(a: Area, b: Area): Area {
  return {
    from: { row: Math.min(a.from.row, b.from.row), column: Math.min(a.from.column, b.from.column) },
    to: { row: Math.max(a.to.row, b.to.row), column: Math.max(a.to.column, b.to.column) },
  };
}

/** The sheet with what an area of it holds now. */
export function replaceArea(grid: Grid, area: Area, now: Grid): Grid {
  const kept = grid.cells.filter((cell) => !isWithin(area, cell));
  return { sheet: grid.sheet, cells: [...kept, ...now.cells].sort(compareAddresses) };
}
