import { formatArea, type Area } from '../../../core/sheet/area';

/*
 * The data validations of a sheet. Excel answers for a whole range at once, and only where all of it is validated
 * alike, or none of it: any other range is asked again in halves, all halves in one exchange. What lies below the
 * used cells is mostly empty and asked as one.
 */

/** Cells that are validated alike. */
export interface Validated {
  readonly area: Area;
  /** Where a list takes its values from; null for a validation of another kind. */
  readonly source: string | null;
}

/** The end of a sheet: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const lastRow = 1_048_575;

/** All validated cells in the columns of what is used of a sheet. `used` is what is used, with whatever else may be validated. */
export async function findValidated(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { from, to }: Area,
): Promise<readonly Validated[]> {
  const columns = Array.from({ length: to.column - from.column + 1 }, (_, index) => from.column + index);
  const inUse = columns.map((column): Area => ({ from: { row: 0, column }, to: { row: to.row, column } }));
  const below: Area = { from: { row: to.row + 1, column: from.column }, to: { row: lastRow, column: to.column } };
  return sortOut(context, sheet, to.row < lastRow ? [...inUse, below] : inUse);
}

async function sortOut(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  areas: readonly Area[],
): Promise<readonly Validated[]> {
  const asked = areas.map((area) => ({
    area,
    validation: sheet.getRange(formatArea(area)).dataValidation.load('type,rule'),
  }));
  await context.sync();
  const found: Validated[] = [];
  const mixed: Area[] = [];
  for (const { area, validation } of asked) {
    if (validation.type === 'Inconsistent' || validation.type === 'MixedCriteria') mixed.push(...halve(area));
    else if (validation.type !== 'None') found.push({ area, source: sourceOf(validation.rule) });
  }
  return mixed.length === 0 ? found : [...found, ...(await sortOut(context, sheet, mixed))];
}

function sourceOf(rule: Excel.DataValidationRule): string | null {
  const source = rule.list?.source;
  return typeof source === 'string' ? source : null;
}

/** First between columns, as a validation mostly goes down one; a single cell is never mixed. */
function halve({ from, to }: Area): readonly Area[] {
  if (to.column > from.column) {
    const column = (from.column + to.column) >> 1;
    return [
      { from, to: { ...to, column } },
      { from: { ...from, column: column + 1 }, to },
    ];
  }
  if (to.row === from.row) return [];
  const row = (from.row + to.row) >> 1;
  return [
    { from, to: { ...to, row } },
    { from: { ...from, row: row + 1 }, to },
  ];
}
