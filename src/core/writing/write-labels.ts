import type { PlanChange } from '../crossref/plan-change';
import { findWrittenLabels } from '../plan/labels/written-label';
import { actionsOf, type Plan } from '../plan/model';
import type { Replacement } from '../sheet/edit';
import type { Grid } from '../sheet/grid';

/**
 * What gives actions their new labels, wherever these are written. Throws where none is, as after Word's automatic
 * numbers: there is nothing to write over, and such a change is not to be offered (`findWrittenLabel` tells).
 */
export function writeLabels(grid: Grid, plan: Plan, changes: readonly PlanChange[]): readonly Replacement[] {
  return changes.flatMap((change): readonly Replacement[] => {
    if (change.kind !== 'relabel') return [];
    const action = actionsOf(plan).find(({ ref }) => ref === change.action);
    const places = action ? findWrittenLabels(grid, plan, action) : [];
    if (places.length === 0) throw new Error(`The label of ${change.action} is written nowhere`);
    return places.map(({ at, start, end }) => ({ at, start, end, text: change.label }));
  });
}
