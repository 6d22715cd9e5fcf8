import type { Plan } from '../plan/model';
import type { Profile } from '../plan/profile';
import type { Said } from '../reading/read-plan';
import { formatAddress } from '../sheet/address';
import { applyChanges } from '../sheet/changing/apply-changes';
import { foldReplacements, type Edit } from '../sheet/edit';
import type { Grid } from '../sheet/grid';
import type { Arranged, Refused } from './arranged';
import type { Arrangement } from './arrangement';
import { expectRead } from './expected';
import { followAll } from './following/follow-all';
import { findMerged } from './merging';
import { nameAll } from './outline/outline';
import { rearrange } from './outline/rearrange';
import { proveRead } from './proof';
import { refuse } from './refuse';
import { orderRows } from './rows/order';
import { shapeAfter } from './shape-after';
import { sumUp } from './summing/sum-up';
import type { Laid } from './writing/laid';
import { layRegister } from './writing/lay-register';
import { layTable } from './writing/lay-table';

/** As many characters as Excel takes in a cell. */
const longestText = 32_767;

/**
 * Works out what an arrangement does to a sheet and its plan: which rows are put in, taken out or moved, which actions
 * and sections are named anew, and how every reference follows. What would be read otherwise than meant is refused.
 * Writes nothing.
 */
export function arrange(
  grid: Grid,
  plan: Plan,
  profile: Profile,
  arrangement: Arrangement,
  said: Said = {},
): Arranged | Refused {
  const outline = rearrange(plan, profile, arrangement);
  if (outline.kind === 'refused') return outline;
  const names = nameAll(outline, profile);
  const merged = findMerged(outline);
  const followed = followAll(plan, profile, outline, names, merged);
  const cellsOf = (row: number) =>
    grid.cells.filter((cell) => cell.row === row).map(({ column, text }) => ({ column, text }));
  const isRegister = plan.layout === 'register';
  const emptied = outline.sections.find(({ actions }) => actions.length === 0);
  // A register has no row for a section without actions.
  if (isRegister && emptied) return refuse('only-action', emptied.section?.actions[0]?.ref);
  const laid = isRegister
    ? layRegister(grid, plan, outline, merged)
    : layTable(grid, plan, outline, { merged, followed }, cellsOf);
  const goes = rowsThatGo(laid);
  const written = [...laid.replacements, ...[...followed.values()].flatMap(({ replacements }) => replacements)];
  // What goes with its row is not written first.
  const { edits, left } = foldReplacements(
    grid,
    written.filter(({ at }) => !goes(at.row)),
  );
  const refused = refuseCells(grid, edits, goes);
  if (refused) return refused;
  if (left.length > 0) return refuse('read-otherwise', formatAddress(left[0]!.at));
  const changes = [
    ...(edits.length > 0 ? [{ kind: 'write' as const, edits }] : []),
    ...orderRows(laid.first, laid.count, laid.order, cellsOf),
  ];
  const saidAfter = said.shape ? { ...said, shape: shapeAfter(said.shape, plan, changes) } : said;
  const expected = expectRead(outline, names, merged, followed);
  return (
    proveRead(applyChanges(grid, changes), profile, saidAfter, expected) ??
    sumUp(grid, plan, { outline, names, merged, followed }, changes)
  );
}

function rowsThatGo({ first, count, order }: Laid): (row: number) => boolean {
  const staying = new Set(order);
  return (row) => row >= first && row < first + count && !staying.has(row);
}

/** Formulas and protected cells are neither written nor taken away. */
function refuseCells(grid: Grid, edits: readonly Edit[], goes: (row: number) => boolean): Refused | null {
  const written = new Set(edits.map(({ at }) => formatAddress(at)));
  const held = grid.cells.find((cell) => cell.hold !== null && (goes(cell.row) || written.has(formatAddress(cell))));
  if (held) return refuse('cell-held', formatAddress(held));
  const long = edits.find(({ after }) => after.length > longestText);
  return long ? refuse('too-long', formatAddress(long.at)) : null;
}
