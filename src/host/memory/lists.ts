import { isWithin, type Area } from '../../core/sheet/area';
import type { CellAddress } from '../../core/sheet/address';
import type { SheetChange } from '../../core/sheet/change';
import { areaAfter } from '../../core/sheet/changing/rows';
import type { ColumnList } from '../host';
import { freeRuns } from '../lists';

/** The validations of a sheet that lives in memory: the planner's own, and lists of ours. */
export interface Validations {
  readonly own: readonly Area[];
  readonly lists: readonly { readonly cells: Area; readonly list: ColumnList }[];
}

/** The lists in place of all earlier ones, beside the planner's own validations; there are no Excel tables here. */
export function offerLists(
  { own }: Validations,
  lists: readonly ColumnList[],
): { readonly validations: Validations; readonly left: number } {
  const placed = lists.map((list) => ({ list, ...freeRuns(list.cells, own) }));
  return {
    validations: { own, lists: placed.flatMap(({ list, free }) => free.map((cells) => ({ cells, list }))) },
    left: placed.reduce((sum, { left }) => sum + left, 0),
  };
}

/** The validations where a step of a change of the sheet leaves them. */
export function carryValidations({ own, lists }: Validations, change: SheetChange): Validations {
  return {
    own: own.flatMap((area) => areaAfter(change, area) ?? []),
    lists: lists.flatMap(({ cells, list }) => {
      const now = areaAfter(change, cells);
      return now ? [{ cells: now, list }] : [];
    }),
  };
}

/** The list offered in a cell. */
export function findList({ lists }: Validations, at: CellAddress): ColumnList | null {
  return lists.find(({ cells }) => isWithin(cells, at))?.list ?? null;
}
