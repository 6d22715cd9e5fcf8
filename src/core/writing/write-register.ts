import type { PlanChange } from '../crossref/plan-change';
import { replaceSeeAlso } from '../crossref/settling/rewrite';
import { actionsOf, listingsOf, type Action, type Listing, type Plan } from '../plan/model';
import type { ColumnRole } from '../plan/profile';
import { findSeeAlso } from '../plan/see-also';
import { compareAddresses, formatAddress, type CellAddress } from '../sheet/address';
import { applyEdits, diffGrids, foldReplacements, type Edit } from '../sheet/edit';
import { findCell, type Grid } from '../sheet/grid';
import { writeLabels } from './write-labels';

/** What a row says of its action, an empty cell taking over from the row above. */
const naming: readonly ColumnRole[] = ['section', 'label', 'action'];

/** What the rows of an action say of it, all of them or one. */
const ofAction: readonly ColumnRole[] = ['rsp', 'kpi'];

/** What a row says of its listing. */
const ofListing: readonly ColumnRole[] = ['listings', 'kind', 'countries', 'seeAlso'];

/**
 * The edits that carry changes of a plan into its register. A listing that moves keeps its row, which then names the
 * other action; a new one fills the row of an action without any, or else the first row below all others. `behind` is
 * left out of account: edits put no rows in, and a register is sorted by whoever uses it.
 */
export function writeRegister(grid: Grid, plan: Plan, changes: readonly PlanChange[]): readonly Edit[] {
  // Rows that change their action take over its name as it is to be.
  const labelled = applyEdits(grid, foldReplacements(grid, writeLabels(grid, plan, changes)).edits);
  return diffGrids(grid, applyEdits(labelled, writeRows(labelled, plan, changes)));
}

function writeRows(grid: Grid, plan: Plan, changes: readonly PlanChange[]): readonly Edit[] {
  const listings = new Map(listingsOf(plan).map((listing) => [listing.id, listing]));
  const actions = new Map(actionsOf(plan).map((action) => [action.ref, action]));
  const sheet = openRegister(grid, plan);
  const moves = changes.flatMap((change) =>
    change.kind === 'move' ? [{ ...change, from: listings.get(change.listing)! }] : [],
  );
  // A row that is the last of its action stays, or the action were gone; what stood there is listed anew.
  const staying = new Set<Listing>();
  for (const action of actions.values()) {
    const leaving = moves.filter(({ from }) => action.listings.includes(from));
    if (leaving.length === action.rows.length) staying.add(leaving[0]!.from);
  }
  for (const { from } of moves) {
    if (staying.has(from)) ofListing.forEach((role) => sheet.write(from.source.at.row, role, ''));
    else
      sheet.handDown(
        actions.get(from.action)!,
        from.source.at.row,
        moves.map((move) => move.from.source.at.row),
      );
  }
  for (const change of changes) {
    if (change.kind === 'cite') sheet.cite(listings.get(change.listing)!, change.seeAlso);
    else if (change.kind === 'list') sheet.list(actions.get(change.action)!, change.text);
    else if (change.kind === 'move' && staying.has(listings.get(change.listing)!))
      sheet.list(actions.get(change.action)!, change.text);
    else if (change.kind === 'move') {
      const listing = listings.get(change.listing)!;
      sheet.describe(actions.get(change.action)!, listing.source.at.row);
      const found = findSeeAlso(change.text);
      sheet.cite(listing, found ? change.text.slice(found.start, found.end) : '');
    }
  }
  return sheet.edits();
}

function openRegister(grid: Grid, plan: Plan) {
  const { columns, headerRow } = plan.shape;
  const cells = new Map<string, Edit>();
  const filled = new Set<Action>();
  let below = (grid.cells.at(-1)?.row ?? 0) + 1;
  const textAt = (row: number, role: ColumnRole): string => {
    const column = columns[role];
    return column === undefined ? '' : (findCell(grid, { row, column })?.text ?? '');
  };
  const writeAt = (at: CellAddress, after: string): void => {
    cells.set(formatAddress(at), { at, before: findCell(grid, at)?.text ?? '', after });
  };
  const write = (row: number, role: ColumnRole, text: string): void => {
    const column = columns[role];
    if (column !== undefined) writeAt({ row, column }, text);
  };
  const named = (row: number, role: ColumnRole): string => {
    for (let above = row; above > headerRow; above--) {
      if (textAt(above, role).trim() !== '') return textAt(above, role);
    }
    return '';
  };
  const said = ({ rows }: Action, role: ColumnRole): string =>
    rows.map((row) => textAt(row, role)).find((text) => text.trim() !== '') ?? '';
  const describe = (action: Action, row: number): void => {
    naming.forEach((role) => write(row, role, named(action.rows[0]!, role)));
    ofAction.forEach((role) => write(row, role, said(action, role)));
  };
  return {
    write,
    describe,
    /** What the rows after one take over from it is written there, before it says something else. */
    handDown(action: Action, row: number, leaving: readonly number[]): void {
      const heir = action.rows.find((other) => !leaving.includes(other))!;
      naming.forEach((role) => {
        if (textAt(row + 1, role).trim() === '' && textAt(row + 1, 'listings') !== '')
          write(row + 1, role, named(row, role));
      });
      ofAction.forEach((role) => {
        if (textAt(heir, role).trim() === '') write(heir, role, said(action, role));
      });
    },
    cite(listing: Listing, seeAlso: string): void {
      for (const { at, after } of foldReplacements(grid, replaceSeeAlso(listing, seeAlso)).edits) writeAt(at, after);
    },
    list(action: Action, typed: string): void {
      const isEmpty = action.listings.length === 0 && !filled.has(action);
      filled.add(action);
      const row = isEmpty ? action.rows[0]! : below++;
      if (!isEmpty) describe(action, row);
      const found = findSeeAlso(typed);
      const text = found ? typed.slice(0, found.start).trimEnd() : typed;
      const isApart = found !== null && columns.seeAlso !== undefined;
      write(row, 'listings', isApart ? text : typed);
      if (isApart) write(row, 'seeAlso', typed.slice(found.start, found.end));
      const like = listingsOf(plan).find((listing) => listing.text === text);
      if (like) (['kind', 'countries'] as const).forEach((role) => write(row, role, textAt(like.source.at.row, role)));
    },
    edits: (): readonly Edit[] =>
      [...cells.values()].filter(({ before, after }) => before !== after).sort((a, b) => compareAddresses(a.at, b.at)),
  };
}
