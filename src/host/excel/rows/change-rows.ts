import { formatArea, type Area } from '../../../core/sheet/area';
import type { RowTexts, SheetChange } from '../../../core/sheet/change';
import { areaAfter } from '../../../core/sheet/changing/rows';
import type { Edit } from '../../../core/sheet/edit';
import type { Grid } from '../../../core/sheet/grid';
import { HostError } from '../../host';
import { isReal, walkChanges, type LyingTable, type Stage, type Walked } from '../../rows/walk-changes';
import { findStrips } from '../apply';
import { asText } from '../as-text';
import { keepHeights, loadLooks, type Looks } from './looks';
import { mayCutMerged, readMerged, widthOf } from './merged';
import { lookOf, originOf } from './trace';

/*
 * Everything is looked at and compared first, whatever the number of steps: what the sheet holds, protection, tables,
 * looks, and merged cells where there may be some. Then all steps go in one exchange. Whole rows only are put in, taken
 * out and moved, so that Excel takes formulas, tables and what else lies in them along. A row moves in three strokes
 * (room for it, cut and paste, its old place goes), after which formulas still name it.
 */

type Sheet = Excel.Worksheet;

/** Carries the steps out on a sheet that holds what `grid` says. Throws as the port says. */
export async function changeRows(
  context: Excel.RequestContext,
  grid: Grid,
  changes: readonly SheetChange[],
): Promise<void> {
  const plain = walkChanges({ grid, merged: [], tables: [] }, changes);
  const sheet = context.workbook.worksheets.getItem(grid.sheet);
  const protection = sheet.protection.load('protected');
  const tables = sheet.tables.load('items/name,items/showTotals');
  const looksOf = loadLooks(sheet, widthAfter(plain), changes);
  await context.sync();

  if (protection.protected) throw new HostError('protected', grid.sheet);
  const looks = looksOf();
  const lying = await layTables(context, tables.items);
  const walked = await walkSafely(context, sheet, { grid, merged: [], tables: lying }, changes);
  const byName = new Map(tables.items.map((table) => [table.name, table]));
  walked.forEach((step, index) => {
    const formatAt = (row: number, column: number): unknown => {
      const origin = originOf(changes, index, row);
      return origin === null ? undefined : looks.formats.get(origin)?.[column];
    };
    carryOut({ sheet, step, byName, formatAt, heightAt: (row) => heightOf(looks, originOf(changes, index, row)) });
  });
  await context.sync();
  await keepHeights(context, sheet, looks);
}

function widthAfter(walked: readonly Walked[]): number {
  return Math.max(1, ...walked.flatMap(({ before, after }) => [widthOf(before.grid), widthOf(after.grid)]));
}

function heightOf({ heights }: Looks, row: number | null): number | undefined {
  return row === null ? undefined : heights.get(row);
}

async function layTables(
  context: Excel.RequestContext,
  tables: readonly Excel.Table[],
): Promise<readonly LyingTable[]> {
  if (tables.length === 0) return [];
  const ranges = tables.map((table) => table.getRange().load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']));
  await context.sync();
  return tables.map((table, index) => {
    const { rowIndex: row, columnIndex: column, rowCount, columnCount } = ranges[index]!;
    const area = { from: { row, column }, to: { row: row + rowCount - 1, column: column + columnCount - 1 } };
    return { name: table.name, area, hasTotals: table.showTotals };
  });
}

async function walkSafely(
  context: Excel.RequestContext,
  sheet: Sheet,
  stage: Stage,
  changes: readonly SheetChange[],
): Promise<readonly Walked[]> {
  const walked = walkChanges(stage, changes);
  if (!mayCutMerged(walked)) return walked;
  return walkChanges({ ...stage, merged: await readMerged(context, sheet, stage.grid) }, changes);
}

interface Work {
  readonly sheet: Sheet;
  readonly step: Walked;
  readonly byName: ReadonlyMap<string, Excel.Table>;
  /** The number format of a cell, and the height of a row, as the step counts rows. */
  readonly formatAt: (row: number, column: number) => unknown;
  readonly heightAt: (row: number) => number | undefined;
}

function carryOut(work: Work): void {
  const { sheet, step } = work;
  const { change } = step;
  switch (change.kind) {
    case 'write':
      writeCells(work, change.edits.filter(isReal));
      resizeTables(work, (area) => area);
      break;
    case 'insert-rows':
      rowsAt(sheet, change.at, change.rows.length).insert('Down');
      resizeTables(work, (area) => areaAfter(change, area));
      fillRows(work, change);
      break;
    case 'delete-rows':
      rowsAt(sheet, change.at, change.rows.length).delete('Up');
      break;
    case 'move-rows': {
      const { from, count, to } = change;
      const start = from >= to ? from + count : from;
      rowsAt(sheet, to, count).insert('Down');
      resizeTables(work, (area) =>
        areaAfter({ kind: 'insert-rows', at: to, rows: emptyRows(count), like: null }, area),
      );
      rowsAt(sheet, start, count).moveTo(rowsAt(sheet, to, count));
      rowsAt(sheet, start, count).delete('Up');
    }
  }
}

function rowsAt(sheet: Sheet, row: number, count: number): Excel.Range {
  return sheet.getRangeByIndexes(row, 0, count, 1).getEntireRow();
}

function emptyRows(count: number): RowTexts {
  return Array.from({ length: count }, () => []);
}

/** Tables that rows join from below; `carried` says where Excel has taken the table by itself. */
function resizeTables({ sheet, step, byName }: Work, carried: (area: Area) => Area | null): void {
  const { change, before, after } = step;
  for (const { name, area } of before.tables) {
    const byItself = areaAfter(change, area);
    const now = after.tables.find((table) => table.name === name)?.area;
    const here = carried(area);
    if (!byItself || !now || !here || now.to.row === byItself.to.row) continue;
    const joined = now.to.row - byItself.to.row;
    byName
      .get(name)
      ?.resize(sheet.getRange(formatArea({ from: here.from, to: { ...here.to, row: here.to.row + joined } })));
  }
}

function writeCells({ sheet, formatAt }: Work, edits: readonly Edit[]): void {
  const texts = new Map(edits.map(({ at, after }) => [`${at.row} ${at.column}`, after]));
  for (const cells of findStrips(edits.map(({ at }) => at))) {
    const [{ row, column }] = cells;
    sheet.getRangeByIndexes(row, column, cells.length, 1).values = cells.map((at) => [
      asText(texts.get(`${at.row} ${at.column}`) ?? '', formatAt(at.row, at.column)),
    ]);
  }
}

/**
 * New rows look like the row named, its merged cells across columns included, and are as high as their texts need. Of
 * a text alone in its row, as headings are, Excel measures nothing where it lies in merged cells: that row is as high as
 * the one that it looks like.
 */
function fillRows({ sheet, formatAt, heightAt }: Work, change: SheetChange & { readonly kind: 'insert-rows' }): void {
  const { at, rows, like } = change;
  const target = rowsAt(sheet, at, rows.length);
  if (like !== null) target.copyFrom(rowsAt(sheet, like >= at ? like + rows.length : like, 1), 'Formats');
  const look = lookOf(change);
  const width = 1 + Math.max(-1, ...rows.flatMap((texts) => texts.map(({ column }) => column)));
  if (width > 0) {
    // What is null stays as it is: in a table the formula of a column.
    sheet.getRangeByIndexes(at, 0, rows.length, width).values = rows.map((texts) =>
      Array.from({ length: width }, (_, column) => {
        const text = texts.find((cell) => cell.column === column)?.text ?? '';
        return text === '' ? null : asText(text, look === null ? undefined : formatAt(look, column));
      }),
    );
  }
  target.format.autofitRows();
  const height = like === null ? undefined : heightAt(like);
  rows.forEach((texts, index) => {
    if (texts.length === 1 && height !== undefined) rowsAt(sheet, at + index, 1).format.rowHeight = height;
  });
}
