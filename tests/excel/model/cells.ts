import { intersect, SHEET_COLUMNS, type Area } from './area';
import { EMPTY_CELL, hasContent, type Cell } from './cell';
import { Refusal } from './refusal';
import { notify, type Author, type Sheet, type Workbook } from './workbook';

/** A cell with its zero-based place. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

export function keyOf(row: number, column: number): number {
  return row * SHEET_COLUMNS + column;
}

export function placeOf(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / SHEET_COLUMNS), column: key % SHEET_COLUMNS };
}

/** The keys of an area's places. */
export function* placesIn({ row, column, rows, columns }: Area): Generator<number> {
  for (let i = 0; i < rows * columns; i++) yield keyOf(row + Math.floor(i / columns), column + (i % columns));
}

/** The cell at a place; an empty, plain one where nothing was ever written. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell {
  return sheet.cells.get(keyOf(row, column)) ?? EMPTY_CELL;
}

/**
 * The cells ever written of a window of the sheet, in no particular order. Small windows are looked up
 * place by place, so a page that scrolls pays for what it shows and not for the length of the sheet.
 */
export function* cellsIn(sheet: Sheet, area: Area): Generator<PlacedCell> {
  if (area.rows * area.columns <= sheet.cells.size) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cell = sheet.cells.get(keyOf(row, column));
        if (cell) yield { row, column, cell };
      }
    }
    return;
  }
  for (const [key, cell] of sheet.cells) {
    const place = placeOf(key);
    const isInside =
      place.row >= area.row &&
      place.row < area.row + area.rows &&
      place.column >= area.column &&
      place.column < area.column + area.columns;
    if (isInside) yield { ...place, cell };
  }
}

/**
 * The smallest rectangle around all cells with content, and unless `valuesOnly` around formatted ones too;
 * null when there is none. https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getusedrangeornullobject-member(1)
 */
export function usedArea(sheet: Sheet, within: Area, valuesOnly: boolean): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column, cell } of cellsIn(sheet, within)) {
    if (!hasContent(cell) && (valuesOnly || cell.style === EMPTY_CELL.style)) continue;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Replaces the contents of an area, cell by cell, and tells the listeners once. */
export function writeCells(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  author: Author,
  replace: (cell: Cell, row: number, column: number) => Cell,
): void {
  const single = area.rows * area.columns === 1 ? cellAt(sheet, area.row, area.column) : null;
  replaceCells(sheet, area, replace);
  const after = cellAt(sheet, area.row, area.column);
  notify(workbook, { kind: 'cells', sheet, area, author, single: single && { before: single, after } });
}

/** Replaces the looks of an area, cell by cell, and tells the listeners once. */
export function styleCells(workbook: Workbook, sheet: Sheet, area: Area, style: Partial<Cell['style']>): void {
  styleEach(workbook, sheet, area, () => style);
}

/** The same with looks of its own for each cell; `row` and `column` count from the corner of the area. */
export function styleEach(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  styleOf: (row: number, column: number) => Partial<Cell['style']>,
): void {
  replaceCells(sheet, area, (cell, row, column) => ({ ...cell, style: { ...cell.style, ...styleOf(row, column) } }));
  notify(workbook, { kind: 'format', sheet, area });
}

/** More is not played: whole columns and sheets would be walked through cell by cell. */
const CELL_LIMIT = 5_000_000;

/** `row` and `column` as given to `replace` count from the corner of the area. */
function replaceCells(sheet: Sheet, area: Area, replace: (cell: Cell, row: number, column: number) => Cell): void {
  if (area.rows * area.columns > CELL_LIMIT) throw new Refusal('RangeExceedsLimit');
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      const key = keyOf(area.row + row, area.column + column);
      const before = sheet.cells.get(key) ?? EMPTY_CELL;
      const after = replace(before, row, column);
      if (after !== before) sheet.cells.set(key, after);
    }
  }
}

/** The merged area a cell belongs to; undefined for a cell of its own. */
export function mergeAt(sheet: Sheet, row: number, column: number): Area | undefined {
  return sheet.merges.find((area) => intersect(area, { row, column, rows: 1, columns: 1 }) !== null);
}
