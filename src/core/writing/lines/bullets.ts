import { actionsOf, type Listing, type Plan } from '../../plan/model';
import type { Source } from '../../sheet/edit';
import { findCell, type Grid } from '../../sheet/grid';

/** What stands before a listing in its line: bullet and spaces. */
export function bulletOf(grid: Grid, { source }: Listing): string {
  return textAt(grid, source).slice(lineStart(grid, source), source.start);
}

/** The bullet of the plan's first listing, for a cell that has none of its own. */
export function commonBullet(grid: Grid, plan: Plan): string {
  const first = actionsOf(plan).find(({ listings }) => listings.length > 0)?.listings[0];
  return first ? bulletOf(grid, first) : '';
}

/** Where the first line of a part of a cell begins, and its last one ends, without the line break. */
export function lineStart(grid: Grid, part: Pick<Source, 'at' | 'start'>): number {
  return part.start === 0 ? 0 : textAt(grid, part).lastIndexOf('\n', part.start - 1) + 1;
}

export function lineEnd(grid: Grid, part: Pick<Source, 'at' | 'end'>): number {
  const text = textAt(grid, part);
  const found = text.indexOf('\n', part.end);
  return found < 0 ? text.length : found;
}

export function textAt(grid: Grid, { at }: Pick<Source, 'at'>): string {
  return findCell(grid, at)?.text ?? '';
}
