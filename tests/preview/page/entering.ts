import { formatArea, intersect } from '../../excel/model/area';
import type { Cell } from '../../excel/model/cell';
import { cellAt, usedArea, writeCells } from '../../excel/model/cells';
import { enterValue } from '../../excel/model/entry';
import { shownText } from '../../excel/model/shown';
import { setEditMode, typeText } from '../../excel/model/user';
import { announce, type Desk, type Entry } from './desk';

const PROTECTED = 'This cell is on a protected sheet. To make a change, unprotect the sheet first.';

/** Begins typing into the active cell: over what it holds (`''`), or, without a text, into it. */
export function beginEntry(desk: Desk, row: number, column: number, text?: string): void {
  const sheet = desk.workbook.active;
  const before = contentOf(cellAt(sheet, row, column));
  if (sheet.isProtected && cellAt(sheet, row, column).style.locked) {
    desk.tell(PROTECTED);
    return;
  }
  const arrows = text === undefined ? 'in-text' : 'leave';
  desk.entry = { sheet, row, column, before, text: text ?? before, arrows };
  setEditMode(desk.workbook, true);
  announce(desk, { kind: 'entry' });
}

export function changeEntry(desk: Desk, text: string): void {
  if (!desk.entry) return;
  desk.entry = { ...desk.entry, text };
  announce(desk, { kind: 'entry' });
}

/** Leaves the cell with what was typed. An entry that changed nothing is no entry: text stays text. */
export function commitEntry(desk: Desk): void {
  const { entry } = desk;
  if (!entry) return;
  desk.entry = null;
  if (entry.text === entry.before) setEditMode(desk.workbook, false);
  else typeText(desk.workbook, entry.sheet, addressOf(entry), entry.text);
  announce(desk, { kind: 'entry' });
}

export function cancelEntry(desk: Desk): void {
  desk.entry = null;
  setEditMode(desk.workbook, false);
  announce(desk, { kind: 'entry' });
}

/** The Delete key: empties what is selected, in one change as Excel does. */
export function clearSelected(desk: Desk): void {
  const sheet = desk.workbook.active;
  const used = usedArea(sheet, sheet.selection, true);
  const area = used && intersect(used, sheet.selection);
  if (!area) return;
  if (sheet.isProtected) desk.tell(PROTECTED);
  else writeCells(desk.workbook, sheet, area, 'person', (cell) => enterValue(cell, ''));
}

/** What the formula bar shows and an editor begins with: the formula, or the value as one would type it. */
export function contentOf(cell: Cell): string {
  if (cell.formula !== null) return cell.formula;
  const isTypedAsShown =
    typeof cell.value === 'boolean' || /[ymdhs%]/i.test(cell.style.numberFormat.replace('General', ''));
  return isTypedAsShown ? shownText(cell) : String(cell.value);
}

function addressOf({ row, column }: Entry): string {
  return formatArea({ row, column, rows: 1, columns: 1 });
}
