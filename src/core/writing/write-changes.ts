import type { PlanChange } from '../crossref/plan-change';
import type { Plan } from '../plan/model';
import type { Edit } from '../sheet/edit';
import type { Grid } from '../sheet/grid';
import { writeRegister } from './write-register';
import { writeTable } from './write-table';

/** The edits that carry changes of a plan into its sheet, in the sheet's own layout. */
export function writeChanges(grid: Grid, plan: Plan, changes: readonly PlanChange[]): readonly Edit[] {
  return plan.layout === 'register' ? writeRegister(grid, plan, changes) : writeTable(grid, plan, changes);
}
