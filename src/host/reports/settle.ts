import type { CellAddress } from '../../core/sheet/address';
import { isWithin, type Area } from '../../core/sheet/area';
import type { EarlierSheet, HeldCell, HeldContent } from './earlier-sheet';
import { areasOf, type CarriedCell, type PlacedValue } from './placed-value';

/** What a sheet is to hold of ours and of what goes with it, and which areas that takes. */
export interface Wanted {
  readonly values: readonly PlacedValue[];
  /** What goes with the table's rows, where it stays too. */
  readonly planners: readonly CarriedCell[];
  readonly covered: readonly Area[];
  /** The last row that anything of ours takes, charts too. */
  readonly lastRow: number;
}

/** What is to be done for it. */
export interface Settled {
  readonly values: readonly PlacedValue[];
  readonly carried: readonly CarriedCell[];
  readonly clear: readonly Area[];
}

/**
 * Finds what differs from the sheet as it stands. What the planner has beside the table and now would be covered goes
 * below everything, in the arrangement that it has.
 */
export function settle(earlier: EarlierSheet | null, wanted: Wanted): Settled {
  const { values, planners } = wanted;
  if (!earlier) return { values, carried: planners, clear: [] };
  const { table, pivot, cells } = earlier;
  const held = new Map(cells.map((cell) => [cellKey(cell), cell.content]));
  const isOurs = (at: CellAddress): boolean =>
    isWithin(table, at) || (at.column === table.from.column && at.row < table.from.row);
  const isPivots = (at: CellAddress): boolean => pivot !== null && isWithin(pivot, at);
  const moved = clearTheWay(
    cells.filter((cell) => !isOurs(cell) && !isPivots(cell)),
    wanted,
  );
  const filled = new Set([...values, ...planners, ...moved].map(cellKey));
  const emptied = cells.filter((cell) => isOurs(cell) && !isPivots(cell) && !filled.has(cellKey(cell)));
  const left = moved.map(({ from }) => from).filter((from) => !filled.has(cellKey(from)));
  return {
    values: values.map((value) =>
      !isPivots(value) && isThere(value, held.get(cellKey(value))) ? { ...value, isThere: true } : value,
    ),
    carried: [...planners.filter((cell) => !isSame(cell.content, held.get(cellKey(cell)))), ...moved],
    clear: areasOf([...emptied, ...left]),
  };
}

function clearTheWay(beside: readonly HeldCell[], { covered, lastRow }: Wanted): readonly CarriedCell[] {
  const inTheWay = beside.filter((cell) => covered.some((area) => isWithin(area, cell)));
  if (inTheWay.length === 0) return [];
  const first = inTheWay.reduce((least, { row }) => Math.min(least, row), Infinity);
  const last = beside.reduce((most, { row }) => Math.max(most, row), lastRow);
  return inTheWay.map(({ row, column, content }) => {
    return { row: last + 2 + row - first, column, content, from: { row, column } };
  });
}

function isThere({ value, formula, target }: PlacedValue, content: HeldContent | undefined): boolean {
  if (target !== null) return false;
  return isSame(formula === null ? value : { formula, value }, content);
}

function isSame(a: HeldContent, b: HeldContent | undefined): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  if ('error' in a || 'error' in b) return 'error' in a && 'error' in b && a.error === b.error;
  return a.formula === b.formula && isSame(a.value, b.value);
}

/** Of a cell among those of its sheet. */
function cellKey({ row, column }: CellAddress): number {
  return row * 16_384 + column;
}
