import { formatArea, intersect, overlap, type Area } from './area';
import { EMPTY_CELL, hasContent, type Cell } from './cell';
import { cellAt, writeCells } from './cells';
import { Refusal } from './refusal';
import { createId, notify, type Sheet, type Table, type Workbook } from './workbook';

/** All tables of the workbook with their sheets. */
export function tablesOf(workbook: Workbook): readonly { readonly sheet: Sheet; readonly table: Table }[] {
  return workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

/** By name without regard to case, or by id. */
export function findTable(workbook: Workbook, nameOrId: string) {
  const wanted = nameOrId.toLowerCase();
  return tablesOf(workbook).find(({ table }) => table.name.toLowerCase() === wanted || table.id === nameOrId);
}

/**
 * Makes a table of an area whose first row holds the titles; blank titles become Column1, and a repeated one
 * gets a number. https://learn.microsoft.com/javascript/api/excel/excel.tablecollection#excel-excel-tablecollection-add-member(1)
 */
export function addTable(workbook: Workbook, sheet: Sheet, area: Area): Table {
  if (area.rows < 2) throw new Refusal('InvalidArgument', `A table needs a row below its titles: ${formatArea(area)}`);
  guardArea(sheet, area);
  const numbers = tablesOf(workbook).map(({ table }) => Number(/^Table(\d+)$/i.exec(table.name)?.[1] ?? 0));
  const table: Table = {
    id: createId(),
    name: `Table${Math.max(0, ...numbers) + 1}`,
    area,
    style: 'TableStyleMedium2',
  };
  settleTitles(workbook, sheet, area);
  sheet.tables.push(table);
  notify(workbook, { kind: 'layout', sheet });
  return table;
}

/** The texts of a table's header row. */
export function titlesOf(sheet: Sheet, { area }: Table): readonly string[] {
  return Array.from({ length: area.columns }, (_, i) => String(cellAt(sheet, area.row, area.column + i).value));
}

/** https://support.microsoft.com/office/rename-an-excel-table-fbf49a4f-82a3-43eb-8ba2-44d21233b114 */
export function renameTable(workbook: Workbook, table: Table, name: string): void {
  const isName = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && !/^([a-z]{1,3}\d+|[rc]|r\d+c\d+)$/i.test(name);
  if (!isName) throw new Refusal('InvalidArgument', `"${name}" is no name for a table.`);
  const other = findTable(workbook, name);
  if (other && other.table !== table) throw new Refusal('ItemAlreadyExists');
  table.name = name;
}

/** What stood in rows of totals that are not shown: Excel remembers them. */
const totalsOf = new WeakMap<Table, readonly Cell[]>();

/** Shows or hides the row of totals below a table: https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-showtotals-member */
export function showTotals(workbook: Workbook, sheet: Sheet, table: Table, isShown: boolean): void {
  if ((table.hasTotals ?? false) === isShown) return;
  const { row, column, rows, columns } = table.area;
  const below = { row: isShown ? row + rows : row + rows - 1, column, rows: 1, columns };
  const held = Array.from({ length: columns }, (_, index) => cellAt(sheet, below.row, column + index));
  if (isShown && held.some(hasContent)) throw new Refusal('ApiNotFound', 'Cells below do not go down in the stand-in');
  const totals = totalsOf.get(table) ?? [{ ...EMPTY_CELL, value: 'Total' }];
  if (!isShown) totalsOf.set(table, held);
  writeCells(workbook, sheet, below, 'add-in', (_, __, index) => (isShown ? totals[index] : undefined) ?? EMPTY_CELL);
  table.area = { ...table.area, rows: isShown ? rows + 1 : rows - 1 };
  table.hasTotals = isShown;
  notify(workbook, { kind: 'layout', sheet });
}

/** How many rows of data a table has. */
export function countRows({ area, hasTotals = false }: Table): number {
  return area.rows - (hasTotals ? 2 : 1);
}

/** The cells stay as they are: https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-converttorange-member(1) */
export function convertTable(workbook: Workbook, sheet: Sheet, table: Table): void {
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  notify(workbook, { kind: 'layout', sheet });
}

/**
 * The new area must overlap the old one, with the titles in the same row:
 * https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-resize-member(1)
 */
export function resizeTable(workbook: Workbook, sheet: Sheet, table: Table, area: Area): void {
  if (area.row !== table.area.row || area.rows < 2 || !overlap(area, table.area)) throw new Refusal('InvalidArgument');
  guardArea({ ...sheet, tables: sheet.tables.filter((other) => other !== table) }, area);
  table.area = area;
  settleTitles(workbook, sheet, area);
  notify(workbook, { kind: 'layout', sheet });
}

/** A table may overlap no other table, pivot or merged cell: MergedRangeConflict on the page of error codes. */
function guardArea(sheet: Sheet, area: Area): void {
  const others = sheet.tables.map((table) => table.area);
  const pivots = sheet.pivots.flatMap((pivot) => pivot.area ?? []);
  if ([...others, ...pivots, ...sheet.merges].some((other) => overlap(other, area))) {
    throw new Refusal('MergedRangeConflict');
  }
}

function settleTitles(workbook: Workbook, sheet: Sheet, area: Area): void {
  const taken = new Set<string>();
  for (let i = 0; i < area.columns; i++) {
    const place = { row: area.row, column: area.column + i, rows: 1, columns: 1 };
    const cell = cellAt(sheet, place.row, place.column);
    const title = freeTitle(String(cell.value) || `Column${i + 1}`, taken);
    taken.add(title.toLowerCase());
    if (title !== cell.value) {
      writeCells(workbook, sheet, place, 'add-in', (before) => ({ ...before, value: title, formula: null }));
    }
  }
}

function freeTitle(title: string, taken: ReadonlySet<string>): string {
  if (!taken.has(title.toLowerCase())) return title;
  let number = 2;
  while (taken.has(`${title}${number}`.toLowerCase())) number += 1;
  return `${title}${number}`;
}

/** The table an area touches, if any; a page colours its stripes by it. */
export function tableAt(sheet: Sheet, row: number, column: number): Table | undefined {
  return sheet.tables.find(({ area }) => intersect(area, { row, column, rows: 1, columns: 1 }) !== null);
}
