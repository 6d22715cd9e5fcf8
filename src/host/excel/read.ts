import type { Area } from '../../core/sheet/area';
import type { Cell, Grid } from '../../core/sheet/grid';
import { HostError } from '../host';
import { toCells, type LoadedRange } from './cells';
import type { Run } from './exchange/run';

/*
 * A sheet is read in one exchange with Excel. Only where Excel says that this is too much (5 MB a response on
 * the web, 5 million cells anywhere) it is read again in blocks of rows, halved until each passes.
 */

/** Rows of a sheet between two columns, zero-based. */
interface Block {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
}

export async function readSheet(run: Run, sheet: string): Promise<Grid> {
  const cells = await unlessTooLarge(run(sheet, (context) => readUsed(context, sheet)));
  if (cells) return { sheet, cells };
  const used = await run(sheet, (context) => measureUsed(context, sheet));
  return { sheet, cells: await readHalves(run, sheet, used) };
}

/** Reads what an area holds; the cells of it that are empty are left out, as everywhere. */
export async function readArea(run: Run, sheet: string, { from, to }: Area): Promise<Grid> {
  const block = {
    row: from.row,
    rows: to.row - from.row + 1,
    column: from.column,
    columns: to.column - from.column + 1,
  };
  return { sheet, cells: await readBlock(run, sheet, block) };
}

/** Null where Excel gives no values, which it does without an error above 5 million cells. */
async function readUsed(context: Excel.RequestContext, name: string): Promise<readonly Cell[] | null> {
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(['rowIndex', 'columnIndex', 'values', 'text', 'formulas', 'valueTypes']);
  const protection = sheet.protection.load('protected');
  await context.sync();
  return used.isNullObject ? [] : cellsOf(used, protection.protected);
}

async function measureUsed(context: Excel.RequestContext, name: string): Promise<Block> {
  const used = context.workbook.worksheets.getItem(name).getUsedRange(true);
  used.load(['rowIndex', 'rowCount', 'columnIndex', 'columnCount']);
  await context.sync();
  return { row: used.rowIndex, rows: used.rowCount, column: used.columnIndex, columns: used.columnCount };
}

async function readHalves(run: Run, sheet: string, block: Block): Promise<readonly Cell[]> {
  if (block.rows < 2) throw new HostError('too-large', sheet);
  const rows = Math.ceil(block.rows / 2);
  const upper = await readBlock(run, sheet, { ...block, rows });
  const lower = await readBlock(run, sheet, { ...block, row: block.row + rows, rows: block.rows - rows });
  return [...upper, ...lower];
}

async function readBlock(run: Run, sheet: string, block: Block): Promise<readonly Cell[]> {
  const cells = await unlessTooLarge(run(sheet, (context) => readRows(context, sheet, block)));
  return cells ?? readHalves(run, sheet, block);
}

async function readRows(context: Excel.RequestContext, name: string, block: Block): Promise<readonly Cell[] | null> {
  const sheet = context.workbook.worksheets.getItem(name);
  const range = sheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns);
  range.load(['rowIndex', 'columnIndex', 'values', 'text', 'formulas', 'valueTypes']);
  const protection = sheet.protection.load('protected');
  await context.sync();
  return cellsOf(range, protection.protected);
}

function cellsOf(range: LoadedRange, isProtected: boolean): readonly Cell[] | null {
  const values: unknown = range.values;
  return values === null ? null : toCells(range, isProtected);
}

async function unlessTooLarge<T>(reading: Promise<T>): Promise<T | null> {
  return reading.catch((error: unknown) => {
    if (error instanceof HostError && error.code === 'too-large') return null;
    throw error;
  });
}
