import { formatAddress, parseAddress, type CellAddress } from './address';

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
