import { parseArea, type Area } from '../model/area';
import { PLAIN, type Cell, type Style } from '../model/cell';
import { keyOf } from '../model/cells';
import type { Summary } from '../model/pivots/value';
import type { Pivot } from '../model/workbook';
import { charactersToPoints } from '../model/sizes';
import { findTable } from '../model/table';
import { createId, createSheet, type Sheet, type Workbook } from '../model/workbook';
import { readColour } from './colour';
import { columnsOf, pivotsOf, viewOf, type Book, type BookSheet, type LoadedPivot } from './library';
import { readMarks } from './marks';
import { keepFiled, readStyle } from './styles';
import { readMixed } from './rich-text';
import { readContent } from './values';

const VISIBILITY = new Map<string, Sheet['visibility']>([
  ['hidden', 'Hidden'],
  ['veryHidden', 'VeryHidden'],
]);

/** The workbook of a file as the stand-in sees it. */
export function readBook(book: Book, name: string): Workbook {
  const sheets = book.worksheets.map(readSheet);
  const first = sheets.find((sheet) => sheet.visibility === 'Visible') ?? sheets[0];
  if (!first) throw new Error(`${name} holds no worksheet`);
  const active = sheets[viewOf(book)?.activeTab ?? 0] ?? first;
  const workbook: Workbook = {
    name,
    sheets,
    active,
    isProtected: false,
    editing: false,
    calculation: null,
    xmlParts: [],
    listeners: new Set(),
  };
  book.worksheets.forEach((from, index) => {
    for (const loaded of pivotsOf(from)) {
      const pivot = readPivot(workbook, loaded);
      if (pivot) sheets[index]!.pivots.push(pivot);
    }
  });
  return workbook;
}

function readSheet(from: BookSheet): Sheet {
  const sheet = createSheet(from.name);
  sheet.visibility = VISIBILITY.get(from.state) ?? 'Visible';
  sheet.tabColor = readColour(from.properties.tabColor) ?? '';
  sheet.isProtected = from.sheetProtection?.sheet ?? false;
  readCells(from, sheet);
  readSizes(from, sheet);
  readMarks(from, sheet);
  sheet.merges.push(...(from.model.merges ?? []).flatMap((ref) => parseArea(ref) ?? []));
  for (const table of from.getTables()) {
    const area = parseArea(table.model.tableRef ?? '');
    if (area) sheet.tables.push({ id: createId(), name: table.name, area, style: table.theme ?? '' });
  }
  const view = viewOf(from);
  if (view?.state === 'frozen') sheet.frozen = { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
  sheet.selection = parseArea(view?.activeCell ?? 'A1') ?? sheet.selection;
  return sheet;
}

function readCells(from: BookSheet, sheet: Sheet): void {
  const styles = new Map<object, Style>();
  // Empty rows and cells too: a fill may be all they have.
  from.eachRow({ includeEmpty: true }, (row, rowNumber) => {
    row.eachCell({ includeEmpty: true }, (found, columnNumber) => {
      const style = styles.get(found.style) ?? readStyle(found.style);
      keepFiled(style, found.style);
      styles.set(found.style, style);
      const cell: Cell = { ...readContent(found), style, mixed: readMixed(found) };
      if (cell.value !== '' || cell.formula !== null || style !== PLAIN) {
        sheet.cells.set(keyOf(rowNumber - 1, columnNumber - 1), cell);
      }
    });
  });
}

function readSizes(from: BookSheet, sheet: Sheet): void {
  columnsOf(from).forEach((column, index) => {
    if (column.width !== undefined) sheet.columnWidths.set(index, charactersToPoints(column.width));
    if (column.hidden) sheet.hiddenColumns.add(index);
  });
  from.eachRow({ includeEmpty: true }, (row, rowNumber) => {
    if (row.height !== undefined) sheet.rowHeights.set(rowNumber - 1, row.height);
    if (row.hidden) sheet.hiddenRows.add(rowNumber - 1);
  });
}

/** A pivot of one row field, and of one column field at most, over a table, as the stand-in makes them; null for any other, whose cells remain as they are. */
function readPivot(workbook: Workbook, loaded: LoadedPivot): Pivot | null {
  const area: Area | null = parseArea(loaded.location?.ref ?? '');
  const source = findTable(workbook, loaded.cacheDefinition?.sourceTableName ?? '');
  const row = loaded.cacheFields[loaded.rowFields?.[0] ?? -1]?.name;
  if (!area || !source || row === undefined || !loaded.name) return null;
  const fields = loaded.cacheFields.map((field) => field.name);
  return {
    id: createId(),
    name: loaded.name,
    source: { kind: 'table', ...source },
    corner: { row: area.row, column: area.column },
    fields,
    records: [],
    row,
    column: fields[loaded.colFields?.[0] ?? -1] ?? null,
    totals: { down: loaded.rowGrandTotals !== '0', across: loaded.colGrandTotals !== '0' },
    fitsColumns: loaded.useAutoFormatting === '1',
    values: (loaded.dataFields ?? []).map(({ name, fld, subtotal }) => ({
      field: fields[fld] ?? name,
      caption: name,
      summary: readSummary(subtotal),
    })),
    area,
  };
}

function readSummary(subtotal: string | undefined): Summary {
  const name = subtotal ? subtotal.charAt(0).toUpperCase() + subtotal.slice(1) : 'Sum';
  return name === 'Count' || name === 'Average' || name === 'Max' || name === 'Min' ? name : 'Sum';
}
