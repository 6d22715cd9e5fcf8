import { formatArea, spanOf, type Area } from '../../../core/sheet/area';
import { HostError, listsMark, type ColumnList } from '../../host';
import { formatSource, freeRuns, isOurSource, withinTable } from '../../lists';
import { findValidated, type Validated } from './validations';

/*
 * Lists are Excel's data validations whose values stand on a sheet of ours; by that they are known again. Setting and
 * clearing validations leaves Excel's undo list as it is: no sheet is added or removed here.
 */

export async function offerLists(
  context: Excel.RequestContext,
  sheet: string,
  lists: readonly ColumnList[],
): Promise<{ readonly left: number }> {
  const { worksheet, tables, validated, ours } = await lookAt(context, sheet);
  const theirs = validated.filter((one) => !ours.includes(one)).map(({ area }) => area);
  clear(worksheet, ours);
  let left = 0;
  for (const list of lists) {
    const runs = freeRuns(withinTable(list, tables), theirs);
    left += runs.left;
    for (const area of runs.free) setList(worksheet.getRange(formatArea(area)).dataValidation, list);
  }
  await context.sync();
  return { left };
}

export async function withdrawLists(context: Excel.RequestContext, sheet: string): Promise<void> {
  const { worksheet, ours } = await lookAt(context, sheet);
  clear(worksheet, ours);
  await context.sync();
}

interface Look {
  readonly worksheet: Excel.Worksheet;
  /** The areas of the sheet's tables. */
  readonly tables: readonly Area[];
  readonly validated: readonly Validated[];
  /** Those of them that are lists of ours. */
  readonly ours: readonly Validated[];
}

async function lookAt(context: Excel.RequestContext, sheet: string): Promise<Look> {
  const { workbook } = context;
  const worksheet = workbook.worksheets.getItem(sheet);
  worksheet.load('name,protection/protected');
  workbook.tables.load('items/name,items/worksheet/name');
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (worksheet.protection.protected) throw new HostError('protected', sheet);
  const all = workbook.tables.items;
  const marked = all.filter(({ name }) => name.startsWith(listsMark)).map((table) => table.worksheet.name);
  const here = all.filter((table) => table.worksheet.name === worksheet.name).map((table) => table.getRange());
  for (const range of here) range.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const tables = here.map(areaOf);
  const filled = used.isNullObject ? tables : [areaOf(used), ...tables];
  const validated = filled.length === 0 ? [] : await findValidated(context, worksheet, filled.reduce(spanOf));
  const ours = validated.filter(({ source }) => source !== null && isOurSource(source, marked));
  return { worksheet, tables, validated, ours };
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return {
    from: { row: rowIndex, column: columnIndex },
    to: { row: rowIndex + rowCount - 1, column: columnIndex + columnCount - 1 },
  };
}

function clear(worksheet: Excel.Worksheet, validated: readonly Validated[]): void {
  for (const { area } of validated) worksheet.getRange(formatArea(area)).dataValidation.clear();
}

function setList(validation: Excel.DataValidation, { values, remark }: ColumnList): void {
  validation.rule = { list: { inCellDropDown: true, source: `=${formatSource(values)}` } };
  validation.errorAlert = remark
    ? { showAlert: true, style: 'Information', title: remark.title, message: remark.text }
    : { showAlert: false, style: 'Information', title: '', message: '' };
}
