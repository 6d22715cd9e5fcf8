import { isWithin, type Area } from '../../../../core/sheet/area';
import type { CellAddress } from '../../../../core/sheet/address';
import { toPoints } from '../../column-width';
import { rangeOf } from '../range';
import type { Place } from '../place';

/*
 * How a report looks is set when its sheet is made; later only new rows and columns are dressed, so that the planner's
 * own looks, widths and heights stay.
 */

export function dressNew({ layout, sheet }: Place, table: Excel.Range): void {
  const heading = sheet.getRange('A1').format.font;
  heading.bold = true;
  heading.size = 14;
  wrap(table);
  turnTitles({ layout, sheet }, () => true);
  setWidths({ layout, sheet });
  table.format.autofitRows();
}

/** `stood` is the table's earlier area; `written` are the cells that hold something else now. */
export function dressOlder({ layout, sheet }: Place, stood: Area, written: readonly CellAddress[]): void {
  const { table, columns } = layout;
  if (table.to.row > stood.to.row) {
    wrap(rangeOf(sheet, { from: { row: stood.to.row + 1, column: table.from.column }, to: table.to }));
  }
  columns.forEach(({ earlier }, index) => {
    if (earlier !== null) return;
    const column = table.from.column + index;
    wrap(rangeOf(sheet, { from: { row: table.from.row, column }, to: { row: table.to.row, column } }));
  });
  turnTitles({ layout, sheet }, (index) => columns[index]?.earlier === null);
  setWidths({ layout, sheet });
  for (const rows of runsOf(written.filter((at) => isWithin(table, at)).map(({ row }) => row))) {
    sheet.getRangeByIndexes(rows.first, table.from.column, rows.last - rows.first + 1, 1).format.autofitRows();
  }
}

function wrap({ format }: Excel.Range): void {
  format.wrapText = true;
  format.verticalAlignment = 'Top';
}

/** Titles that stand upright are as high as they are long. */
function turnTitles({ layout, sheet }: Pick<Place, 'layout' | 'sheet'>, isMeant: (index: number) => boolean): void {
  const { columns, table } = layout;
  columns.forEach(({ own }, index) => {
    if (!own?.isTurned || !isMeant(index)) return;
    const { format } = sheet.getRangeByIndexes(table.from.row, table.from.column + index, 1, 1);
    format.wrapText = false;
    format.textOrientation = 90;
  });
}

function setWidths({ layout, sheet }: Pick<Place, 'layout' | 'sheet'>): void {
  for (const [column, width] of layout.widths) {
    sheet.getRangeByIndexes(layout.table.from.row, column, 1, 1).format.columnWidth = toPoints(width);
  }
}

/** More runs of rows than these are fitted as one, as each is an order to Excel. */
const mostRuns = 100;

function runsOf(rows: readonly number[]): readonly { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  const [first, last] = [runs[0], runs.at(-1)];
  return first && last && runs.length > mostRuns ? [{ first: first.first, last: last.last }] : runs;
}
