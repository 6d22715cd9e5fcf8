import type { CellAddress } from './address';

/** How a cell of a new sheet looks; the hosts know what that means in their own terms. */
export type CellLook = 'title' | 'heading' | 'header' | 'text';

export interface NewCell extends CellAddress {
  /** Written as text, whatever it looks like; line breaks as `\n`. */
  readonly text: string;
  readonly look: CellLook;
}

/** A sheet to be made, as data. */
export interface NewSheet {
  /** The name wished for; where it is taken, a free one near it is used. */
  readonly name: string;
  /** In reading order, none of them empty. Texts wrap. */
  readonly cells: readonly NewCell[];
  /** Widths of the columns from the first on, in characters. */
  readonly widths: readonly number[];
  /** Cells from the first header to the last row that are to be an Excel table; null for none. Zero-based, ends included. */
  readonly table: {
    readonly name: string;
    readonly from: CellAddress;
    readonly to: CellAddress;
  } | null;
}
