import { actionsOf } from '../../../core/plan/model';
import type { CellAddress } from '../../../core/sheet/address';
import type { Linked } from '../../../jobs/outcome';
import type { ActivityChanges } from './by-activity';

/** Whether all that is to be written for an activity is chosen, some of it, or nothing. */
export type Share = 'all' | 'some' | 'none';

export function shareOf({ activity, applied, changes }: ActivityChanges, leftOut: ReadonlySet<string>): Share {
  if (leftOut.has(activity)) return 'none';
  const left = changes.filter(({ listing }) => leftOut.has(listing)).length;
  if (left === 0) return 'all';
  return left === changes.length && applied.length === 0 ? 'none' : 'some';
}

/** All of an activity, or nothing. */
export function tickActivity(
  { activity, changes }: ActivityChanges,
  write: boolean,
  leftOut: ReadonlySet<string>,
): ReadonlySet<string> {
  const own = new Set([activity, ...changes.map(({ listing }) => listing)]);
  const others = [...leftOut].filter((id) => !own.has(id));
  return new Set(write ? others : [...others, activity]);
}

/** One change of an activity; where nothing of it was to be written, it alone then is. */
export function tickChange(
  { activity, applied, changes }: ActivityChanges,
  listing: string,
  write: boolean,
  leftOut: ReadonlySet<string>,
): ReadonlySet<string> {
  const isWhole = leftOut.has(activity);
  // A line that comes or goes is named by the others: they are written with it.
  if (isWhole && applied.length > 0) return tickActivity({ activity, title: '', applied, changes }, true, leftOut);
  const all = isWhole ? changes.map((change) => change.listing) : [];
  const now = new Set([...leftOut, ...all].filter((id) => id !== activity));
  if (write) now.delete(listing);
  else now.add(listing);
  return now;
}

/** What has to be left out so that none of these cells is written: single changes, or activities whose lines come or go. */
export function leavingOut(cells: readonly CellAddress[], linked: Linked): readonly string[] {
  const isThere = (at: CellAddress) => cells.some(({ row, column }) => row === at.row && column === at.column);
  const cellOf = new Map(actionsOf(linked.plan).map(({ ref, listingsCell }) => [ref, listingsCell.at]));
  const ofLines = linked.applied.filter(({ at, from }) => {
    const source = from === undefined ? undefined : cellOf.get(from);
    return isThere(at) || (source !== undefined && isThere(source));
  });
  return [
    ...[...linked.changes, ...linked.style].filter(({ at }) => isThere(at)).map(({ listing }) => listing),
    ...ofLines.map(({ activity }) => activity),
  ];
}
