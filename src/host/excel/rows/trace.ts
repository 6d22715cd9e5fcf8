import type { SheetChange } from '../../../core/sheet/change';
import { rowAfter, rowBefore } from '../../../core/sheet/changing/rows';

/*
 * Steps speak of rows as those before leave them; Excel is asked about rows before any is done. All rows are zero-based.
 */

/** The row that a row of the sheet before step `index` was at first, or looks like; null where it looks like none. */
export function originOf(changes: readonly SheetChange[], index: number, row: number): number | null {
  return changes
    .slice(0, index)
    .reduceRight<number | null>((at, change) => (at === null ? null : rowBefore(withLook(change), at)), row);
}

/** The row whose look rows that are put in take: of the row above, where no other is named. */
export function lookOf({ at, like }: SheetChange & { readonly kind: 'insert-rows' }): number | null {
  return like ?? (at > 0 ? at - 1 : null);
}

function withLook(change: SheetChange): SheetChange {
  return change.kind === 'insert-rows' ? { ...change, like: lookOf(change) } : change;
}

/** A row that moves: where it was before the first step, and where it is after the last. */
export interface MovedRow {
  readonly was: number;
  readonly is: number;
}

/** The rows that move and stay; those that are put in by one step and moved by another are none of them. */
export function findMoved(changes: readonly SheetChange[]): readonly MovedRow[] {
  const moved = new Map<number, number>();
  changes.forEach((change, index) => {
    if (change.kind !== 'move-rows') return;
    for (let row = change.from; row < change.from + change.count; row++) {
      const was = originOf(changes, index, row);
      const is = was === null ? null : endOf(changes, was);
      if (was !== null && is !== null && isHere(changes, index, was, row)) moved.set(was, is);
    }
  });
  return [...moved].map(([was, is]) => ({ was, is }));
}

function isHere(changes: readonly SheetChange[], index: number, was: number, row: number): boolean {
  return endOf(changes.slice(0, index), was) === row;
}

function endOf(changes: readonly SheetChange[], row: number): number | null {
  return changes.reduce<number | null>((at, change) => (at === null ? null : rowAfter(change, at)), row);
}
