import { invertEdits, type Edit } from './edit';

/** Rows of a sheet as they are put in or taken out: the cells of each that hold something, by column (zero-based). */
export type RowTexts = readonly (readonly { readonly column: number; readonly text: string }[])[];

/**
 * One step of a change of a sheet. Steps follow each other: each speaks of rows (zero-based) as those before it leave
 * them. What is taken out is told with its texts: guard, preview and undo at once, as `before` is of an edit.
 */
export type SheetChange =
  | { readonly kind: 'write'; readonly edits: readonly Edit[] }
  /** Puts rows in before row `at`; they look like row `like`, which is counted before they are put in. */
  | { readonly kind: 'insert-rows'; readonly at: number; readonly rows: RowTexts; readonly like: number | null }
  | { readonly kind: 'delete-rows'; readonly at: number; readonly rows: RowTexts }
  /** Takes `count` rows from row `from`, and puts them before what was row `to`, which is none of them. */
  | { readonly kind: 'move-rows'; readonly from: number; readonly count: number; readonly to: number };

/** The steps that lead back. Of rows taken out the texts come back, with the look of the row above them. */
export function invertChanges(changes: readonly SheetChange[]): readonly SheetChange[] {
  return [...changes].reverse().map((change): SheetChange => {
    switch (change.kind) {
      case 'write':
        return { kind: 'write', edits: invertEdits(change.edits) };
      case 'insert-rows':
        return { kind: 'delete-rows', at: change.at, rows: change.rows };
      case 'delete-rows':
        return { kind: 'insert-rows', at: change.at, rows: change.rows, like: change.at > 0 ? change.at - 1 : null };
      case 'move-rows': {
        const { from, count, to } = change;
        return to > from
          ? { kind: 'move-rows', from: to - count, count, to: from }
          : { kind: 'move-rows', from: to, count, to: from + count };
      }
    }
  });
}
