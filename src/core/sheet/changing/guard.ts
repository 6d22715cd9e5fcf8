import type { SheetChange } from '../change';
import type { Grid } from '../grid';

/**
 * A step that changes nothing and holds only on a sheet that is as it was read: rows are named by their numbers, so that
 * steps made for another would hit the wrong ones. Results of formulas may be others meanwhile.
 */
export function guardAll({ cells }: Grid): SheetChange {
  const held = cells.filter(({ hold }) => hold !== 'formula');
  return {
    kind: 'write',
    edits: held.map(({ row, column, text }) => ({ at: { row, column }, before: text, after: text })),
  };
}
