import type { Plan, Shape } from '../plan/model';
import type { SheetChange } from '../sheet/change';
import { rowAfter } from '../sheet/changing/rows';

/** Where the header row that a planner has named stands after the steps; another section's where it is gone. */
export function shapeAfter(shape: Shape, { sections }: Plan, changes: readonly SheetChange[]): Shape {
  const after = (row: number): number | null =>
    changes.reduce<number | null>((now, change) => (now === null ? null : rowAfter(change, now)), row);
  const others = sections.flatMap(({ headers }) => headers[0]?.at.row ?? []);
  const headerRow = [shape.headerRow, ...others].map(after).find((row) => row !== null);
  return { ...shape, headerRow: headerRow ?? shape.headerRow };
}
