import type { Plan } from '../plan/model';
import type { ColumnRole } from '../plan/profile';
import type { CellAddress } from '../sheet/address';
import type { Source } from '../sheet/edit';
import type { Cell, Grid } from '../sheet/grid';

/** A cell that holds part of the plan. */
export interface PlanCell {
  readonly cell: Cell;
  /** The action in whose row it stands; null for titles and headings. */
  readonly action: string | null;
  /** What its column holds; null for titles and headings, and beside the columns of the plan. */
  readonly role: ColumnRole | null;
}

/** The cells of a sheet that the plan was read from, in reading order; others are none of our business. */
export function findPlanCells(plan: Plan, { cells }: Grid): readonly PlanCell[] {
  const roles = new Map(
    Object.entries(plan.shape.columns).map(([role, column]) => [column, role as ColumnRole] as const),
  );
  const actions = new Map<number, string>();
  const own = new Map<string, string | null>();
  const add = (action: string | null, ...sources: readonly Source[]): void => {
    for (const { at } of sources) own.set(keyOf(at), own.get(keyOf(at)) ?? action);
  };
  for (const { source, headers, actions: inSection } of plan.sections) {
    add(null, source, ...headers);
    for (const { ref, rows, labelSource, titleSource, rspSource, listings, kpis } of inSection) {
      for (const row of rows) actions.set(row, actions.get(row) ?? ref);
      add(ref, labelSource, titleSource, rspSource ?? titleSource, ...kpis.map((kpi) => kpi.source));
      for (const { source: body, rest, slot } of listings) add(ref, body, ...rest, ...slot.parts);
    }
  }
  add(null, plan.titleSource);
  return cells.flatMap((cell): PlanCell[] => {
    const action = own.get(keyOf(cell)) ?? actions.get(cell.row) ?? null;
    const role = actions.has(cell.row) ? (roles.get(cell.column) ?? null) : null;
    return own.has(keyOf(cell)) || role !== null ? [{ cell, action, role }] : [];
  });
}

function keyOf({ row, column }: CellAddress): string {
  return `${row} ${column}`;
}
