import type { PlanChange } from '../../crossref/plan-change';
import { groupBy } from '../../plan/group-by';
import type { Action, Listing } from '../../plan/model';
import type { CellAddress } from '../../sheet/address';
import type { Replacement } from '../../sheet/edit';
import type { Grid } from '../../sheet/grid';
import { bulletOf, lineEnd, lineStart, textAt } from './bullets';
import { findCount, type Count } from './counters';

/** A line that comes under an action. */
export type Incoming = Extract<PlanChange, { kind: 'list' | 'move' }>;

/** Text to be put into a cell behind whatever else is written at that place. */
export interface Insertion {
  readonly at: CellAddress;
  /** Zero-based, in the text as it is. */
  readonly place: number;
  readonly text: string;
}

/** What lines that come and go write of an action. */
export interface ActionLines {
  readonly insertions: readonly Insertion[];
  /** Counting bullets of the lines that stay. */
  readonly replacements: readonly Replacement[];
}

/**
 * Puts lines under an action. Empty bullets are filled first, as the planner left them for a line to come; else each
 * stands behind the line named, in its cell and with its bullet, several at one place in the order given.
 */
export function putIn(
  grid: Grid,
  action: Action,
  incoming: readonly Incoming[],
  isGone: (listing: Listing) => boolean,
  bullet: string,
): ActionLines {
  const { listings, emptyBullets } = action;
  const filled = emptyBullets.slice(0, incoming.length).map((empty, index): Insertion => {
    const needsSpace = /\S$/.test(textAt(grid, empty).slice(0, empty.end));
    return { at: empty.at, place: empty.end, text: `${needsSpace ? ' ' : ''}${incoming[index]!.text}` };
  });
  const others = incoming.slice(filled.length);
  const [first] = listings;
  if (!first) return { insertions: [...filled, ...begin(grid, action, others, bullet)], replacements: [] };

  const count = emptyBullets.length > 0 ? null : findCount(listings.map((listing) => bulletOf(grid, listing)));
  const ids = new Set(listings.map(({ id }) => id));
  const byPlace = groupBy(others, ({ behind }) => (behind !== null && ids.has(behind) ? behind : null));
  const insertions = [...filled];
  const replacements: Replacement[] = [];
  let position = 0;
  for (const line of byPlace.get(null) ?? []) {
    const text = `${written(++position, bulletOf(grid, first), count)}${line.text}\n`;
    insertions.push({ at: first.source.at, place: lineStart(grid, first.source), text });
  }
  for (const listing of listings) {
    if (!isGone(listing)) replacements.push(...recount(grid, listing, ++position, count));
    const last = listing.rest.at(-1) ?? listing.source;
    for (const line of byPlace.get(listing.id) ?? []) {
      const text = `\n${written(++position, bulletOf(grid, listing), count)}${line.text}`;
      insertions.push({ at: last.at, place: lineEnd(grid, last), text });
    }
  }
  return { insertions, replacements };
}

/** Lines in a cell that has none. */
function begin(grid: Grid, action: Action, incoming: readonly Incoming[], bullet: string): readonly Insertion[] {
  const last = action.emptyBullets.at(-1);
  const at = last?.at ?? action.listingsCell.at;
  const text = textAt(grid, { at });
  const place = last ? lineEnd(grid, last) : text.trimEnd().length;
  const isBare = place === 0;
  return incoming.map((line, index) => ({
    at,
    place,
    text: `${isBare && index === 0 ? '' : '\n'}${bullet}${line.text}`,
  }));
}

function written(position: number, like: string, count: Count | null): string {
  return count ? count(position, like) : like;
}

function recount(grid: Grid, listing: Listing, position: number, count: Count | null): readonly Replacement[] {
  if (!count) return [];
  const { at, start: end } = listing.source;
  const typed = bulletOf(grid, listing);
  const text = count(position, typed);
  return text === typed ? [] : [{ at, start: end - typed.length, end, text }];
}
