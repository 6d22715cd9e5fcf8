import { parseKind } from '../../plan/kind';
import type { Kind, Listing, Plan } from '../../plan/model';
import type { Source } from '../../sheet/edit';
import { findCell, type Grid } from '../../sheet/grid';

export interface KindCell {
  readonly source: Source;
  /** Null where it names none that is known. */
  readonly kind: Kind | null;
}

/** The kind of a listing in a column of its own; null where there is none. */
export function kindCellOf({ source: { at } }: Listing, { shape }: Plan, grid: Grid): KindCell | null {
  const column = shape.columns.kind;
  const text = column === undefined ? '' : (findCell(grid, { row: at.row, column })?.text ?? '');
  if (column === undefined || text.trim() === '') return null;
  return { source: { at: { row: at.row, column }, start: 0, end: text.length, text }, kind: parseKind(text) };
}
