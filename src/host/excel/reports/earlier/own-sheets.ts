import type { Area } from '../../../../core/sheet/area';
import { areaOf, loadArea } from '../range';
import { HostError, type Report } from '../../../host';

/*
 * A sheet is ours where the report's own table stands. Two exchanges tell which are, and where what of ours stands on
 * them, whatever their number.
 */

/** A report's table that is in the workbook, with what of ours stands on its sheet. */
export interface OwnSheet {
  readonly report: Report;
  readonly sheet: Excel.Worksheet;
  readonly table: Excel.Table;
  /** Header and rows, without a row of totals. */
  readonly area: Area;
  readonly hasTotals: boolean;
  /** Null where there is none of the report's name. */
  readonly pivot: Excel.PivotTable | null;
  /** What the sheet holds; null where it holds nothing. */
  readonly used: Area | null;
  /** With their types loaded. */
  readonly formats: readonly Excel.ConditionalFormat[];
}

export interface FoundSheets {
  /** One for each report; null where its table is not in the workbook. */
  readonly owned: readonly (OwnSheet | null)[];
  /** The names of all sheets. */
  readonly taken: readonly string[];
}

/** Throws HostError `protected` where one of them is, `protected-workbook` where a sheet is to be made and cannot be. */
export async function findOwnSheets(
  context: Excel.RequestContext,
  reports: readonly Report[],
  hasPivots: boolean,
): Promise<FoundSheets> {
  const { workbook } = context;
  workbook.load('name');
  workbook.protection.load('protected');
  const worksheets = workbook.worksheets.load('items/name');
  const tables = reports.map((report) => workbook.tables.getItemOrNullObject(report.table.name).load('name'));
  await context.sync();

  if (workbook.protection.protected && tables.some((table) => table.isNullObject)) {
    throw new HostError('protected-workbook', workbook.name);
  }
  const asked = reports.map((report, index) => {
    const table = tables[index];
    return table && !table.isNullObject ? askSheet(report, table, hasPivots) : null;
  });
  if (asked.some((one) => one !== null)) await context.sync();
  const owned = asked.map((one) => one?.() ?? null);
  return { owned, taken: worksheets.items.map(({ name }) => name) };
}

/** Asks where things are; the answer is there after the next exchange. */
function askSheet(report: Report, table: Excel.Table, hasPivots: boolean): () => OwnSheet {
  const sheet = table.worksheet.load('name');
  const protection = sheet.protection.load('protected');
  const range = loadArea(table.getRange());
  table.load('showTotals');
  const used = loadArea(sheet.getUsedRangeOrNullObject(true));
  const formats = sheet.getRange().conditionalFormats.load('items/type');
  const pivot =
    hasPivots && report.pivot ? sheet.pivotTables.getItemOrNullObject(report.pivot.name).load('name') : null;
  return () => {
    if (protection.protected) throw new HostError('protected', sheet.name);
    return {
      report,
      sheet,
      table,
      area: table.showTotals ? withoutLast(areaOf(range)) : areaOf(range),
      hasTotals: table.showTotals,
      pivot: pivot && !pivot.isNullObject ? pivot : null,
      used: used.isNullObject ? null : areaOf(used),
      formats: formats.items,
    };
  };
}

function withoutLast({ from, to }: Area): Area {
  return { from, to: { ...to, row: to.row - 1 } };
}
