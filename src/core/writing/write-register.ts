import type { PlanChange } from '../crossref/plan-change';
import { replaceSeeAlso } from '../crossref/rewrite';
import { actionsOf, listingsOf, type Action, type Plan } from '../plan/model';
import type { ColumnRole } from '../plan/profile';
import { findSeeAlso } from '../plan/see-also';
import { foldReplacements, type Edit, type Replacement } from '../sheet/edit';
import { findCell, type Grid } from '../sheet/grid';

/** What a register says of the action in each row. */
const ofAction: readonly ColumnRole[] = ['section', 'label', 'action', 'rsp', 'kpi'];

/** What it says of a listing beside its text. */
const ofListing: readonly ColumnRole[] = ['kind', 'countries'];

/**
 * The edits that carry changes of a plan into its register. A listing that moves keeps its row, which then names the
 * other action; a new one fills the row of an action without any, or else the first row below all others.
 */
export function writeRegister(grid: Grid, plan: Plan, changes: readonly PlanChange[]): readonly Edit[] {
  const listings = new Map(listingsOf(plan).map((listing) => [listing.id, listing]));
  const actions = new Map(actionsOf(plan).map((action) => [action.ref, action]));
  const sheet = openRegister(grid, plan);
  const filled = new Set<Action>();
  let below = (grid.cells.at(-1)?.row ?? 0) + 1;
  const replacements = changes.flatMap((change): readonly Replacement[] => {
    if (change.kind === 'cite') return replaceSeeAlso(listings.get(change.listing)!, change.seeAlso);
    const action = actions.get(change.action)!;
    const { text, seeAlso } = sheet.split(change.text);
    if (change.kind === 'move') {
      const listing = listings.get(change.listing)!;
      const { row } = listing.source.at;
      return [...sheet.handDown(row), ...sheet.describe(action, row), ...replaceSeeAlso(listing, seeAlso)];
    }
    const isEmpty = action.listings.length === 0 && !filled.has(action);
    filled.add(action);
    const row = isEmpty ? action.rows[0]! : below++;
    return [
      ...(isEmpty ? [] : sheet.describe(action, row)),
      ...sheet.write(row, 'listings', text),
      ...sheet.write(row, 'seeAlso', seeAlso),
      ...ofListing.flatMap((role) => sheet.write(row, role, sheet.copy(text, role))),
    ];
  });
  return foldReplacements(grid, replacements).edits;
}

function openRegister(grid: Grid, plan: Plan) {
  const { columns, headerRow } = plan.shape;
  const at = (row: number, column: number) => findCell(grid, { row, column })?.text ?? '';
  const write = (row: number, role: ColumnRole, text: string): readonly Replacement[] => {
    const column = columns[role];
    if (column === undefined || at(row, column) === text) return [];
    return [{ at: { row, column }, start: 0, end: at(row, column).length, text }];
  };
  /** What a row says, an empty cell taking over from the rows above. */
  const read = (row: number, role: ColumnRole): string => {
    const column = columns[role];
    if (column === undefined) return '';
    for (let above = row; above > headerRow; above--) {
      const text = at(above, column);
      if (text.trim() !== '' || role === 'rsp' || role === 'kpi') return text;
    }
    return '';
  };
  return {
    write,
    describe: ({ rows }: Action, row: number) => ofAction.flatMap((role) => write(row, role, read(rows[0]!, role))),
    /** What the row below takes over from this one is written there, before this one says something else. */
    handDown: (row: number) =>
      (['section', 'label', 'action'] as const).flatMap((role) => {
        const column = columns[role];
        const isTaken = column !== undefined && at(row + 1, column) === '' && at(row + 1, columns.listings!) !== '';
        return isTaken ? write(row + 1, role, read(row, role)) : [];
      }),
    /** The see-also apart from the text, where it has a column of its own. */
    split(text: string): { readonly text: string; readonly seeAlso: string } {
      const found = findSeeAlso(text);
      if (!found) return { text, seeAlso: '' };
      const seeAlso = text.slice(found.start, found.end);
      return { text: columns.seeAlso === undefined ? text : text.slice(0, found.start).trimEnd(), seeAlso };
    },
    /** What another listing of the same text says in a column. */
    copy(text: string, role: ColumnRole): string {
      const like = listingsOf(plan).find((listing) => listing.text === (findSeeAlso(text) ? '' : text));
      return like ? read(like.source.at.row, role) : '';
    },
  };
}
