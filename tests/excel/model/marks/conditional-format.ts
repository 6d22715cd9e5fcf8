import { bound, overlap, type Area } from '../area';
import type { ConditionalFormat } from './format';
import { createId, notify, type Sheet, type Workbook } from '../workbook';

/** A new one lies above all others: https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection#excel-excel-conditionalformatcollection-add-member(1) */
export function addConditionalFormat(
  workbook: Workbook,
  sheet: Sheet,
  areas: readonly Area[],
  type: string,
): ConditionalFormat {
  const format = {
    id: createId(),
    type,
    areas,
    formula: '',
    fill: null,
    scale: null,
    stopIfTrue: false,
    isUnreadable: false,
  };
  sheet.conditionalFormats.unshift(format);
  tell(workbook, sheet, format);
  return format;
}

export function removeConditionalFormat(workbook: Workbook, sheet: Sheet, format: ConditionalFormat): void {
  sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(format), 1);
  tell(workbook, sheet, format);
}

export function changeConditionalFormat(
  workbook: Workbook,
  sheet: Sheet,
  format: ConditionalFormat,
  change: Partial<Pick<ConditionalFormat, 'formula' | 'fill' | 'scale' | 'stopIfTrue'>>,
): void {
  Object.assign(format, change);
  tell(workbook, sheet, format);
}

/** The fill that conditional formats lay over a cell; null where none does. Of formulas only those are known that are always true. */
export function fillOver(sheet: Sheet, row: number, column: number): string | null {
  const cell = { row, column, rows: 1, columns: 1 };
  const met = sheet.conditionalFormats.filter(
    ({ formula, areas }) => isAlwaysTrue(formula) && areas.some((area) => overlap(area, cell)),
  );
  const last = met.findIndex(({ stopIfTrue }) => stopIfTrue);
  return (last < 0 ? met : met.slice(0, last + 1)).find(({ fill }) => fill !== null)?.fill ?? null;
}

function isAlwaysTrue(formula: string): boolean {
  return /^=(TRUE(\(\))?|LEN\("[^"]+"\)>0)$/i.test(formula);
}

function tell(workbook: Workbook, sheet: Sheet, { areas }: ConditionalFormat): void {
  notify(workbook, { kind: 'format', sheet, area: areas.reduce(bound) });
}
