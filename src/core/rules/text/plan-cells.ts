import type { Plan } from '../../plan/model';
import { formatAddress } from '../../sheet/address';
import type { Source } from '../../sheet/edit';
import { findCell, type Cell, type Grid } from '../../sheet/grid';

/** A cell that holds part of the plan, and the action whose row it stands in. */
export interface PlanCell {
  readonly cell: Cell;
  readonly action: string | null;
}

/** The cells of a sheet that the plan was read from, each once; other cells of the sheet are none of our business. */
export function findPlanCells(plan: Plan, grid: Grid): readonly PlanCell[] {
  const found = new Map<string, PlanCell>();
  const add = ({ at }: Source, action: string | null): void => {
    const cell = findCell(grid, at);
    const key = formatAddress(at);
    if (cell && !found.has(key)) found.set(key, { cell, action });
  };
  add(plan.titleSource, null);
  for (const section of plan.sections) {
    for (const source of [section.source, ...section.headers]) add(source, null);
    for (const action of section.actions) {
      const { titleSource, rspSource, listingsCell, listings, kpisCell, kpis } = action;
      const sources = [titleSource, rspSource ?? titleSource, listingsCell, kpisCell];
      for (const source of [
        ...sources,
        ...listings.flatMap((listing) => [listing.source, ...listing.rest, ...listing.slot.parts]),
        ...kpis.map((kpi) => kpi.source),
      ]) {
        add(source, action.ref);
      }
    }
  }
  return [...found.values()];
}
