import { StaleEdit } from '../../../core/sheet/edit';
import { HostError } from '../../host';
import type { Batch, Run } from './run';

/** Version of the Excel API since which all exchanges of a batch can be one step of Excel's undo. */
export const undoGroupApi = '1.20';

/**
 * Runs a batch as one step of Excel's undo, where that is offered. Excel has been seen to refuse a group, even once all
 * in it was done (office-js#6711, #6491): then `again` is run by itself, and takes what is done already for good.
 */
export async function runInOneStep<T>(
  run: Run,
  isOffered: boolean,
  what: string,
  batch: Batch<T>,
  again: Batch<T>,
): Promise<T> {
  if (!isOffered) return run(what, batch);
  try {
    return await run(what, batch, { mergeUndoGroup: true });
  } catch (error) {
    if (error instanceof HostError || error instanceof StaleEdit) throw error;
    return run(what, again);
  }
}
