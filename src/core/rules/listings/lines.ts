import type { Replacement, Source } from '../../sheet/edit';
import { findCell, type Grid } from '../../sheet/grid';

/** Takes out the lines of its cell that a part stands on, with one of their line breaks. */
export function removeLines({ at, start, end }: Source, grid: Grid): Replacement {
  const text = textAt(at, grid);
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const lineBreak = text.indexOf('\n', end);
  return lineBreak < 0
    ? { at, start: Math.max(0, from - 1), end: text.length, text: '' }
    : { at, start: from, end: lineBreak + 1, text: '' };
}

/** The bullet before a part of a cell, with the space around it; the empty text where there is none. */
export function bulletBefore({ at, start }: Source, grid: Grid): string {
  const text = textAt(at, grid);
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
}

function textAt(at: Source['at'], grid: Grid): string {
  return findCell(grid, at)?.text ?? '';
}
