import { overlap, type Area } from './area';
import { EMPTY_CELL, PLAIN, type Cell, type CellValue } from './cell';
import { cellAt, writeCells } from './cells';
import { Refusal } from './refusal';
import { charactersToPoints } from './sizes';
import {
  createId,
  notify,
  type Pivot,
  type PivotSource,
  type PivotValue,
  type Sheet,
  type Summary,
  type Workbook,
} from './workbook';

/*
 * PivotTables of one row field and any number of summed fields, laid out as Excel's compact form does:
 * one header row ("Row Labels", then the captions), the items sorted, and "Grand Total" below.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-pivottables
 * https://support.microsoft.com/office/design-the-layout-and-format-of-a-pivottable-a9600265-95bf-4900-868e-641133c05a80
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
    values: [],
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

/** Writes the pivot's cells from the records of its last refresh. */
export function layOutPivot(workbook: Workbook, sheet: Sheet, pivot: Pivot): void {
  const lines = linesOf(pivot);
  const next = lines && { ...pivot.corner, rows: lines.length, columns: lines[0]!.length };
  if (next) guardPlace(sheet, next, pivot);
  if (pivot.area) writeCells(workbook, sheet, pivot.area, 'add-in', () => EMPTY_CELL);
  pivot.area = next;
  if (lines && next) {
    const last = lines.length - 1;
    writeCells(workbook, sheet, next, 'add-in', (_, row, column): Cell => {
      const style = row === 0 || row === last ? HEADING : PLAIN;
      return { ...EMPTY_CELL, value: lines[row]![column]!, style };
    });
    fitColumns(sheet, next, lines);
  }
  notify(workbook, { kind: 'layout', sheet });
}

/**
 * "Autofit column widths on update" is on unless a person turns it off; here a letter counts as one digit.
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

function linesOf(pivot: Pivot): readonly (readonly CellValue[])[] | null {
  const { row, values } = pivot;
  if (row === null && values.length === 0) return null;
  const captions = values.map((value) => value.caption);
  const groups = row === null ? [] : groupRecords(pivot, row);
  const items = groups.map(({ label, records }) => [label, ...summarize(pivot, records)]);
  return [['Row Labels', ...captions], ...items, ['Grand Total', ...summarize(pivot, pivot.records)]];
}

/** Items differ by more than case, numbers come before text, and blanks come last as "(blank)". */
function groupRecords(pivot: Pivot, field: string) {
  const index = pivot.fields.indexOf(field);
  const groups = new Map<string, { readonly label: CellValue; readonly records: (readonly CellValue[])[] }>();
  for (const record of pivot.records) {
    const value = record[index] ?? '';
    const key = `${typeof value} ${String(value).toLowerCase()}`;
    const group = groups.get(key) ?? { label: value === '' ? '(blank)' : value, records: [] };
    group.records.push(record);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => rankOf(a.label) - rankOf(b.label) || compare(a.label, b.label));
}

function rankOf(label: CellValue): number {
  if (label === '(blank)') return 2;
  return typeof label === 'number' ? 0 : 1;
}

function compare(a: CellValue, b: CellValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'en', { sensitivity: 'base' });
}

function summarize(pivot: Pivot, records: Pivot['records']): readonly CellValue[] {
  return pivot.values.map(({ field, summary }) => {
    const index = pivot.fields.indexOf(field);
    const filled = records.map((record) => record[index] ?? '').filter((value) => value !== '');
    const numbers = filled.filter((value) => typeof value === 'number');
    const sum = numbers.reduce((total, number) => total + number, 0);
    if (summary === 'Count') return filled.length;
    if (summary === 'Average') return numbers.length === 0 ? '#DIV/0!' : sum / numbers.length;
    if (summary === 'Max') return numbers.length === 0 ? 0 : Math.max(...numbers);
    if (summary === 'Min') return numbers.length === 0 ? 0 : Math.min(...numbers);
    return sum;
  });
}

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
  const { row, column, rows, columns } = source.kind === 'table' ? source.table.area : source.area;
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
