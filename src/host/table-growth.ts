import type { Edit } from '../core/sheet/edit';
import type { Area } from '../core/sheet/area';

/**
 * The area of a table with the rows that edits fill right below it, as when somebody types there in Excel: rows whose
 * cells were empty and that no other table has. Null where it does not grow.
 */
export function growTable(area: Area, others: readonly Area[], edits: readonly Edit[]): Area | null {
  const { from, to } = area;
  const filled = new Map<number, boolean>();
  for (const { at, before, after } of edits) {
    if (at.column < from.column || at.column > to.column || (before === '' && after === '')) continue;
    filled.set(at.row, (filled.get(at.row) ?? true) && before === '');
  }
  const isFree = (row: number) =>
    !others.some((other) => other.from.row <= row && row <= other.to.row && overlapsColumns(other, area));
  let last = to.row;
  while (filled.get(last + 1) === true && isFree(last + 1)) last += 1;
  return last === to.row ? null : { from, to: { ...to, row: last } };
}

function overlapsColumns(one: Area, other: Area): boolean {
  return one.from.column <= other.to.column && other.from.column <= one.to.column;
}
