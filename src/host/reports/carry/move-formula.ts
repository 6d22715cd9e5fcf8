import { formatAddress, parseAddress, type CellAddress } from '../../../core/sheet/address';
import { isWithin, type Area } from '../../../core/sheet/area';

/** How a formula of the planner's moves with its row. */
export interface FormulaMove {
  /** By how many rows its cell goes down. */
  readonly rows: number;
  /** The earlier table with its header. */
  readonly table: Area;
  /** By how many rows the whole table goes down. */
  readonly tableRows: number;
  /** Where a column of the earlier table (both zero-based, of the sheet) stands now; null where it is gone. */
  readonly columnNow: (column: number) => number | null;
}

const word = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;
const bracket = String.raw`\[(?:'.|[^\[\]']|\[(?:'.|[^\[\]'])*\])*\]`;
/** What follows the name of another sheet; the second end of an area may name a sheet of its own. */
const elsewhere = String.raw`![$\p{L}\p{N}_.#]+(?::[$\p{L}\p{N}_.]+(?![!\p{L}\p{N}_.$]))?`;
const endsHere = String.raw`(?![\p{L}\p{N}_.(!\[])`;

/** The parts of a formula among which a cell's address may be mistaken; alone the named ones are addresses. */
const parts = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')*'${elsewhere}`,
    String.raw`(?:${bracket})?${word}(?::${word})?${elsewhere}`,
    String.raw`(?:${word})?${bracket}`,
    String.raw`(?<rows>\$?\d+:\$?\d+)`,
    String.raw`(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`,
    String.raw`(?<columns>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})${endsHere}`,
    String.raw`(?<cell>\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})${endsHere}`,
    word,
  ].join('|'),
  'gu',
);

const [mostRows, mostColumns] = [1_048_576, 16_384];
const gone = '#REF!';

/**
 * The formula as it is to stand where its row went: addresses of its own sheet without $ before their row go along;
 * those of the table follow the table and its columns. Names, texts, other sheets and names of tables stay.
 */
export function moveFormula(formula: string, move: FormulaMove): string {
  return formula.replace(parts, (part: string, ...rest: unknown[]) => {
    const found = rest.at(-1) as Readonly<Record<'cell' | 'columns' | 'rows', string | undefined>>;
    if (found.cell !== undefined) return moveCell(part, move);
    if (found.columns !== undefined) return joinEnds(part.split(':').map((end) => moveColumn(end, move)));
    if (found.rows !== undefined) return joinEnds(part.split(':').map((end) => moveRow(end, move)));
    return part;
  });
}

/** `$B7`; a name that looks like an address but lies off the sheet (TAXES1, XFE1) stays. */
function moveCell(text: string, { rows, table, tableRows, columnNow }: FormulaMove): string {
  const at = parseAddress(text);
  if (!at || !isOnSheet(at)) return text;
  const isInTable = isWithin(table, at);
  const column = isInTable ? columnNow(at.column) : at.column;
  const down = isRowFixed(text) ? (isInTable ? tableRows : 0) : isInTable ? rows : rows - tableRows;
  const now = column === null ? null : { row: at.row + down, column };
  if (!now || !isOnSheet(now)) return gone;
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(formatAddress(now))!;
  return `${text.startsWith('$') ? '$' : ''}${letters}${isRowFixed(text) ? '$' : ''}${digits}`;
}

/** `$B` of `$B:C`, a whole column: the table's goes where the table's column goes. */
function moveColumn(text: string, { table, columnNow }: FormulaMove): string | null {
  const at = parseAddress(`${text}1`);
  if (!at || !isOnSheet(at)) return text;
  const isInTable = table.from.column <= at.column && at.column <= table.to.column;
  const column = isInTable ? columnNow(at.column) : at.column;
  if (column === null) return null;
  return `${text.startsWith('$') ? '$' : ''}${formatAddress({ row: 0, column }).slice(0, -1)}`;
}

/** `$5` of `$5:7`, a whole row. */
function moveRow(text: string, { rows, table, tableRows }: FormulaMove): string | null {
  const isFixed = text.startsWith('$');
  const row = Number(text.replace('$', '')) - 1;
  const isInTable = table.from.row <= row && row <= table.to.row;
  const now = row + (isFixed ? (isInTable ? tableRows : 0) : isInTable ? rows : rows - tableRows);
  return isOnSheet({ row: now, column: 0 }) ? `${isFixed ? '$' : ''}${now + 1}` : null;
}

function joinEnds(ends: readonly (string | null)[]): string {
  return ends.includes(null) ? gone : ends.join(':');
}

function isRowFixed(text: string): boolean {
  return text.includes('$', 1);
}

function isOnSheet({ row, column }: CellAddress): boolean {
  return 0 <= row && row < mostRows && 0 <= column && column < mostColumns;
}
