import { formatAddress, formatPlace, parseAddress, type CellAddress } from '../core/sheet/address';
import { isWithin, type Area } from '../core/sheet/area';
import type { ColumnList } from './host';

/* What the hosts share of lists: how a list says where its values stand, and which of its cells are free for it. */

/** `Lists!$A$5:$A$13` */
export function formatSource({ sheet, area }: ColumnList['values']): string {
  const corner = formatPlace(sheet, area.from);
  return `${corner.slice(0, corner.lastIndexOf('!'))}!${absolute(area.from)}:${absolute(area.to)}`;
}

function absolute({ row, column }: CellAddress): string {
  return `$${formatAddress({ row, column }).replace(/(?=\d)/, '$')}`;
}

const source = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?$/i;

/** Where the values of a list stand; null where it says so in another way, or holds them itself. */
export function parseSource(text: string): ColumnList['values'] | null {
  const match = source.exec(text.trim());
  const [from, to] = [parseAddress(match?.[3] ?? ''), parseAddress(match?.[4] ?? match?.[3] ?? '')];
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  return sheet !== undefined && from && to ? { sheet, area: { from, to } } : null;
}

/** Whether a list takes its values from one of the sheets that hold ours; Excel does not tell capitals apart in their names. */
export function isOurSource(text: string, ours: readonly string[]): boolean {
  const sheet = parseSource(text)?.sheet.toLowerCase();
  return ours.some((own) => own.toLowerCase() === sheet);
}

/** The cells of a list, down to the end of the Excel table that they begin in. */
export function withinTable({ cells }: ColumnList, tables: readonly Area[]): Area {
  const table = tables.find((area) => isWithin(area, cells.from));
  return table ? { from: cells.from, to: { ...cells.to, row: Math.max(cells.to.row, table.to.row) } } : cells;
}

/** The runs of cells of a column that no other area covers, and how many cells the others cover. */
export function freeRuns(
  cells: Area,
  taken: readonly Area[],
): { readonly free: readonly Area[]; readonly left: number } {
  const { from, to } = cells;
  const here = taken
    .filter((area) => area.from.column <= from.column && from.column <= area.to.column)
    .map((area) => [Math.max(area.from.row, from.row), Math.min(area.to.row, to.row)] as const)
    .filter(([first, last]) => first <= last)
    .sort(([one], [other]) => one - other);
  const free: Area[] = [];
  let [next, left] = [from.row, 0];
  const addRun = (end: number) => {
    if (end > next) free.push({ from: { ...from, row: next }, to: { ...from, row: end - 1 } });
  };
  for (const [first, last] of here) {
    addRun(first);
    left += Math.max(0, last + 1 - Math.max(first, next));
    next = Math.max(next, last + 1);
  }
  addRun(to.row + 1);
  return { free, left };
}
