import { isWithin, type Area } from '../../../core/sheet/area';
import { HostError, type Report, type ReportPivot } from '../../host';
import { freeSheetName } from '../../free-name';
import { footerOf } from '../../reports/footer';
import { layOutReports, type ReportLayout } from '../../reports/report-layout';
import { withinColumns } from '../../reports/within-columns';
import { asText } from '../as-text';
import { toPoints } from '../column-width';
import { writeLinks } from './links';

/*
 * A sheet is ours where the report's own table stands. It is written again in place: our PivotTable and our
 * table make room, whatever else the planner put on the sheet stays. No sheet is ever deleted, which would
 * clear Excel's undo list. Three exchanges, whatever the number of reports and rows; more only for links by the thousand.
 */

/** What this Excel can do. */
export interface Offered {
  /** Since ExcelApi 1.8. */
  readonly pivots: boolean;
  /** How a sheet is printed; since ExcelApi 1.9. */
  readonly pages: boolean;
}

/** A report whose table is in the workbook, with what of ours stands on its sheet. */
interface Own {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly sheet: Excel.Worksheet;
  /** Null where this Excel has no PivotTables; a null object where there is none of this name. */
  readonly pivot: Excel.PivotTable | null;
}

/** A report with the sheet that it is written to. */
interface Place {
  readonly layout: ReportLayout;
  readonly sheet: Excel.Worksheet;
  readonly isNew: boolean;
}

/** Writes the reports, each to its sheet; gives the names of the sheets. */
export async function publishReports(
  context: Excel.RequestContext,
  reports: readonly Report[],
  { pivots, pages }: Offered,
): Promise<readonly string[]> {
  const { worksheets, tables } = context.workbook;
  worksheets.load('items/name');
  const found = reports.map((report) => tables.getItemOrNullObject(report.table.name).load('name'));
  await context.sync();

  const owned = reports.map((report, index): Own | null => {
    const table = found[index];
    if (!table || table.isNullObject) return null;
    const sheet = table.worksheet.load('name');
    sheet.protection.load('protected');
    const pivot = pivots && report.pivot ? sheet.pivotTables.getItemOrNullObject(report.pivot.name) : null;
    return {
      table,
      range: table.getRange().load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']),
      sheet,
      pivot: pivot?.load('name') ?? null,
    };
  });
  await context.sync();

  refuseProtected(owned);
  const taken = worksheets.items.map((sheet) => sheet.name);
  const names = reports.map((report, index) => {
    const name = owned[index]?.sheet.name ?? freeSheetName(report.sheet, taken);
    taken.push(name);
    return name;
  });
  const places = layOutReports(reports).map((layout, index): Place => {
    const own = owned[index];
    return { layout, sheet: own?.sheet ?? worksheets.add(names[index]), isNew: !own };
  });
  for (const own of owned) if (own?.pivot && !own.pivot.isNullObject) own.pivot.delete();
  reports.forEach((report, index) => {
    const own = owned[index];
    if (own) makeRoom(own, report);
  });
  await writeLinks(
    context,
    places.flatMap(({ layout, sheet }) => layout.values.map((value) => ({ sheet, value }))),
  );
  for (const place of places) writeReport(place);
  if (pages) for (const place of places) setUpPage(place);
  if (pivots) for (const { layout, sheet } of places) addPivot(context, sheet, layout);
  await context.sync();
  return names;
}

function refuseProtected(owned: readonly (Own | null)[]): void {
  const shut = owned.find((own) => own?.sheet.protection.protected);
  if (shut) throw new HostError('protected', shut.sheet.name);
}

/** The earlier note stands from row 2 down to the table. */
function makeRoom({ table, range, sheet }: Own, report: Report): void {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  const rows = rowIndex - 1;
  sheet.getRangeByIndexes(1, 0, rows, 1).values = Array.from({ length: rows }, () => ['']);
  table.convertToRange();
  const { from, to } = withinColumns(
    {
      from: { row: rowIndex, column: columnIndex },
      to: { row: rowIndex + rowCount - 1, column: columnIndex + columnCount - 1 },
    },
    report.table,
  );
  sheet.getRangeByIndexes(from.row, from.column, rowCount, to.column - from.column + 1).clear();
}

function writeReport({ layout, sheet }: Place): void {
  const { report, note, table } = layout;
  const heading = sheet.getRange('A1');
  heading.values = [[asText(report.title)]];
  heading.format.font.bold = true;
  heading.format.font.size = 14;
  writeArea(sheet, layout, note);
  const range = writeArea(sheet, layout, table);
  range.format.wrapText = true;
  range.format.verticalAlignment = 'Top';
  report.table.columns.forEach((column, index) => {
    sheet.getRangeByIndexes(table.from.row, index, 1, 1).format.columnWidth = toPoints(column.width);
  });
  range.format.autofitRows();
  const added = sheet.tables.add(range, true);
  added.name = report.table.name;
  added.style = 'TableStyleMedium2';
}

/** Writes the values of an area, all at once. */
function writeArea(sheet: Excel.Worksheet, { values }: ReportLayout, { from, to }: Area): Excel.Range {
  const [rows, columns] = [to.row - from.row + 1, to.column - from.column + 1];
  const lines: (string | number)[][] = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
  for (const { row, column, value } of values) {
    if (!isWithin({ from, to }, { row, column })) continue;
    lines[row - from.row]![column - from.column] = typeof value === 'string' ? asText(value) : value;
  }
  const range = sheet.getRangeByIndexes(from.row, from.column, rows, columns);
  range.values = lines;
  return range;
}

/** What the planner changed of it since the sheet was made stays, but for the place of the header. */
function setUpPage({ layout: { report, table }, sheet: { pageLayout }, isNew }: Place): void {
  const header = table.from.row + 1;
  pageLayout.setPrintTitleRows(`$${header}:$${header}`);
  if (!isNew) return;
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  const { left, right } = footerOf(report);
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = left;
  footer.rightFooter = right;
}

function addPivot(context: Excel.RequestContext, sheet: Excel.Worksheet, { report, table }: ReportLayout): void {
  const { pivot } = report;
  if (!pivot) return;
  const corner = sheet.getRangeByIndexes(table.from.row, table.to.column + 2, 1, 1);
  const added = sheet.pivotTables.add(pivot.name, context.workbook.tables.getItem(pivot.source), corner);
  fillPivot(added, pivot);
}

function fillPivot(added: Excel.PivotTable, pivot: ReportPivot): void {
  added.rowHierarchies.add(added.hierarchies.getItem(pivot.row));
  for (const { column, caption } of pivot.values) {
    const sum = added.dataHierarchies.add(added.hierarchies.getItem(column));
    sum.summarizeBy = 'Sum';
    sum.name = caption;
  }
}
