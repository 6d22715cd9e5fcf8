import type { NewSheet } from '../../core/sheet/new-sheet';
import { formatArea } from '../../core/sheet/area';
import { freeSheetName, freeTableName } from '../free-name';
import { HostError } from '../host';
import { layOutNewSheet, tableStyle, type Dress, type DressedCell, type NewSheetLayout } from '../new-sheet-layout';
import { asText } from './as-text';
import { toPoints } from './column-width';

/*
 * One exchange to learn which names are taken, one to make the sheet; more where its texts are too much for one
 * (Excel on the web takes 5 MB). Adding a sheet is all that is done to the workbook: no other sheet is touched, none
 * comes to the front.
 */

/** Bytes of texts in one exchange. What else goes with them is less than as much again. */
const mostBytes = 2_000_000;

/** Makes the sheet after the last tab; gives its name. Throws HostError `too-long`, `protected-workbook`. */
export async function addNewSheet(context: Excel.RequestContext, sheet: NewSheet): Promise<string> {
  const layout = layOutNewSheet(sheet);
  const { workbook } = context;
  workbook.load('name');
  workbook.protection.load('protected');
  workbook.worksheets.load('items/name');
  workbook.tables.load('items/name');
  await context.sync();

  if (workbook.protection.protected) throw new HostError('protected-workbook', workbook.name);
  const taken = workbook.worksheets.items.map((other) => other.name);
  const tables = workbook.tables.items.map((other) => other.name);
  const name = freeSheetName(sheet.name, taken);
  const added = workbook.worksheets.add(name);
  sheet.widths.forEach((width, column) => {
    added.getRangeByIndexes(0, column, 1, 1).format.columnWidth = toPoints(width);
  });
  const [first, ...rest] = blocksOf(layout.cells);
  if (first) await writeBlocks(context, added, first, rest);
  addTable(added, layout, tables);
  setUpView(added, layout);
  await context.sync();
  return name;
}

/** Rows that follow each other, each with its cells. */
type Block = readonly DressedCell[];

/** The last block goes with what follows it. */
async function writeBlocks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: Block,
  rest: readonly Block[],
): Promise<void> {
  writeBlock(sheet, block);
  const [next, ...others] = rest;
  if (!next) return;
  await context.sync();
  await writeBlocks(context, sheet, next, others);
}

function writeBlock(sheet: Excel.Worksheet, block: Block): void {
  const top = block[0]!.row;
  const rows = block[block.length - 1]!.row - top + 1;
  const columns = 1 + block.reduce((last, { column }) => Math.max(last, column), 0);
  const fill = <T>(rest: T): T[][] => Array.from({ length: rows }, () => Array.from({ length: columns }, () => rest));
  const values = fill('');
  const formats = fill('General');
  for (const { row, column, text, dress } of block) {
    formats[row - top]![column] = dress.numberFormat;
    values[row - top]![column] = dress.numberFormat === '@' ? text : asText(text);
  }
  const range = sheet.getRangeByIndexes(top, 0, rows, columns);
  range.numberFormat = formats;
  range.values = values;
  range.format.verticalAlignment = 'Top';
  range.format.wrapText = true;
  for (const { from, columns: length, dress } of runsOf(block)) {
    dressRange(sheet.getRangeByIndexes(from.row, from.column, 1, length), dress);
  }
  range.format.autofitRows();
}

/** Cells of one row that follow each other and look alike, unless they look like every cell. */
interface Run {
  readonly from: DressedCell;
  readonly columns: number;
  readonly dress: Dress;
}

function runsOf(block: Block): readonly Run[] {
  const runs: Run[] = [];
  for (const cell of block) {
    const { dress } = cell;
    if (!dress.isBold && dress.size === null && dress.fill === null && !dress.hasLineBelow && dress.wraps) continue;
    const last = runs[runs.length - 1];
    const follows = last?.from.row === cell.row && last.from.column + last.columns === cell.column;
    if (last && follows && isSameLook(last.dress, dress))
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ from: cell, columns: 1, dress });
  }
  return runs;
}

function isSameLook(one: Dress, other: Dress): boolean {
  return JSON.stringify({ ...one, numberFormat: '' }) === JSON.stringify({ ...other, numberFormat: '' });
}

function dressRange({ format }: Excel.Range, { isBold, size, fill, hasLineBelow, wraps }: Dress): void {
  if (isBold) format.font.bold = true;
  if (size !== null) format.font.size = size;
  if (fill !== null) format.fill.color = fill;
  if (hasLineBelow) format.borders.getItem('EdgeBottom').style = 'Continuous';
  if (!wraps) format.wrapText = false;
}

function addTable(sheet: Excel.Worksheet, { table }: NewSheetLayout, taken: readonly string[]): void {
  if (!table) return;
  const added = sheet.tables.add(formatArea(table), true);
  added.name = freeTableName(table.name, taken);
  added.style = tableStyle;
}

function setUpView({ freezePanes, pageLayout }: Excel.Worksheet, { frozenRows, repeatedRow }: NewSheetLayout): void {
  if (frozenRows > 0) freezePanes.freezeRows(frozenRows);
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.printGridlines = true;
  if (repeatedRow !== null) pageLayout.setPrintTitleRows(`$${repeatedRow + 1}:$${repeatedRow + 1}`);
}

function blocksOf(cells: readonly DressedCell[]): readonly Block[] {
  const blocks: DressedCell[][] = [];
  let bytes = 0;
  for (const cell of cells) {
    const block = blocks[blocks.length - 1];
    const isNewRow = block?.[block.length - 1]?.row !== cell.row;
    bytes += countBytes(cell.text);
    if (block && !(isNewRow && bytes > mostBytes)) {
      block.push(cell);
      continue;
    }
    blocks.push([cell]);
    bytes = countBytes(cell.text);
  }
  return blocks;
}

/** As it travels: JSON within JSON. */
function countBytes(text: string): number {
  return new TextEncoder().encode(JSON.stringify(JSON.stringify(text))).length;
}
