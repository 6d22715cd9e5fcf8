import { formatPlace, type CellAddress } from '../core/sheet/address';
import type { Cell, Grid } from '../core/sheet/grid';

export type LossKind =
  | 'tracked-deletion'
  | 'tracked-insertion'
  | 'hidden-text'
  | 'text-box'
  | 'picture'
  | 'footnote'
  | 'comment'
  | 'header-footer'
  | 'nested-table'
  | 'merged-cell'
  | 'field'
  | 'placeholder'
  | 'contents'
  | 'embedded'
  | 'remnant';

/** What a document has and its grid has not, or has in another form. */
export interface Loss {
  readonly kind: LossKind;
  /** The cell of the grid at which it stands, e.g. `Document!B7`, or a place in words. */
  readonly at: string;
  /** What it says; empty where it says nothing, as a picture without a description. */
  readonly text: string;
}

export interface ReadDocument {
  readonly grid: Grid;
  /** In the order of the document. Insertions and remnants are told though their text is kept. */
  readonly losses: readonly Loss[];
}

const sheet = 'Document';

/** The grid as far as it is read, and the cell that is being read: zero-based, moved on by the readers. */
export interface Draft {
  readonly cells: Cell[];
  readonly losses: Loss[];
  at: CellAddress;
}

export function startDraft(): Draft {
  return { cells: [], losses: [], at: { row: 0, column: 0 } };
}

/** Writes the current cell, without the blank lines around its text; a blank text is no cell. */
export function writeCell(draft: Draft, text: string): void {
  const kept = trimLines(text);
  if (kept !== '') draft.cells.push({ ...draft.at, text: kept, kind: 'text', hold: null });
}

/** Writes a paragraph that stands outside tables: a row of its own, unless it is blank. */
export function writeParagraph(draft: Draft, text: string): void {
  if (trimLines(text) === '') return;
  writeCell(draft, text);
  nextRow(draft);
}

export function nextRow(draft: Draft): void {
  draft.at = { row: draft.at.row + 1, column: 0 };
}

/** Notes a loss at the current cell, or at a place named in words. */
export function lose(draft: Draft, kind: LossKind, text: string, place?: string): void {
  draft.losses.push({ kind, at: place ?? formatPlace(sheet, draft.at), text: text.trim() });
}

export function finishDraft({ cells, losses }: Draft): ReadDocument {
  return { grid: { sheet, cells }, losses };
}

/** The lines of a text without white space at their ends, and without the blank ones at its beginning and end. */
export function trimLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}
