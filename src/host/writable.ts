import { formatPlace, type CellAddress } from '../core/sheet/address';
import type { Edit } from '../core/sheet/edit';
import { findCell, type Grid } from '../core/sheet/grid';
import { HostError } from './host';

/** Excel's limit for the text of one cell. */
const longestText = 32_767;

/**
 * Throws HostError `formula`, `protected` or `too-long` where an edit may not be written. `isLocked` answers
 * for cells that are empty, which no grid holds.
 */
export function refuseUnwritable(grid: Grid, edits: readonly Edit[], isLocked: (at: CellAddress) => boolean): void {
  for (const { at, after } of edits) {
    const cell = findCell(grid, at);
    if (cell?.hold === 'formula') throw new HostError('formula', formatPlace(grid.sheet, at));
    if (cell ? cell.hold === 'protected' : isLocked(at)) throw new HostError('protected', grid.sheet);
    refuseTooLong(formatPlace(grid.sheet, at), after);
  }
}

/** Throws HostError `too-long` about the place where the text is more than a cell takes. */
export function refuseTooLong(place: string, text: string): void {
  if (text.length > longestText) throw new HostError('too-long', place);
}

/** Excel's line break in a cell is `\n`; other programs leave `\r\n` or `\r`. */
export function normaliseLineBreaks(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
