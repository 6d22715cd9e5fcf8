import { HostError, type Report, type ReportPivot, type ReportTable } from '../host';
import { freeSheetName } from '../free-name';
import { asText } from './as-text';
import { toPoints } from './column-width';

/*
 * A sheet is ours where the report's own table stands. It is written again in place: our PivotTable and our
 * table make room, whatever else the planner put on the sheet stays. No sheet is ever deleted, which would
 * clear Excel's undo list. Three exchanges, whatever the number of reports and rows.
 */

/** The header of a report's table stands in row 4. */
const headerRow = 3;

/** A report whose table is in the workbook, with what of ours stands on its sheet. */
interface Own {
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  /** Null where this Excel has no PivotTables; a null object where there is none of this name. */
  readonly pivot: Excel.PivotTable | null;
}

/** Writes the reports, each to its sheet; gives the names of the sheets. */
export async function publishReports(
  context: Excel.RequestContext,
  reports: readonly Report[],
  pivots: boolean,
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
    return { table, sheet, pivot: pivot?.load('name') ?? null };
  });
  await context.sync();

  refuseProtected(owned);
  const taken = worksheets.items.map((sheet) => sheet.name);
  const names = reports.map((report, index) => {
    const name = owned[index]?.sheet.name ?? freeSheetName(report.sheet, taken);
    taken.push(name);
    return name;
  });
  const sheets = reports.map((_, index) => owned[index]?.sheet ?? worksheets.add(names[index]));
  for (const own of owned) if (own?.pivot && !own.pivot.isNullObject) own.pivot.delete();
  for (const own of owned) own?.table.convertToRange().clear();
  reports.forEach((report, index) => writeReport(sheets[index]!, report));
  if (pivots) reports.forEach((report, index) => addPivot(context, sheets[index]!, report));
  await context.sync();
  return names;
}

function refuseProtected(owned: readonly (Own | null)[]): void {
  const shut = owned.find((own) => own?.sheet.protection.protected);
  if (shut) throw new HostError('protected', shut.sheet.name);
}

function writeReport(sheet: Excel.Worksheet, { title, note, table }: Report): void {
  const heading = sheet.getRange('A1');
  heading.values = [[asText(title)]];
  heading.format.font.bold = true;
  heading.format.font.size = 14;
  sheet.getRange('A2').values = [[asText(note)]];
  writeTable(sheet, table);
}

function writeTable(sheet: Excel.Worksheet, { name, columns, rows }: ReportTable): void {
  const body = rows.length > 0 ? rows : [columns.map(() => '')];
  const lines = [columns.map((column) => column.title), ...body];
  const range = sheet.getRangeByIndexes(headerRow, 0, lines.length, columns.length);
  range.values = lines.map((line) => line.map((value) => (typeof value === 'string' ? asText(value) : value)));
  range.format.wrapText = true;
  range.format.verticalAlignment = 'Top';
  columns.forEach((column, index) => {
    sheet.getRangeByIndexes(headerRow, index, 1, 1).format.columnWidth = toPoints(column.width);
  });
  const table = sheet.tables.add(range, true);
  table.name = name;
  table.style = 'TableStyleMedium2';
}

function addPivot(context: Excel.RequestContext, sheet: Excel.Worksheet, { pivot, table }: Report): void {
  if (!pivot) return;
  const corner = sheet.getRangeByIndexes(headerRow, table.columns.length + 1, 1, 1);
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
