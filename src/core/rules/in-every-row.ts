import type { Action } from '../plan/model';
import type { Replacement } from '../sheet/edit';
import { findCell, type Grid } from '../sheet/grid';

/**
 * The same replacements in all rows of an action that repeat the cell, as a register does: else the mend of one row would
 * make the rows differ.
 */
export function inEveryRow(
  replacements: readonly Replacement[],
  { rows }: Pick<Action, 'rows'>,
  grid: Grid,
): readonly Replacement[] {
  return replacements.flatMap((replacement) => {
    const { at } = replacement;
    const typed = findCell(grid, at)?.text ?? '';
    const others = rows.filter(
      (row) => row !== at.row && typed !== '' && findCell(grid, { row, column: at.column })?.text === typed,
    );
    return [replacement, ...others.map((row) => ({ ...replacement, at: { row, column: at.column } }))];
  });
}
