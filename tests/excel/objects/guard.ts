import { overlap, type Area } from '../model/area';
import { cellAt } from '../model/cells';
import { Refusal } from '../model/refusal';
import type { Sheet } from '../model/workbook';

/**
 * Refuses a write that Excel refuses: of locked cells on a protected sheet, and of cells inside a PivotTable.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets#data-protection
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
export function guardWrite(sheet: Sheet, area: Area): void {
  if (sheet.isProtected && hasLocked(sheet, area)) throw new Refusal('AccessDenied');
  if (sheet.pivots.some((pivot) => pivot.area && overlap(pivot.area, area))) {
    throw new Refusal('PivotTableRangeConflict');
  }
}

/** Refuses what protection forbids whatever the cells: formats, tables, pivots. */
export function guardLayout(sheet: Sheet): void {
  if (sheet.isProtected) throw new Refusal('AccessDenied');
}

function hasLocked(sheet: Sheet, area: Area): boolean {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (cellAt(sheet, row, column).style.locked) return true;
    }
  }
  return false;
}
