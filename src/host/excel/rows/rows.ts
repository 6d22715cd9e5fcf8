import type { SheetChange } from '../../../core/sheet/change';
import { applyChanges } from '../../../core/sheet/changing/apply-changes';
import { diffGrids, StaleEdit } from '../../../core/sheet/edit';
import { HostError } from '../../host';
import { cleanChange } from '../../rows/walk-changes';
import { readSheet } from '../read';
import type { Run } from '../exchange/run';
import { changeRows } from './change-rows';

/**
 * Carries the steps out, as one step of Excel's undo where that is offered. Excel has been seen to refuse a group even
 * once all in it was done (office-js#6711): then the sheet says whether it is still to be done.
 */
export async function changeSheet(
  run: Run,
  hasUndoGroups: boolean,
  sheet: string,
  changes: readonly SheetChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const grid = await readSheet(run, sheet);
  const clean = changes.map(cleanChange);
  const carryOut = (options: Excel.RunOptions) => run(sheet, (context) => changeRows(context, grid, clean), options);
  if (!hasUndoGroups) return carryOut({});
  try {
    await carryOut({ mergeUndoGroup: true });
  } catch (error) {
    if (error instanceof HostError || error instanceof StaleEdit) throw error;
    const now = await readSheet(run, sheet);
    if (diffGrids(applyChanges(grid, clean), now).length === 0) return;
    if (diffGrids(grid, now).length > 0) throw error;
    await carryOut({});
  }
}
