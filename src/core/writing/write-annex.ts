import type { PlanChange } from '../crossref/plan-change';
import { actionsOf, listingsOf, type Action, type Listing, type Plan } from '../plan/model';
import { formatAddress } from '../sheet/address';
import { foldReplacements, type Edit, type Replacement } from '../sheet/edit';
import { findCell, type Grid } from '../sheet/grid';

/** The edits that carry changes of a plan into its annex sheet: one per cell, all else in it byte for byte as typed. */
export function writeAnnex(grid: Grid, plan: Plan, changes: readonly PlanChange[]): readonly Edit[] {
  const listings = new Map(listingsOf(plan).map((listing) => [listing.id, listing]));
  const actions = new Map(actionsOf(plan).map((action) => [action.ref, action]));
  const additions = new Map<string, { readonly action: Action; readonly texts: string[] }>();
  const add = (ref: string, text: string) => {
    const action = actions.get(ref)!;
    const there = additions.get(ref) ?? { action, texts: [] };
    there.texts.push(text);
    additions.set(ref, there);
  };
  const replacements: Replacement[] = [];
  const removed: Listing[] = [];
  for (const change of changes) {
    if (change.kind === 'cite') replacements.push(cite(listings.get(change.listing)!, change.seeAlso));
    else add(change.action, change.text);
    if (change.kind === 'move') removed.push(listings.get(change.listing)!);
  }
  const bullet = commonBullet(grid, plan);
  replacements.push(...removeLines(grid, removed));
  for (const { action, texts } of additions.values()) replacements.push(append(grid, action, texts, bullet));
  const { edits, left } = foldReplacements(grid, replacements);
  if (left.length > 0) throw new Error(`Changes overlap in ${left.map(({ at }) => formatAddress(at)).join(', ')}`);
  return edits;
}

function cite({ source, body, typed }: Listing, seeAlso: string): Replacement {
  const at = source.at;
  if (!typed) return { at, start: body.end, end: body.end, text: ` ${seeAlso}` };
  // Without a see-also the space before it goes too.
  const start = seeAlso === '' ? body.end : typed.source.start;
  return { at, start, end: typed.source.end, text: seeAlso };
}

/** Takes listings away with their bullets and one line break each. */
function removeLines(grid: Grid, removed: readonly Listing[]): Replacement[] {
  return removed.map(({ source }) => {
    const text = findCell(grid, source.at)!.text;
    const start = text.lastIndexOf('\n', source.start - 1) + 1;
    const after = text.indexOf('\n', source.end);
    if (after >= 0) return { at: source.at, start, end: after + 1, text: '' };
    return { at: source.at, start: Math.max(0, start - 1), end: text.length, text: '' };
  });
}

/** Adds lines at the end of an action's listings, each with the bullet that its neighbours have. */
function append(grid: Grid, action: Action, texts: readonly string[], bullet: string): Replacement {
  const last = action.listings.at(-1);
  const at = last?.source.at ?? action.listingsCell.at;
  const text = findCell(grid, at)?.text ?? '';
  const mark = last ? bulletOf(text, last.source.start) : bullet;
  const lines = texts.map((line) => mark + line).join('\n');
  const isBlank = text.trim() === '' || !last;
  return isBlank
    ? { at, start: 0, end: text.length, text: lines }
    : { at, start: text.length, end: text.length, text: text.endsWith('\n') ? lines : `\n${lines}` };
}

/** What stands before a listing on its line: its bullet. */
function bulletOf(text: string, start: number): string {
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
}

/** The bullet of the plan's first listing. */
function commonBullet(grid: Grid, plan: Plan): string {
  const source = listingsOf(plan)[0]?.source;
  return source ? bulletOf(findCell(grid, source.at)?.text ?? '', source.start) : '';
}
