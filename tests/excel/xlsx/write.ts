import { formatArea, formatColumn, type Area } from '../model/area';
import { EMPTY_CELL, type Cell } from '../model/cell';
import { cellAt, placeOf } from '../model/cells';
import type { Pivot } from '../model/workbook';
import { pointsToCharacters } from '../model/sizes';
import { titlesOf } from '../model/table';
import type { Page } from '../model/page';
import type { Sheet, Table, Workbook } from '../model/workbook';
import { formatColour } from './colour';
import { keepPivots, viewOf, type Book, type BookSheet } from './library';
import { photographMarks, writeMarks, type MarksPhotograph } from './marks';
import { changeStyle, findFiled } from './styles';
import { formatContent } from './values';

/** A sheet as it was when the file was opened. */
export interface SheetPhotograph {
  readonly name: string;
  readonly cells: ReadonlyMap<number, Cell>;
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly merges: readonly Area[];
  readonly tables: ReadonlyMap<Table, Area>;
  readonly marks: MarksPhotograph;
}

export function photographSheet(sheet: Sheet): SheetPhotograph {
  const { name, cells, columnWidths, rowHeights, hiddenRows, merges, tables } = sheet;
  return {
    name,
    cells: new Map(cells),
    columnWidths: new Map(columnWidths),
    rowHeights: new Map(rowHeights),
    hiddenRows: new Set(hiddenRows),
    merges: [...merges],
    tables: new Map(tables.map((table) => [table, table.area])),
    marks: photographMarks(sheet),
  };
}

/** A PivotTable that the file did not have, with the number of its part in the package. */
export interface AddedPivot {
  readonly pivot: Pivot;
  readonly part: number;
}

/** Writes into the file's book what differs from its photographs; tells which PivotTables were added. */
export function writeSheets(
  workbook: Workbook,
  book: Book,
  photographs: ReadonlyMap<string, SheetPhotograph>,
): readonly AddedPivot[] {
  const sheets = workbook.sheets.map((sheet) => {
    const before = photographs.get(sheet.id);
    const file = before ? book.getWorksheet(before.name) : book.addWorksheet(sheet.name);
    if (!file) throw new Error(`The file has no sheet ${before?.name}`);
    return { sheet, file, before };
  });
  for (const { sheet, file, before } of sheets) {
    if (!before) writeNewSheet(sheet, file);
    if (before) writeMerges(sheet, file, before);
    writeTables(sheet, file, before);
    writeCells(sheet, file, before);
    writeSizes(sheet, file, before);
    writeMarks(sheet, file, before?.marks);
    keepPivots(book, file, (loaded) => sheet.pivots.some((pivot) => pivot.name === loaded.name));
  }
  const activeTab = workbook.sheets.indexOf(workbook.active);
  const view = viewOf(book);
  book.views = [
    { x: 0, y: 0, width: 25_000, height: 12_000, firstSheet: 0, visibility: 'visible', ...view, activeTab },
  ];
  return sheets.flatMap(({ sheet, file }) => addPivots(sheet, file, book));
}

function writeNewSheet(sheet: Sheet, file: BookSheet): void {
  if (sheet.tabColor) file.properties.tabColor = { argb: formatColour(sheet.tabColor) };
  file.state = sheet.visibility === 'VeryHidden' ? 'veryHidden' : sheet.visibility.toLowerCase();
  if (sheet.isProtected) file.sheetProtection = { sheet: true };
  for (const area of sheet.merges) file.mergeCells(formatArea(area));
  const { rows, columns } = sheet.frozen;
  if (rows + columns > 0) file.views = [{ state: 'frozen', ySplit: rows, xSplit: columns }];
  writePage(sheet.page, file);
  const { left, right } = sheet.footer;
  if (left + right !== '') file.headerFooter.oddFooter = `&L${left}&R${right}`;
}

function writePage({ orientation, paper, pagesWide, pagesHigh, gridlines, titleRows }: Page, file: BookSheet): void {
  const setup = file.pageSetup;
  setup.orientation = orientation === 'Landscape' ? 'landscape' : 'portrait';
  setup.paperSize = paper === 'A4' ? 9 : 1;
  setup.showGridLines = gridlines;
  if (pagesWide !== null) Object.assign(setup, { fitToPage: true, fitToWidth: pagesWide, fitToHeight: pagesHigh ?? 0 });
  if (titleRows) setup.printTitlesRow = `${titleRows.from + 1}:${titleRows.to + 1}`;
}

/** Tables before cells: the library writes a new table's cells itself, and ours then say the same. */
function writeTables(sheet: Sheet, file: BookSheet, before: SheetPhotograph | undefined): void {
  const isKept = (table: Table) => sheet.tables.includes(table) && before?.tables.get(table) === table.area;
  for (const table of before?.tables.keys() ?? []) if (!isKept(table)) file.removeTable(table.name);
  for (const table of sheet.tables) {
    if (isKept(table)) continue;
    const { row, column, rows, columns } = table.area;
    file.addTable({
      name: table.name,
      ref: `${formatColumn(column)}${row + 1}`,
      headerRow: true,
      style: { ...(table.style && { theme: table.style }), showRowStripes: true },
      columns: titlesOf(sheet, table).map((name) => ({ name, filterButton: true })),
      rows: Array.from({ length: rows - 1 }, (_, i) =>
        Array.from({ length: columns }, (__, j) => formatContent(cellAt(sheet, row + 1 + i, column + j))),
      ),
    });
  }
}

function writeMerges(sheet: Sheet, file: BookSheet, { merges }: SheetPhotograph): void {
  const [now, was] = [sheet.merges.map(formatArea), merges.map(formatArea)];
  for (const area of was) if (!now.includes(area)) file.unMergeCells(area);
  for (const area of now) if (!was.includes(area)) file.mergeCells(area);
}

function writeCells(sheet: Sheet, file: BookSheet, before: SheetPhotograph | undefined): void {
  for (const key of new Set([...sheet.cells.keys(), ...(before?.cells.keys() ?? [])])) {
    const cell = sheet.cells.get(key) ?? EMPTY_CELL;
    const was = before?.cells.get(key) ?? EMPTY_CELL;
    if (cell === was) continue;
    const { row, column } = placeOf(key);
    const target = file.getCell(row + 1, column + 1);
    if (cell.value !== was.value || cell.formula !== was.formula) target.value = formatContent(cell);
    const link = sheet.links.get(key);
    if (link !== undefined) target.value = { text: String(cell.value), hyperlink: `#${link}` };
    if (cell.style !== was.style) {
      target.style = findFiled(cell.style) ?? changeStyle(target.style, was.style, cell.style);
    }
  }
}

function writeSizes(sheet: Sheet, file: BookSheet, before: SheetPhotograph | undefined): void {
  for (const [column, points] of sheet.columnWidths) {
    if (before?.columnWidths.get(column) !== points) file.getColumn(column + 1).width = pointsToCharacters(points);
  }
  for (const [row, points] of sheet.rowHeights) {
    if (before?.rowHeights.get(row) !== points) file.getRow(row + 1).height = points;
  }
  for (const row of before?.rowHeights.keys() ?? []) {
    if (!sheet.rowHeights.has(row)) Object.assign(file.getRow(row + 1), { height: undefined });
  }
  for (const row of new Set([...sheet.hiddenRows, ...(before?.hiddenRows ?? [])])) {
    file.getRow(row + 1).hidden = sheet.hiddenRows.has(row);
  }
}

/** Only a pivot with a row field and a value over a table can be saved as one; of any other its cells are. */
function addPivots(sheet: Sheet, file: BookSheet, book: Book): readonly AddedPivot[] {
  return sheet.pivots.flatMap((pivot): readonly AddedPivot[] => {
    const { source, row, values } = pivot;
    const isThere = file.pivotTables.some((loaded) => 'name' in loaded && loaded.name === pivot.name);
    if (isThere || source.kind !== 'table' || row === null || values.length === 0) return [];
    const sourceTable = book.worksheets
      .flatMap((other) => other.getTables())
      .find((table) => table.name === source.table.name);
    if (!sourceTable) return [];
    const { tableNumber } = file.addPivotTable({
      sourceTable,
      rows: [row],
      ...(pivot.column !== null && { columns: [pivot.column] }),
      values: values.map(({ field, summary }) => ({ name: field, metric: METRICS[summary] })),
      applyWidthHeightFormats: '0',
    });
    return [{ pivot, part: tableNumber }];
  });
}

const METRICS = { Sum: 'sum', Count: 'count', Average: 'average', Max: 'max', Min: 'min' } as const;
