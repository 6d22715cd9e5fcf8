import { SHEET_COLUMNS, type Area } from '../area';
import type { Cell } from '../cell';
import { keyOf, placeOf } from '../cells';
import { notify, type Author, type RowsMoved, type Sheet, type Workbook } from '../workbook';

/** Puts empty rows before a row; what stood there and below moves down, with all that lies over it. */
export function insertRows(workbook: Workbook, sheet: Sheet, row: number, count: number, author: Author): void {
  move(workbook, sheet, { row, count, author, moved: 'RowInserted' }, (at) => (at < row ? at : at + count));
}

/** Takes rows out; what stood below moves up. */
export function deleteRows(workbook: Workbook, sheet: Sheet, row: number, count: number, author: Author): void {
  const moved = (at: number) => (at < row ? at : at < row + count ? null : at - count);
  move(workbook, sheet, { row, count, author, moved: 'RowDeleted' }, moved);
}

interface Move {
  readonly row: number;
  readonly count: number;
  readonly author: Author;
  readonly moved: RowsMoved;
}

/** `to` says where a row goes; null where it is gone. */
function move(workbook: Workbook, sheet: Sheet, what: Move, to: Way): void {
  carryRows(sheet, to);
  for (const table of sheet.tables) table.area = moveArea(table.area, to)[0] ?? table.area;
  const area = { row: what.row, column: 0, rows: what.count, columns: SHEET_COLUMNS };
  notify(workbook, { kind: 'cells', sheet, area, author: what.author, moved: what.moved, single: null });
}

/** Where a row goes; null where it is gone. */
export type Way = (row: number) => number | null;

/** Takes all that lies in rows along, but for tables. */
function carryRows(sheet: Sheet, to: Way): void {
  const heights = [...sheet.rowHeights].flatMap(([row, height]) => withRow(to(row), height));
  const hidden = [...sheet.hiddenRows].flatMap((row) => to(row) ?? []);
  refill(sheet.rowHeights, new Map(heights));
  sheet.hiddenRows.clear();
  for (const row of hidden) sheet.hiddenRows.add(row);
  carryPlaces(sheet, to);
  carryAreas(sheet, (area) => moveArea(area, to));
}

/** Cells, notes, comments and links. */
export function carryPlaces(sheet: Sheet, to: Way): void {
  const comments = moveKeys(new Map([...sheet.comments].map((key) => [key, key])), to);
  refill(sheet.cells, moveKeys<Cell>(sheet.cells, to));
  refill(sheet.notes, moveKeys(sheet.notes, to));
  refill(sheet.links, moveKeys(sheet.links, to));
  sheet.comments.clear();
  for (const key of comments.keys()) sheet.comments.add(key);
}

/** Merged cells, conditional formats and validations; `to` says what becomes of an area. */
export function carryAreas(sheet: Sheet, to: (area: Area) => readonly Area[]): void {
  const formats = sheet.conditionalFormats.flatMap((format) => {
    const areas = format.areas.flatMap(to);
    return areas.length > 0 ? [{ ...format, areas }] : [];
  });
  const validations = sheet.validations.flatMap((one) => to(one.area).map((area) => ({ ...one, area })));
  sheet.merges.splice(0, Infinity, ...sheet.merges.flatMap(to));
  sheet.conditionalFormats.splice(0, Infinity, ...formats);
  sheet.validations.splice(0, Infinity, ...validations);
}

function moveKeys<Value>(from: ReadonlyMap<number, Value>, to: Way): Map<number, Value> {
  return new Map(
    [...from].flatMap(([key, value]): [number, Value][] => {
      const { row, column } = placeOf(key);
      const now = to(row);
      return now === null ? [] : [[keyOf(now, column), value]];
    }),
  );
}

function withRow<Value>(row: number | null, value: Value): [number, Value][] {
  return row === null ? [] : [[row, value]];
}

/** An area grows and shrinks with the rows within it; it is gone with the last of them. */
function moveArea(area: Area, to: Way): readonly Area[] {
  const rows = Array.from({ length: area.rows }, (_, index) => to(area.row + index)).filter((row) => row !== null);
  const [first, last] = [rows[0], rows.at(-1)];
  return first === undefined || last === undefined ? [] : [{ ...area, row: first, rows: last - first + 1 }];
}

function refill<Key, Value>(map: Map<Key, Value>, now: ReadonlyMap<Key, Value>): void {
  map.clear();
  for (const [key, value] of now) map.set(key, value);
}
