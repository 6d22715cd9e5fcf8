import { compareAddresses, formatAddress, formatPlace, type CellAddress } from '../core/sheet/address';
import type { CellLook, NewCell, NewSheet } from '../core/sheet/new-sheet';
import { placesOf, type Area } from '../core/sheet/area';
import { fitText, standardHeight } from './row-height';
import { normaliseLineBreaks, refuseTooLong } from './writable';

/*
 * What a new sheet is to be, cell by cell, in terms that every host can carry out. Titles and headings run on over
 * the empty cells to their right, so that nothing has to be merged.
 */

/** How a cell is to look. All cells stand at the top of their row. */
export interface Dress {
  readonly isBold: boolean;
  /** In points; null for the workbook's own. */
  readonly size: number | null;
  /** `#RRGGBB`; null for none. */
  readonly fill: string | null;
  readonly hasLineBelow: boolean;
  readonly wraps: boolean;
  /** What is typed here later stays text. Not of a long text: Excel has shown such a cell as #### beyond 255 characters. */
  readonly numberFormat: '@' | 'General';
}

export interface DressedCell extends CellAddress {
  /** Empty where a heading only runs on, and within a table. */
  readonly text: string;
  readonly dress: Dress;
}

export interface NewSheetLayout {
  /** In reading order. */
  readonly cells: readonly DressedCell[];
  /** In points, of the rows that need more than one line of standard letters. */
  readonly heights: ReadonlyMap<number, number>;
  /** The table has one row at least below its header. */
  readonly table: (Area & { readonly name: string; readonly titles: readonly string[] }) | null;
  /** Rows that stay in view; 0 where none do. */
  readonly frozenRows: number;
  /** The row that is printed on top of each page, zero-based; null where none is. */
  readonly repeatedRow: number | null;
}

/** Light, with lines between all cells, every other row tinted, and dark letters in its header. */
export const tableStyle = 'TableStyleLight16';

const longestTextFormat = 255;

const looks: Readonly<Record<CellLook, Pick<Dress, 'isBold' | 'size' | 'fill' | 'hasLineBelow'>>> = {
  title: { isBold: true, size: 14, fill: null, hasLineBelow: false },
  heading: { isBold: true, size: null, fill: '#B4C6E7', hasLineBelow: false },
  header: { isBold: true, size: null, fill: '#D9E2F3', hasLineBelow: true },
  text: { isBold: false, size: null, fill: null, hasLineBelow: false },
};

/** Throws HostError `too-long`, naming the cell. */
export function layOutNewSheet(sheet: NewSheet): NewSheetLayout {
  for (const { text, ...at } of sheet.cells) refuseTooLong(formatPlace(sheet.name, at), text);
  const rows = new Map<number, NewCell[]>();
  for (const cell of [...sheet.cells, ...blanksOf(sheet)].sort(compareAddresses)) {
    const row = rows.get(cell.row) ?? [];
    row.push({ ...cell, text: normaliseLineBreaks(cell.text) });
    rows.set(cell.row, row);
  }
  const lastColumn = sheet.cells.reduce((last, { column }) => Math.max(last, column), sheet.table?.to.column ?? 0);
  const laidOut = [...rows.values()].map((row) => layOutRow(row, sheet.widths, lastColumn));
  return {
    cells: laidOut.flatMap(({ cells }) => cells),
    heights: new Map(laidOut.flatMap(({ row, height }) => (height === null ? [] : [[row, height] as const]))),
    table: layOutTable(sheet, rows),
    frozenRows: sheet.table ? sheet.table.from.row + 1 : 0,
    repeatedRow: findRepeatedRow(sheet, rows),
  };
}

/** The empty cells of the table's rows: what is typed there later is text as well. */
function blanksOf({ table, cells }: NewSheet): readonly NewCell[] {
  if (!table) return [];
  const filled = new Set(cells.map(formatAddress));
  return placesOf({ from: { ...table.from, row: table.from.row + 1 }, to: tableEnd(table) })
    .filter((at) => !filled.has(formatAddress(at)))
    .map((at) => ({ ...at, text: '', look: 'text' }));
}

/** An Excel table has one row at least below its header. */
function tableEnd({ from, to }: Area): CellAddress {
  return { ...to, row: Math.max(to.row, from.row + 1) };
}

function layOutRow(
  row: readonly NewCell[],
  widths: readonly number[],
  lastColumn: number,
): { readonly row: number; readonly height: number | null; readonly cells: readonly DressedCell[] } {
  const last = row[row.length - 1]!;
  const runsOn = isTitle(last) && !last.text.includes('\n');
  const wraps = (cell: NewCell): boolean => !(runsOn && cell === last);
  const fits = row.map((cell) => fitText({ ...cell, wraps: wraps(cell), width: widths[cell.column] }));
  const height = Math.max(...fits.map((fit) => fit.height));
  const cells = row.map((cell, index) => dressCell(cell, wraps(cell), fits[index]!.size));
  const { dress, ...place } = cells[cells.length - 1]!;
  const right = runsOn && dress.fill !== null ? lastColumn - last.column : 0;
  const empty = Array.from({ length: right }, (_, step) => ({
    ...place,
    dress,
    text: '',
    column: last.column + step + 1,
  }));
  return { row: last.row, height: height > standardHeight ? height : null, cells: [...cells, ...empty] };
}

function isTitle({ look }: NewCell): boolean {
  return look === 'title' || look === 'heading';
}

function dressCell({ row, column, text, look }: NewCell, wraps: boolean, size: number | null): DressedCell {
  const numberFormat = text.length > longestTextFormat ? 'General' : '@';
  return { row, column, text, dress: { ...looks[look], size: size ?? looks[look].size, wraps, numberFormat } };
}

function layOutTable({ table }: NewSheet, rows: ReadonlyMap<number, readonly NewCell[]>): NewSheetLayout['table'] {
  if (!table) return null;
  const { name, from, to } = table;
  const titles = new Map((rows.get(from.row) ?? []).map(({ column, text }) => [column, text]));
  return {
    name,
    from,
    to: tableEnd({ from, to }),
    titles: Array.from({ length: to.column - from.column + 1 }, (_, index) => titles.get(from.column + index) ?? ''),
  };
}

/** The table's header, or the first of several headers that all read the same. */
function findRepeatedRow({ table }: NewSheet, rows: ReadonlyMap<number, readonly NewCell[]>): number | null {
  if (table) return table.from.row;
  const headers = [...rows].filter(([, row]) => row.every(({ look }) => look === 'header'));
  const readings = new Set(headers.map(([, row]) => JSON.stringify(row.map(({ column, text }) => [column, text]))));
  return readings.size === 1 ? headers[0]![0] : null;
}
