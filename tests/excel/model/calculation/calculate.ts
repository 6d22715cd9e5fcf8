import type { CellValue } from '../cell';
import { cellAt } from '../cells';
import { Refusal } from '../refusal';
import { countRows, findTable, titlesOf } from '../table';
import { notify, type Workbook } from '../workbook';
import { fits } from './criteria';
import { columnsNamed, parseFormula, type Expression } from './formula';

/**
 * Works out the formulas of the kinds in formula.ts, whatever they held; any other keeps its last value.
 * https://support.microsoft.com/office/change-formula-recalculation-iteration-or-precision-in-excel-73fc7dac-91cf-4d36-86e8-67124f6bcce4
 */
export function calculate(workbook: Workbook): void {
  const workOut = startCalculation(workbook);
  for (const sheet of workbook.sheets) {
    let isChanged = false;
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === null) continue;
      const result = workOut(cell.formula);
      if (result === null || (result.value === cell.value && result.error === cell.error)) continue;
      sheet.cells.set(key, { ...cell, ...result });
      isChanged = true;
    }
    if (isChanged) notify(workbook, { kind: 'layout', sheet });
  }
}

/** Excel takes no formula that names a table or a column that is not there; how it answers an add-in is assumed. */
export function guardFormula(workbook: Workbook, formula: string): void {
  for (const { table, column } of columnsNamed(formula)) {
    const found = findTable(workbook, table);
    const isThere = found && titlesOf(found.sheet, found.table).some((title) => isSameText(title, column));
    if (!isThere) throw new Refusal('InvalidArgument', `There is no ${table}[${column}]`);
  }
}

interface Result {
  readonly value: CellValue;
  readonly error: boolean;
}

const GONE: Result = { value: '#REF!', error: true };

/** Columns and criteria are looked through once, however many formulas name them. */
function startCalculation(workbook: Workbook): (formula: string) => Result | null {
  const columns = new Map<string, readonly CellValue[] | null>();
  const fitting = new Map<string, ReadonlySet<number>>();

  return (formula) => {
    const parsed = parseFormula(formula);
    if (!parsed) return null;
    if (columnsNamed(formula).some(({ table, column }) => readColumn(table, column) === null)) return GONE;
    const value = evaluate(parsed);
    return value === null ? null : { value, error: false };
  };

  function evaluate(expression: Expression): string | number | null {
    switch (expression.kind) {
      case 'value':
        return expression.value;
      case 'column':
        return null;
      case 'added': {
        const terms = expression.terms.map(({ sign, of }) => ({ sign, value: evaluate(of) }));
        return terms.reduce<number | null>(
          (sum, { sign, value }) => (sum === null || typeof value !== 'number' ? null : sum + sign * value),
          0,
        );
      }
      case 'call':
        return call(expression.name, expression.of);
    }
  }

  function call(name: string, of: readonly Expression[]): number | null {
    const [first, ...rest] = of;
    if (name === 'SUM' && first?.kind === 'column' && rest.length === 0) return sumOf(first, null);
    if (name === 'SUMIFS' && first?.kind === 'column') {
      const rows = rowsFor(rest);
      return rows && sumOf(first, rows);
    }
    return name === 'COUNTIFS' ? (rowsFor(of)?.size ?? null) : null;
  }

  function sumOf({ table, column }: ColumnName, rows: ReadonlySet<number> | null): number {
    const values = readColumn(table, column) ?? [];
    const picked = rows ? [...rows].map((row) => values[row]) : values;
    return picked.reduce<number>((sum, value) => (typeof value === 'number' ? sum + value : sum), 0);
  }

  /** The rows that fit all pairs of a column and a criterion. */
  function rowsFor(pairs: readonly Expression[]): ReadonlySet<number> | null {
    const sets: ReadonlySet<number>[] = [];
    for (let index = 0; index < pairs.length; index += 2) {
      const [by, criterion] = [pairs[index], pairs[index + 1]];
      if (by?.kind !== 'column' || !criterion) return null;
      const value = evaluate(criterion);
      if (value === null) return null;
      sets.push(rowsWith(by, value));
    }
    const [least, ...others] = sets.sort((a, b) => a.size - b.size);
    return least ? new Set([...least].filter((row) => others.every((set) => set.has(row)))) : null;
  }

  function rowsWith({ table, column }: ColumnName, criterion: string | number): ReadonlySet<number> {
    const key = JSON.stringify([table.toLowerCase(), column.toLowerCase(), criterion]);
    const known = fitting.get(key);
    if (known) return known;
    const isFitting = fits(criterion);
    const rows = new Set((readColumn(table, column) ?? []).flatMap((value, row) => (isFitting(value) ? row : [])));
    fitting.set(key, rows);
    return rows;
  }

  function readColumn(table: string, column: string): readonly CellValue[] | null {
    const key = JSON.stringify([table.toLowerCase(), column.toLowerCase()]);
    const known = columns.get(key);
    if (known !== undefined) return known;
    const values = valuesOf(workbook, table, column);
    columns.set(key, values);
    return values;
  }
}

interface ColumnName {
  readonly table: string;
  readonly column: string;
}

function valuesOf(workbook: Workbook, table: string, column: string): readonly CellValue[] | null {
  const found = findTable(workbook, table);
  if (!found) return null;
  const index = titlesOf(found.sheet, found.table).findIndex((title) => isSameText(title, column));
  if (index < 0) return null;
  const { area } = found.table;
  return Array.from(
    { length: countRows(found.table) },
    (_, row) => cellAt(found.sheet, area.row + 1 + row, area.column + index).value,
  );
}

function isSameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
