import type { CellValue } from '../cell';
import type { Pivot } from '../workbook';
import type { PivotValue } from './value';

/*
 * A PivotTable's cells as Excel's compact form lays them out: "Row Labels" and the captions, the items sorted, and
 * "Grand Total" below. With a column field the first line has the caption and "Column Labels", the second the column's
 * items; where no record has both items the cell stays empty. Every value of the column field has a column of its own.
 * https://support.microsoft.com/office/design-the-layout-and-format-of-a-pivottable-a9600265-95bf-4900-868e-641133c05a80
 */

type Line = readonly CellValue[];
type Records = Pivot['records'];

/** Null while the pivot has no field. */
export function linesOf(pivot: Pivot): readonly Line[] | null {
  const { row, column, values, totals } = pivot;
  if (row === null && values.length === 0) return null;
  const groups = row === null ? [] : itemsOf(pivot, row);
  const items = column === null ? null : itemsOf(pivot, column);
  const lines = [
    ...headerOf(pivot, items),
    ...groups.map(({ label, records }) => [label, ...summarizeLine(pivot, items, records)]),
  ];
  // Without a row field the sums have no other line; "Grand Total" then only names it.
  const hasTotals = totals.down || row === null;
  return hasTotals ? [...lines, ['Grand Total', ...summarizeLine(pivot, items, pivot.records)]] : lines;
}

/** An item with the records that have it. */
interface Item {
  readonly label: CellValue;
  readonly records: Records;
}

function headerOf({ values, totals }: Pivot, items: readonly Item[] | null): readonly Line[] {
  const captions = values.map((value) => value.caption);
  if (!items) return [['Row Labels', ...captions]];
  const labels = items.map(({ label }) => label);
  const second = ['Row Labels', ...labels, ...(totals.across ? ['Grand Total'] : [])];
  return [[captions[0] ?? '', 'Column Labels', ...second.slice(2).map(() => '')], second];
}

function summarizeLine(pivot: Pivot, items: readonly Item[] | null, records: Records): Line {
  if (!items) return pivot.values.map((value) => summarize(pivot, value, records));
  const [value] = pivot.values;
  const sum = (some: Records): CellValue => (value && some.length > 0 ? summarize(pivot, value, some) : '');
  const within = new Set(records);
  const cells = items.map((item) => sum(item.records.filter((record) => within.has(record))));
  return pivot.totals.across ? [...cells, sum(records)] : cells;
}

/** Items differ by more than case, numbers come before text, and blanks come last as "(blank)". */
export function itemsOf(pivot: Pick<Pivot, 'fields' | 'records'>, field: string): readonly Item[] {
  const index = pivot.fields.indexOf(field);
  const groups = new Map<string, { readonly label: CellValue; readonly records: Line[] }>();
  for (const record of pivot.records) {
    const value = record[index] ?? '';
    const key = `${typeof value} ${String(value).toLowerCase()}`;
    const group = groups.get(key) ?? { label: value === '' ? '(blank)' : value, records: [] };
    group.records.push(record);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => rankOf(a.label) - rankOf(b.label) || compare(a.label, b.label));
}

function rankOf(label: CellValue): number {
  if (label === '(blank)') return 2;
  return typeof label === 'number' ? 0 : 1;
}

function compare(a: CellValue, b: CellValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'en', { sensitivity: 'base' });
}

function summarize(pivot: Pivot, { field, summary }: PivotValue, records: Records): CellValue {
  const index = pivot.fields.indexOf(field);
  const filled = records.map((record) => record[index] ?? '').filter((value) => value !== '');
  const numbers = filled.filter((value) => typeof value === 'number');
  const sum = numbers.reduce((total, number) => total + number, 0);
  if (summary === 'Count') return filled.length;
  if (summary === 'Average') return numbers.length === 0 ? '#DIV/0!' : sum / numbers.length;
  if (summary === 'Max') return numbers.length === 0 ? 0 : Math.max(...numbers);
  if (summary === 'Min') return numbers.length === 0 ? 0 : Math.min(...numbers);
  return sum;
}
