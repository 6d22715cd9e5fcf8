import type { PlanChange } from '../crossref/plan-change';
import { replaceSeeAlso } from '../crossref/settling/rewrite';
import { actionsOf, listingsOf, type Action, type Listing, type Plan } from '../plan/model';
import { compareAddresses, formatAddress, type CellAddress } from '../sheet/address';
import { foldReplacements, type Edit, type Replacement } from '../sheet/edit';
import { findCell, type Grid } from '../sheet/grid';

/** Stands for a line that is to go, until all else in its cell is written; no cell can hold it. */
const gone = '\u0000';

/**
 * The edits that carry changes of a plan into a sheet whose listings are lines of cells: one per cell, all else in it
 * byte for byte as typed. A new line joins the cell of its action's last.
 */
export function writeTable(grid: Grid, plan: Plan, changes: readonly PlanChange[]): readonly Edit[] {
  const listings = new Map(listingsOf(plan).map((listing) => [listing.id, listing]));
  const actions = new Map(actionsOf(plan).map((action) => [action.ref, action]));
  const replacements = changes.flatMap((change): readonly Replacement[] => {
    if (change.kind === 'cite') return replaceSeeAlso(listings.get(change.listing)!, change.seeAlso);
    return change.kind === 'move' ? takeAway(grid, listings.get(change.listing)!) : [];
  });
  const { edits, left } = foldReplacements(grid, replacements);
  if (left.length > 0) throw new Error(`Changes overlap in ${left.map(({ at }) => formatAddress(at)).join(', ')}`);
  const cells = new Map(edits.map((edit) => [formatAddress(edit.at), { ...edit, after: closeUp(edit.after) }]));
  const bullet = commonBullet(grid, plan);
  for (const change of changes) {
    if (change.kind === 'cite' || change.kind === 'relabel') continue;
    const action = actions.get(change.action)!;
    const last = action.listings.at(-1);
    const at = last?.rest.at(-1)?.at ?? last?.source.at ?? action.listingsCell.at;
    const before = textAt(grid, at);
    const { after } = cells.get(formatAddress(at)) ?? { after: before };
    cells.set(formatAddress(at), { at, before, after: addLine(after, bulletOf(grid, action) ?? bullet, change.text) });
  }
  return [...cells.values()].sort((a, b) => compareAddresses(a.at, b.at));
}

/** Puts the mark in place of a listing with its bullet, and of what stands of it in further cells. */
function takeAway(grid: Grid, { source, rest }: Listing): readonly Replacement[] {
  const start = lineStart(textAt(grid, source.at), source.start);
  return [{ ...source, start }, ...rest].map((part) => ({ at: part.at, start: part.start, end: part.end, text: gone }));
}

function closeUp(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.trimEnd() !== gone)
    .join('\n');
}

function addLine(text: string, bullet: string, line: string): string {
  const isBare = text.trim() === '' || text.trim() === bullet.trim();
  if (isBare) return bullet + line;
  return `${text}${text.endsWith('\n') ? '' : '\n'}${bullet}${line}`;
}

/** The bullet of an action's last listing; null where it has none. */
function bulletOf(grid: Grid, { listings }: Action): string | null {
  const last = listings.at(-1);
  if (!last) return null;
  const text = textAt(grid, last.source.at);
  return text.slice(lineStart(text, last.source.start), last.source.start);
}

/** The bullet of the plan's first listing. */
function commonBullet(grid: Grid, plan: Plan): string {
  const first = actionsOf(plan).find(({ listings }) => listings.length > 0);
  return (first && bulletOf(grid, first)) ?? '';
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function textAt(grid: Grid, at: CellAddress): string {
  return findCell(grid, at)?.text ?? '';
}
