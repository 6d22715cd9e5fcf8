import { intersect, SHEET_COLUMNS, type Area } from '../../model/area';
import { cutRows, pasteLooks } from '../../model/moving/cut';
import { deleteRows, insertRows } from '../../model/moving/rows';
import { Refusal } from '../../model/refusal';
import type { Sheet, Workbook } from '../../model/workbook';
import { guardLayout } from '../guard';

/*
 * What a range does that is whole rows. Of other ranges nothing is played.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-insert
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-cut-copy-paste
 */

/** A range with its sheet. */
export interface Placed {
  readonly sheet: Sheet;
  readonly area: Area;
}

export function insertEntireRows(workbook: Workbook, { sheet, area }: Placed, shift: string): void {
  if (shift !== 'Down') throw new Refusal('InvalidArgument');
  guardRows(sheet, area);
  insertRows(workbook, sheet, area.row, area.rows, 'add-in');
  // What is put in looks like the row above: https://support.microsoft.com/office/4bdc7eb6-9f40-4a95-9a0e-b4fc0e0cd2c3
  if (area.row > 0) pasteLooks(workbook, sheet, area.row - 1, area.row, area.rows);
}

export function deleteEntireRows(workbook: Workbook, { sheet, area }: Placed, shift: string): void {
  if (shift !== 'Up') throw new Refusal('InvalidArgument');
  guardRows(sheet, area);
  for (const table of sheet.tables) {
    const gone = intersect(table.area, area);
    if (gone && gone.row === table.area.row && gone.rows < table.area.rows) throw new Refusal('InvalidOperation');
  }
  const whole = sheet.tables.filter((table) => intersect(table.area, area)?.rows === table.area.rows);
  for (const table of whole) sheet.tables.splice(sheet.tables.indexOf(table), 1);
  deleteRows(workbook, sheet, area.row, area.rows, 'add-in');
}

export function moveEntireRows(workbook: Workbook, { sheet, area }: Placed, to: Placed): void {
  if (to.sheet !== sheet)
    throw new Refusal('ApiNotFound', 'Rows of one sheet on another are not implemented by the stand-in');
  guardRows(sheet, area);
  guardRows(sheet, to.area);
  const target = { ...area, row: to.area.row };
  const isSplit = (merged: Area) =>
    [area, target].some((rows) => (intersect(merged, rows)?.rows ?? merged.rows) < merged.rows);
  if (sheet.merges.some(isSplit)) throw new Refusal('InvalidOperation');
  cutRows(workbook, sheet, area.row, area.rows, to.area.row);
  for (const table of sheet.tables) {
    if (intersect(table.area, area)?.rows === table.area.rows) {
      table.area = { ...table.area, row: table.area.row - area.row + to.area.row };
    }
  }
}

/** The look of one row for all of these. */
export function copyRowLooks(workbook: Workbook, { sheet, area }: Placed, from: Placed, what: string): void {
  if (what !== 'Formats' || from.area.rows !== 1) {
    throw new Refusal('ApiNotFound', 'Copying other than the formats of one row is not implemented by the stand-in');
  }
  guardRows(sheet, area);
  pasteLooks(workbook, sheet, from.area.row, area.row, area.rows);
}

function guardRows(sheet: Sheet, area: Area): void {
  if (area.columns !== SHEET_COLUMNS) {
    throw new Refusal('ApiNotFound', 'Cells that are no whole rows are not moved by the stand-in');
  }
  guardLayout(sheet);
  if (sheet.pivots.some((pivot) => pivot.area && intersect(pivot.area, area))) {
    throw new Refusal('PivotTableRangeConflict');
  }
}
