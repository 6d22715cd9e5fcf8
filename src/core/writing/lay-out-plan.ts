import { actionsOf, listingsOf, type Plan } from '../plan/model';
import type { Profile } from '../plan/profile';
import { findSeeAlso } from '../plan/see-also';
import { readPlan, type Said } from '../reading/read-plan';
import { formatPlace } from '../sheet/address';
import type { Cell, Grid } from '../sheet/grid';
import type { NewSheet } from '../sheet/new-sheet';
import { comparePlans } from './layouts/compare-plans';
import { closeRows, tableArea } from './layouts/drafted-sheet';
import { layOutAnnex } from './layouts/lay-out-annex';
import { layOutRegister } from './layouts/lay-out-register';
import type { LayoutLoss } from './layouts/loss';

/** The layouts that a plan can be written into; the pasted one is only read. */
export type NewLayout = 'annex' | 'register';

const layouts = { annex: layOutAnnex, register: layOutRegister };
const tableName = 'WorkPlanRegister';

/**
 * The plan written into a layout, as a new sheet, and all that it does not carry as it was. What the sheet says is
 * read again and compared, so that nothing is lost unsaid.
 */
export function layOutPlan(
  {
    grid,
    plan,
    profile,
    said,
  }: { readonly grid: Grid; readonly plan: Plan; readonly profile: Profile; readonly said?: Said },
  layout: NewLayout,
  name: string,
): { readonly sheet: NewSheet; readonly losses: readonly LayoutLoss[] } {
  const drafted = layouts[layout](grid, plan, profile);
  const { cells, losses: cut } = closeRows(drafted.rows);
  const area = tableArea(drafted);
  const sheet: NewSheet = { name, cells, widths: drafted.widths, table: area && { name: tableName, ...area } };
  const after = readPlan(gridOf(sheet), profile, { decided: said?.decided });
  const isOther = after !== null && (after.layout === 'register') !== (layout === 'register');
  const losses = [...leftOut(grid, plan), ...drafted.losses, ...cut, ...comparePlans(plan, isOther ? null : after)];
  return { sheet, losses };
}

function gridOf({ name, cells }: NewSheet): Grid {
  return {
    sheet: name,
    cells: cells.map(({ row, column, text }): Cell => ({ row, column, text, kind: 'text', hold: null })),
  };
}

/** What no new layout has a place for. */
function leftOut(grid: Grid, plan: Plan): readonly LayoutLoss[] {
  const actions = actionsOf(plan);
  const rows = new Set(actions.flatMap((action) => action.rows));
  const formulas = grid.cells.filter(
    ({ row, hold }) => hold === 'formula' && (row <= plan.shape.headerRow || rows.has(row)),
  );
  return [
    ...plan.notes.map(({ at, text }) => ({ kind: 'note' as const, at: formatPlace(plan.sheet, at), text })),
    ...actions.flatMap(({ ref, emptyBullets }) =>
      emptyBullets.map(({ at }) => ({ kind: 'empty-bullet' as const, at: formatPlace(plan.sheet, at), text: ref })),
    ),
    ...formulas.map((cell) => ({ kind: 'formula' as const, at: formatPlace(plan.sheet, cell), text: cell.text })),
    ...listingsOf(plan).flatMap(({ at, slot, source, typed }) => {
      const found =
        slot.lead === '' && typed && slot.parts[0].at.column !== source.at.column && findSeeAlso(source.text);
      return found ? [{ kind: 'see-also' as const, at, text: source.text.slice(found.start, found.end) }] : [];
    }),
  ];
}
