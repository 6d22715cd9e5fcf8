import type { Action, Listing, Plan } from '../../plan/model';
import { actionsOf } from '../../plan/model';
import type { Replacement, Source } from '../../sheet/edit';
import { findCell, type Grid } from '../../sheet/grid';
import { applyParts } from '../following/written-reference';

/** A listing as typed, with what is written over parts of it, on one line. */
export function lineOf({ source, rest }: Listing, replacements: readonly Replacement[]): string {
  return [source, ...rest]
    .map((part) => {
      const within = replacements.filter(
        ({ at, start, end }) =>
          at.row === part.at.row && at.column === part.at.column && start >= part.start && end <= part.end,
      );
      const parts = within.map(({ start, end, text }) => ({ start: start - part.start, end: end - part.start, text }));
      return applyParts(part.text, parts).trim();
    })
    .join(' ');
}

/** What puts lines at the end of an action's listings, with bullets like the others'. */
export function appendLines(grid: Grid, plan: Plan, into: Action, lines: readonly string[]): readonly Replacement[] {
  if (lines.length === 0) return [];
  const last = into.listings.at(-1);
  if (!last) {
    const at = into.listingsCell.at;
    const end = findCell(grid, at)?.text.length ?? 0;
    const first = actionsOf(plan).flatMap(({ listings }) => listings)[0];
    const bullet = (first && bulletOf(grid, first.source)) ?? '';
    return [{ at, start: 0, end, text: lines.map((line) => bullet + line).join('\n') }];
  }
  const { at } = last.rest.at(-1) ?? last.source;
  const text = findCell(grid, at)!.text;
  const bullet = bulletOf(grid, last.source);
  const added = lines.map((line, index) => `\n${countOn(bullet, index + 1)}${line}`).join('');
  return [{ at, start: text.length, end: text.length, text: text.endsWith('\n') ? added.slice(1) : added }];
}

/** What stands before a listing on its line. */
function bulletOf(grid: Grid, { at, start }: Source): string {
  const text = findCell(grid, at)?.text ?? '';
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
}

/** "3. " becomes "4. ". */
function countOn(bullet: string, by: number): string {
  return bullet.replace(/\d+/, (number) => String(Number(number) + by));
}
