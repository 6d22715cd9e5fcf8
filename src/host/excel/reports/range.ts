import type { Area } from '../../../core/sheet/area';

/** Asks where a range is. */
export function loadArea(range: Excel.Range): Excel.Range {
  return range.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
}

/** Of a range whose place is loaded. */
export function areaOf({ rowIndex: row, columnIndex: column, rowCount, columnCount }: Excel.Range): Area {
  return { from: { row, column }, to: { row: row + rowCount - 1, column: column + columnCount - 1 } };
}

export function rangeOf(sheet: Excel.Worksheet, { from, to }: Area): Excel.Range {
  return sheet.getRangeByIndexes(from.row, from.column, to.row - from.row + 1, to.column - from.column + 1);
}

/** An area some rows further down. */
export function lower({ from, to }: Area, down: number): Area {
  return { from: { ...from, row: from.row + down }, to: { ...to, row: to.row + down } };
}
