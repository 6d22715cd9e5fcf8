import { intersect, type Area } from '../area';
import { notify, type Sheet, type Workbook } from '../workbook';
import type { Validation } from './rule';

/** What Excel answers for a range: none, one that holds for all of it, or how it is mixed. */
export type Validated = Omit<Validation, 'area'> | 'None' | 'Inconsistent' | 'MixedCriteria';

/** https://learn.microsoft.com/javascript/api/excel/excel.datavalidationtype */
export function validationOf(sheet: Sheet, area: Area): Validated {
  const here = sheet.validations.filter((validation) => intersect(validation.area, area));
  const covered = here.reduce((sum, validation) => sum + countCells(intersect(validation.area, area)!), 0);
  const [first] = here;
  if (!first) return 'None';
  if (covered < countCells(area)) return 'MixedCriteria';
  return here.every((validation) => isAlike(validation, first)) ? first : 'Inconsistent';
}

/** Sets a validation in place of what the cells had; null takes it away. */
export function validate(workbook: Workbook, sheet: Sheet, area: Area, now: Omit<Validation, 'area'> | null): void {
  const rest = sheet.validations.flatMap((validation) => without(validation, area));
  sheet.validations.splice(0, Infinity, ...rest, ...(now ? [{ ...now, area }] : []));
  notify(workbook, { kind: 'format', sheet, area });
}

function without(validation: Validation, gone: Area): readonly Validation[] {
  const { area } = validation;
  const cut = intersect(area, gone);
  if (!cut) return [validation];
  const end = { row: area.row + area.rows, column: area.column + area.columns };
  const cutEnd = { row: cut.row + cut.rows, column: cut.column + cut.columns };
  return [
    { ...area, rows: cut.row - area.row },
    { ...area, row: cutEnd.row, rows: end.row - cutEnd.row },
    { ...cut, column: area.column, columns: cut.column - area.column },
    { ...cut, column: cutEnd.column, columns: end.column - cutEnd.column },
  ]
    .filter(({ rows, columns }) => rows > 0 && columns > 0)
    .map((left) => ({ ...validation, area: left }));
}

function isAlike(one: Validation, other: Validation): boolean {
  const told = ({ rule, errorAlert, ignoreBlanks }: Validation) => JSON.stringify([rule, errorAlert, ignoreBlanks]);
  return told(one) === told(other);
}

function countCells({ rows, columns }: Area): number {
  return rows * columns;
}
