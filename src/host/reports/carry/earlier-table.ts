import type { CellAddress } from '../../../core/sheet/address';
import { isWithin } from '../../../core/sheet/area';
import { heldValue, type EarlierSheet, type HeldContent } from '../earlier-sheet';

/** A report's table as it stands, line by line; null for empty cells. */
export interface EarlierTable {
  /** Of its header's first cell. */
  readonly from: CellAddress;
  readonly titles: readonly string[];
  readonly rows: readonly (readonly (HeldContent | null)[])[];
}

export function readEarlierTable({ table, cells }: EarlierSheet): EarlierTable {
  const { from, to } = table;
  const lines = Array.from({ length: to.row - from.row + 1 }, () =>
    Array.from({ length: to.column - from.column + 1 }, (): HeldContent | null => null),
  );
  for (const { row, column, content } of cells) {
    if (isWithin(table, { row, column })) lines[row - from.row]![column - from.column] = content;
  }
  const [header = [], ...rows] = lines;
  return { from, titles: header.map(heldText), rows };
}

/** A content as text, by which keys and titles are compared. */
export function heldText(content: HeldContent | null): string {
  if (content === null) return '';
  const value = heldValue(content);
  return (typeof value === 'object' ? value.error : String(value)).replace(/\r\n?/g, '\n');
}
