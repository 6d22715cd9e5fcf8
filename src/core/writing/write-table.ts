import type { PlanChange } from '../crossref/plan-change';
import { replaceSeeAlso } from '../crossref/settling/rewrite';
import { groupBy } from '../plan/group-by';
import { actionsOf, listingsOf, type Action, type Listing, type Plan } from '../plan/model';
import { compareAddresses, formatAddress } from '../sheet/address';
import { foldReplacements, type Edit, type Replacement } from '../sheet/edit';
import type { Grid } from '../sheet/grid';
import { commonBullet, lineStart, textAt } from './lines/bullets';
import { putIn, type Incoming, type Insertion } from './lines/put-in';
import { writeLabels } from './write-labels';

/** Stands for a line that is to go, until all else in its cell is written; no cell can hold it. */
const gone = '\u0000';

/**
 * The edits that carry changes of a plan into a sheet whose listings are lines of cells: one per cell, all else in it
 * byte for byte as typed. A new line joins the cell of the one that it stands behind.
 */
export function writeTable(grid: Grid, plan: Plan, changes: readonly PlanChange[]): readonly Edit[] {
  const listings = new Map(listingsOf(plan).map((listing) => [listing.id, listing]));
  const leaving = new Set(changes.flatMap((change) => (change.kind === 'move' ? listings.get(change.listing)! : [])));
  const incoming = changes.filter((change): change is Incoming => change.kind === 'list' || change.kind === 'move');
  const coming = groupBy(incoming, ({ action }) => action);
  const bullet = commonBullet(grid, plan);
  const lines = actionsOf(plan)
    .filter((action) => coming.has(action.ref) || action.listings.some((listing) => leaving.has(listing)))
    .map((action: Action) => putIn(grid, action, coming.get(action.ref) ?? [], (one) => leaving.has(one), bullet));
  const replacements = [
    ...changes.flatMap((change): readonly Replacement[] =>
      change.kind === 'cite' ? replaceSeeAlso(listings.get(change.listing)!, change.seeAlso) : [],
    ),
    ...[...leaving].flatMap((listing) => takeAway(grid, listing)),
    ...lines.flatMap((line) => line.replacements),
    ...writeLabels(grid, plan, changes),
  ];
  const { edits, left } = foldReplacements(grid, replacements);
  if (left.length > 0) throw new Error(`Changes overlap in ${left.map(({ at }) => formatAddress(at)).join(', ')}`);
  const insertions = groupBy(
    lines.flatMap((line) => line.insertions),
    ({ at }) => formatAddress(at),
  );
  const replaced = groupBy(replacements, ({ at }) => formatAddress(at));
  const folded = new Map(edits.map((edit) => [formatAddress(edit.at), edit]));
  return [...new Set([...folded.keys(), ...insertions.keys()])]
    .map((cell): Edit => {
      const added = insertions.get(cell) ?? [];
      const at = folded.get(cell)?.at ?? added[0]!.at;
      const before = textAt(grid, { at });
      const after = insert(folded.get(cell)?.after ?? before, added, replaced.get(cell) ?? []);
      return { at, before, after: closeUp(after) };
    })
    .sort((a, b) => compareAddresses(a.at, b.at));
}

/** Puts insertions into a text in which the replacements are done. */
function insert(text: string, insertions: readonly Insertion[], replaced: readonly Replacement[]): string {
  const shifted = (place: number): number =>
    replaced
      .filter(({ end }) => end <= place)
      .reduce((sum, { start, end, text: now }) => sum + now.length - (end - start), place);
  return [...groupBy(insertions, ({ place }) => place)]
    .sort(([a], [b]) => b - a)
    .reduce((done, [place, at]) => {
      const here = shifted(place);
      return done.slice(0, here) + at.map((insertion) => insertion.text).join('') + done.slice(here);
    }, text);
}

/** Puts the mark in place of a listing with its bullet, and of what stands of it in further cells. */
function takeAway(grid: Grid, { source, rest }: Listing): readonly Replacement[] {
  const start = lineStart(grid, source);
  return [{ ...source, start }, ...rest].map((part) => ({ at: part.at, start: part.start, end: part.end, text: gone }));
}

function closeUp(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.trimEnd() !== gone)
    .join('\n');
}
