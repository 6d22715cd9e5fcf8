import { parseArea, type Area } from './area';
import { cellAt, writeCells } from './cells';
import { enterValue } from './entry';
import { notify, type Sheet, type Workbook } from './workbook';

/*
 * What a person does in the grid. Nothing here goes through a batch; events are fired as for a person's own edits.
 */

/** Types a text into a cell and leaves it: the cell holds what Excel would make of it. Ends cell-edit mode. */
export function typeText(workbook: Workbook, sheet: Sheet, address: string, text: string): void {
  const area = cellArea(address);
  setEditMode(workbook, false);
  if (sheet.isProtected && cellAt(sheet, area.row, area.column).style.locked) throw new ProtectedCell(address);
  writeCells(workbook, sheet, area, 'person', (cell) => enterValue(cell, text));
}

/** Another person, elsewhere, has typed a text into a cell: it comes while one is typing here oneself, too. */
export function receiveText(workbook: Workbook, sheet: Sheet, address: string, text: string): void {
  writeCells(workbook, sheet, cellArea(address), 'co-author', (cell) => enterValue(cell, text));
}

/** Excel shows a message and keeps the cell when a person types into a locked one. */
export class ProtectedCell extends Error {
  override readonly name = 'ProtectedCell';
  constructor(address: string) {
    super(`${address} is on a protected sheet.`);
  }
}

export function selectArea(workbook: Workbook, sheet: Sheet, area: Area): void {
  showSheet(workbook, sheet);
  sheet.selection = area;
  notify(workbook, { kind: 'selection', sheet, area });
}

/** Brings a sheet to the front. */
export function showSheet(workbook: Workbook, sheet: Sheet): void {
  if (workbook.active === sheet) return;
  workbook.active = sheet;
  notify(workbook, { kind: 'active', sheet });
}

/** Begins or ends typing into a cell; while it lasts Excel refuses every batch. */
export function setEditMode(workbook: Workbook, editing: boolean): void {
  if (workbook.editing === editing) return;
  workbook.editing = editing;
  notify(workbook, { kind: 'editing' });
}

function cellArea(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new RangeError(`${address} is no cell address`);
  return area;
}
