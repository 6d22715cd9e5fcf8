import { isWithin, type Area } from '../../../../core/sheet/area';
import type { CellAddress } from '../../../../core/sheet/address';
import { toPoints } from '../../column-width';
import { heatFormat, type CellLook, type ColumnLooks } from '../../../reports/looks/column-looks';
import type { ColumnSpan } from '../../../reports/looks/page';
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
  table.format.verticalAlignment = 'Top';
  dressColumns({ layout, sheet }, { ...layout.table, isMeant: () => true });
  setWidths({ layout, sheet });
  table.format.autofitRows();
  if (layout.frozenRows > 0) sheet.freezePanes.freezeRows(layout.frozenRows);
}

/** `stood` is the table's earlier area; `written` are the cells that hold something else now. */
export function dressOlder({ layout, sheet }: Place, stood: Area, written: readonly CellAddress[]): void {
  const { table, columns } = layout;
  if (table.to.row > stood.to.row) {
    const below = { ...table, from: { ...table.from, row: stood.to.row + 1 } };
    rangeOf(sheet, below).format.verticalAlignment = 'Top';
    dressColumns({ layout, sheet }, { ...below, isMeant: (index) => columns[index]?.earlier !== null });
  }
  columns.forEach(({ earlier }, index) => {
    if (earlier !== null) return;
    const column = table.from.column + index;
    rangeOf(sheet, { from: { ...table.from, column }, to: { ...table.to, column } }).format.verticalAlignment = 'Top';
  });
  dressColumns({ layout, sheet }, { ...table, isMeant: (index) => columns[index]?.earlier === null });
  setWidths({ layout, sheet });
  for (const rows of runsOf(written.filter((at) => isWithin(table, at)).map(({ row }) => row))) {
    sheet.getRangeByIndexes(rows.first, table.from.column, rows.last - rows.first + 1, 1).format.autofitRows();
  }
}

/** Rows of a table, and which of its columns. */
interface Meant extends Area {
  readonly isMeant: (index: number) => boolean;
}

/** Gives cells of the table their looks: as few orders as there are runs of columns that look alike. */
function dressColumns({ layout, sheet }: Pick<Place, 'layout' | 'sheet'>, { from, to, isMeant }: Meant): void {
  const { table, looks } = layout;
  const lookOf = (part: keyof ColumnLooks) =>
    looks.map((look, index) => ({ look: look[part], column: table.from.column + index, isMeant: isMeant(index) }));
  const dress = (first: number, last: number, part: keyof ColumnLooks): void => {
    if (first > last) return;
    for (const { look, columns } of alike(lookOf(part))) {
      const area = { from: { row: first, column: columns.from }, to: { row: last, column: columns.to } };
      dressArea(rangeOf(sheet, area), look, area);
    }
  };
  if (from.row === table.from.row) dress(from.row, from.row, 'header');
  dress(Math.max(from.row, table.from.row + 1), to.row, 'body');
}

interface Run {
  readonly look: CellLook;
  columns: ColumnSpan;
}

function alike(
  cells: readonly { readonly look: CellLook; readonly column: number; readonly isMeant: boolean }[],
): readonly Run[] {
  const runs: Run[] = [];
  for (const { look, column } of cells.filter(({ isMeant }) => isMeant)) {
    const run = runs.at(-1);
    if (run?.look === look && run.columns.to === column - 1) run.columns = { ...run.columns, to: column };
    else runs.push({ look, columns: { from: column, to: column } });
  }
  return runs;
}

/** Titles that stand upright are as high as they are long. */
function dressArea(range: Excel.Range, look: CellLook, { from, to }: Area): void {
  const { format } = range;
  format.wrapText = look !== 'turned' && look !== 'line';
  if (look === 'turned') format.textOrientation = 90;
  if (look !== 'text' && look !== 'line') format.horizontalAlignment = 'Center';
  if (look !== 'heat') return;
  const line = Array.from({ length: to.column - from.column + 1 }, () => heatFormat);
  range.numberFormat = Array.from({ length: to.row - from.row + 1 }, () => line);
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
