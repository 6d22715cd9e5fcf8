/** A rectangle of cells. `row` and `column` are zero-based; `rows` and `columns` count. B2:C4 is {1, 1, 3, 2}. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The size of a sheet: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;
export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

/** 0 → `"A"`, 26 → `"AA"`. */
export function formatColumn(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `"A"` → 0, `"aa"` → 26. */
export function parseColumn(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `B7`, `B2:C4`, and as Excel writes them whole rows `3:3` and whole columns `B:B`. */
export function formatArea({ row, column, rows, columns }: Area): string {
  if (columns === SHEET_COLUMNS) return `${row + 1}:${row + rows}`;
  if (rows === SHEET_ROWS) return `${formatColumn(column)}:${formatColumn(column + columns - 1)}`;
  const first = `${formatColumn(column)}${row + 1}`;
  return rows * columns === 1 ? first : `${first}:${formatColumn(column + columns - 1)}${row + rows}`;
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads `B7`, `$B$2:C4`, `A:C` or `2:5`; null for anything else and for places beyond the sheet's end. */
export function parseArea(text: string): Area | null {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, left, top, right = left, bottom = top] = cells;
    return between(Number(top) - 1, parseColumn(left!), Number(bottom) - 1, parseColumn(right!));
  }
  const columns = COLUMNS.exec(text);
  if (columns) return between(0, parseColumn(columns[1]!), SHEET_ROWS - 1, parseColumn(columns[2]!));
  const rows = ROWS.exec(text);
  return rows ? between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, SHEET_COLUMNS - 1) : null;
}

/** The rectangle between two corners, given in any order; null where it leaves the sheet. */
export function between(row: number, column: number, otherRow: number, otherColumn: number): Area | null {
  const area = {
    row: Math.min(row, otherRow),
    column: Math.min(column, otherColumn),
    rows: Math.abs(otherRow - row) + 1,
    columns: Math.abs(otherColumn - column) + 1,
  };
  return isOnSheet(area) ? area : null;
}

export function isOnSheet({ row, column, rows, columns }: Area): boolean {
  const inside = row >= 0 && column >= 0 && row + rows <= SHEET_ROWS && column + columns <= SHEET_COLUMNS;
  return inside && rows > 0 && columns > 0;
}

export function overlap(a: Area, b: Area): boolean {
  return intersect(a, b) !== null;
}

export function intersect(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest rectangle around both. */
export function bound(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  return { row, column, rows, columns: Math.max(a.column + a.columns, b.column + b.columns) - column };
}

/** Splits `'My sheet'!A1` into its sheet (null when none is named) and its address. */
export function splitAddress(text: string): { readonly sheet: string | null; readonly address: string } {
  const bang = text.lastIndexOf('!');
  if (bang < 0) return { sheet: null, address: text };
  const name = text.slice(0, bang);
  const sheet = /^'.*'$/.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, address: text.slice(bang + 1) };
}
