import type { CellAddress } from '../../sheet/address';
import type { CellLook, NewCell } from '../../sheet/new-sheet';
import type { LayoutLoss } from './loss';

/** One row of a new sheet, from its first column on; empty texts are empty cells. */
export interface DraftedRow {
  readonly look: CellLook;
  readonly texts: readonly string[];
  /** Place in the source sheet of what it holds. */
  readonly from: string;
}

/** A plan laid out, before its texts are fitted into cells. */
export interface DraftedSheet {
  readonly rows: readonly DraftedRow[];
  /** In characters. */
  readonly widths: readonly number[];
  /** Index of the row that is the header of a table, which goes to the last row; null for none. */
  readonly tableHeader: number | null;
  readonly losses: readonly LayoutLoss[];
}

/** Excel's limit for the text of a cell, in UTF-16 units. */
export const longestText = 32767;

/** The cells of the rows. A text that no cell can hold is cut, and what is cut off is named. */
export function closeRows(rows: readonly DraftedRow[]): {
  readonly cells: readonly NewCell[];
  readonly losses: readonly LayoutLoss[];
} {
  const losses: LayoutLoss[] = [];
  const cells = rows.flatMap(({ look, texts, from }, row) =>
    texts.flatMap((text, column): readonly NewCell[] => {
      if (text.length > longestText) losses.push({ kind: 'too-long', at: from, text: text.slice(longestText) });
      return text === '' ? [] : [{ row, column, look, text: text.slice(0, longestText) }];
    }),
  );
  return { cells, losses };
}

export function tableArea({ rows, tableHeader }: DraftedSheet): { from: CellAddress; to: CellAddress } | null {
  if (tableHeader === null) return null;
  const columns = rows[tableHeader]!.texts.length;
  return { from: { row: tableHeader, column: 0 }, to: { row: rows.length - 1, column: columns - 1 } };
}
