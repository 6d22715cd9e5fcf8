import { compareAddresses, type CellAddress } from '../../core/sheet/address';
import { applyEdits, type Edit } from '../../core/sheet/edit';
import { findCell, type Grid } from '../../core/sheet/grid';
import { formatArea, type Area } from '../../core/sheet/area';
import { growTable } from '../table-growth';
import { normaliseLineBreaks, refuseUnwritable } from '../writable';
import { asText } from './as-text';
import { toCells } from './cells';

/** Cells of one column that follow each other, top to bottom. */
type Strip = readonly [CellAddress, ...CellAddress[]];

/**
 * One exchange to look at the cells concerned, one to write them all; a sheet with tables that may grow takes one more.
 * Where some may be done already, a cell that holds its new text is as good as one that holds the earlier.
 */
export async function writeEdits(
  context: Excel.RequestContext,
  name: string,
  edits: readonly Edit[],
  done: 'none' | 'some',
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  const protection = sheet.protection.load('protected');
  const tables = sheet.tables.load('items/showTotals');
  const strips = findStrips(edits.map((edit) => edit.at)).map((cells) => {
    const range = sheet.getRangeByIndexes(cells[0].row, cells[0].column, cells.length, 1);
    return {
      cells,
      range: range.load(['rowIndex', 'columnIndex', 'values', 'text', 'formulas', 'valueTypes', 'numberFormat']),
    };
  });
  await context.sync();

  const isProtected = protection.protected;
  const found = strips.flatMap(({ range }) => toCells(range, isProtected));
  const before: Grid = { sheet: name, cells: [...found].sort(compareAddresses) };
  refuseUnwritable(before, edits, () => isProtected);
  const isDone = ({ at, after: text }: Edit) => done === 'some' && (findCell(before, at)?.text ?? '') === text;
  const clean = edits.map((edit) => ({ ...edit, after: normaliseLineBreaks(edit.after) }));
  const after = applyEdits(
    before,
    clean.filter((edit) => !isDone(edit)),
  );
  const mayGrow = tables.items.length > 0 && edits.some(({ before: text }) => text === '');
  const grown = mayGrow ? await findGrowth(context, tables.items, edits) : [];
  for (const { cells, range } of strips) {
    const formats: readonly unknown[][] = range.numberFormat;
    range.values = cells.map((at, row) => [asText(findCell(after, at)?.text ?? '', formats[row]?.[0])]);
  }
  for (const { table, area } of grown) table.resize(sheet.getRange(formatArea(area)));
  await context.sync();
}

/** The tables that grow over rows filled right below them; one with a row of totals stays. */
async function findGrowth(
  context: Excel.RequestContext,
  tables: readonly Excel.Table[],
  edits: readonly Edit[],
): Promise<readonly { readonly table: Excel.Table; readonly area: Area }[]> {
  const ranges = tables.map((table) => table.getRange().load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']));
  await context.sync();
  const areas = ranges.map(({ rowIndex: row, columnIndex: column, rowCount, columnCount }): Area => ({
    from: { row, column },
    to: { row: row + rowCount - 1, column: column + columnCount - 1 },
  }));
  return tables.flatMap((table, index) => {
    const others = areas.filter((_, other) => other !== index);
    const area = table.showTotals ? null : growTable(areas[index]!, others, edits);
    return area ? [{ table, area }] : [];
  });
}

/** Cells in runs down their columns. */
export function findStrips(cells: readonly CellAddress[]): readonly Strip[] {
  const strips: [CellAddress, ...CellAddress[]][] = [];
  for (const at of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = strips.at(-1);
    const end = last?.at(-1);
    if (end?.column === at.column && end.row === at.row) continue;
    if (last && end?.column === at.column && end.row + 1 === at.row) last.push(at);
    else strips.push([at]);
  }
  return strips;
}
