import { overlap, type Area } from '../area';
import { EMPTY_CELL, PLAIN, type Cell, type CellValue } from '../cell';
import { cellAt, writeCells } from '../cells';
import { Refusal } from '../refusal';
import { charactersToPoints } from '../sizes';
import { countRows } from '../table';
import { createId, notify, type Pivot, type PivotSource, type Sheet, type Workbook } from '../workbook';
import { linesOf } from './lines';
import type { PivotValue, Summary } from './value';

/*
 * PivotTables of one row field, of one column field at most, and of any number of summed fields.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-pivottables
 */

export function addPivot(
  workbook: Workbook,
  sheet: Sheet,
  name: string,
  source: PivotSource,
  corner: Pivot['corner'],
): Pivot {
  const isTaken = workbook.sheets.some((other) => other.pivots.some((pivot) => isSameText(pivot.name, name)));
  if (isTaken) throw new Refusal('ItemAlreadyExists');
  const pivot: Pivot = {
    id: createId(),
    name,
    source,
    corner: { row: corner.row, column: corner.column },
    ...readSource(source),
    row: null,
    column: null,
    values: [],
    totals: { down: true, across: true },
    fitsColumns: true,
    area: null,
  };
  guardPlace(sheet, { ...corner, rows: 1, columns: 1 }, pivot);
  sheet.pivots.push(pivot);
  notify(workbook, { kind: 'layout', sheet });
  return pivot;
}

export function deletePivot(workbook: Workbook, sheet: Sheet, pivot: Pivot): void {
  sheet.pivots.splice(sheet.pivots.indexOf(pivot), 1);
  if (pivot.area) writeCells(workbook, sheet, pivot.area, 'add-in', () => EMPTY_CELL);
  notify(workbook, { kind: 'layout', sheet });
}

/** Reads the source again, which no pivot does of itself. */
export function refreshPivot(workbook: Workbook, sheet: Sheet, pivot: Pivot): void {
  Object.assign(pivot, readSource(pivot.source));
  layOutPivot(workbook, sheet, pivot);
}

/** Writes the pivot's cells from the records of its last refresh. */
export function layOutPivot(workbook: Workbook, sheet: Sheet, pivot: Pivot): void {
  const lines = linesOf(pivot);
  const next = lines && { ...pivot.corner, rows: lines.length, columns: lines[0]!.length };
  if (next) guardPlace(sheet, next, pivot);
  if (pivot.area) writeCells(workbook, sheet, pivot.area, 'add-in', () => EMPTY_CELL);
  pivot.area = next;
  if (lines && next) {
    const header = pivot.column === null ? 1 : 2;
    const last = pivot.totals.down ? lines.length - 1 : lines.length;
    writeCells(workbook, sheet, next, 'add-in', (_, row, column): Cell => {
      const style = row < header || row === last ? HEADING : PLAIN;
      return { ...EMPTY_CELL, value: lines[row]![column]!, style };
    });
    if (pivot.fitsColumns) fitColumns(sheet, next, lines);
  }
  notify(workbook, { kind: 'layout', sheet });
}

/**
 * "Autofit column widths on update" is on unless it is turned off; here a letter counts as one digit.
 * https://learn.microsoft.com/javascript/api/excel/excel.pivotlayout#excel-excel-pivotlayout-autoformat-member
 */
function fitColumns(sheet: Sheet, area: Area, lines: readonly (readonly CellValue[])[]): void {
  for (let column = 0; column < area.columns; column++) {
    const longest = Math.max(...lines.map((line) => String(line[column]).length));
    sheet.columnWidths.set(area.column + column, charactersToPoints(longest + 2));
  }
}

/** PivotStyleLight16, the standard style of a pivot. */
const HEADING = { ...PLAIN, bold: true, fill: '#D9E1F2' };

/** Sum where every value is a number, else Count; the caption says which. */
export function defaultValue(pivot: Pivot, field: string): PivotValue {
  const index = pivot.fields.indexOf(field);
  const isNumeric = pivot.records.every((record) => typeof record[index] === 'number');
  const summary = isNumeric ? 'Sum' : 'Count';
  return { field, caption: defaultCaption(field, summary), summary };
}

export function defaultCaption(field: string, summary: Summary): string {
  return `${summary} of ${field}`;
}

function readSource(source: PivotSource): Pick<Pivot, 'fields' | 'records'> {
  const { sheet } = source;
  const { row, column, columns, rows: all } = source.kind === 'table' ? source.table.area : source.area;
  const rows = source.kind === 'table' ? countRows(source.table) + 1 : all;
  const lines = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => cellAt(sheet, row + i, column + j).value),
  );
  const [titles = [], ...records] = lines;
  if (records.length === 0 || titles.includes(''))
    throw new Refusal('InvalidArgument', 'A PivotTable needs titled data.');
  return { fields: titles.map(String), records };
}

function guardPlace(sheet: Sheet, area: Area, self: Pivot): void {
  const pivots = sheet.pivots.filter((pivot) => pivot !== self).flatMap((pivot) => pivot.area ?? []);
  const tables = sheet.tables.map((table) => table.area);
  if ([...pivots, ...tables].some((other) => overlap(other, area))) throw new Refusal('PivotTableRangeConflict');
}

function isSameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
