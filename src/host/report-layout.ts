import type { CellAddress } from '../core/sheet/address';
import type { Area } from '../core/sheet/area';
import type { Report, ReportPivot, ReportTable } from './host';

/*
 * Where a report's values stand on its sheet, for the hosts that write every cell themselves (file, memory).
 * The places are those that host.ts promises.
 */

const headerRow = 3;

export interface PlacedValue extends CellAddress {
  readonly value: string | number;
}

export interface PivotRow {
  /** The value of the row field; null stands for empty cells. */
  readonly label: string | number | null;
  /** One sum per value column. */
  readonly sums: readonly number[];
}

export interface PivotLayout {
  readonly pivot: ReportPivot;
  readonly source: ReportTable;
  /** Sorted as Excel sorts a new PivotTable: numbers, then texts, then blank. */
  readonly rows: readonly PivotRow[];
  readonly totals: readonly number[];
  readonly area: Area;
}

export interface ReportLayout {
  readonly report: Report;
  /** Header and rows; an Excel table has one row at least, so that an empty one has a blank row. */
  readonly table: Area;
  readonly pivot: PivotLayout | null;
  /** Everything that the sheet shows, in reading order within the table and within the pivot. */
  readonly values: readonly PlacedValue[];
}

/** Lays out the reports of one call; a pivot's source is the table of any of them. */
export function layOutReports(reports: readonly Report[]): readonly ReportLayout[] {
  const tables = new Map(reports.map(({ table }) => [table.name, table]));
  return reports.map((report) => {
    const { table } = report;
    const area: Area = {
      from: { row: headerRow, column: 0 },
      to: { row: headerRow + Math.max(1, table.rows.length), column: table.columns.length - 1 },
    };
    const pivot = report.pivot ? layOutPivot(report.pivot, tables, table.columns.length + 1) : null;
    return { report, table: area, pivot, values: placeValues(report, pivot) };
  });
}

function layOutPivot(pivot: ReportPivot, tables: ReadonlyMap<string, ReportTable>, column: number): PivotLayout {
  const source = tables.get(pivot.source);
  if (!source) throw new Error(`The pivot ${pivot.name} names ${pivot.source}, a table that is not being published.`);
  const rows = sumRows(pivot, source);
  const totals = pivot.values.map((_, index) => rows.reduce((sum, row) => sum + row.sums[index]!, 0));
  const area: Area = {
    from: { row: headerRow, column },
    to: { row: headerRow + rows.length + 1, column: column + pivot.values.length },
  };
  return { pivot, source, rows, totals, area };
}

function sumRows(pivot: ReportPivot, source: ReportTable): readonly PivotRow[] {
  const rowColumn = columnIndex(source, pivot.row);
  const valueColumns = pivot.values.map(({ column }) => columnIndex(source, column));
  const sums = new Map<string, { label: string | number | null; sums: number[] }>();
  for (const row of source.rows.length > 0 ? source.rows : [[]]) {
    const label = blankToNull(row[rowColumn]);
    const key = pivotKey(label);
    const found = sums.get(key) ?? { label, sums: valueColumns.map(() => 0) };
    valueColumns.forEach((column, index) => {
      const value = row[column];
      if (typeof value === 'number') found.sums[index]! += value;
    });
    sums.set(key, found);
  }
  return [...sums.values()].sort((a, b) => compareLabels(a.label, b.label));
}

/** Zero-based place of a column in its table. */
export function columnIndex(table: ReportTable, title: string): number {
  const index = table.columns.findIndex((column) => column.title === title);
  if (index < 0) throw new Error(`The table ${table.name} has no column "${title}".`);
  return index;
}

/** Excel takes values that differ in case only for one item of a PivotTable. */
export function pivotKey(label: string | number | null): string {
  return typeof label === 'string' ? `text ${label.toLowerCase()}` : `${typeof label} ${label}`;
}

export function blankToNull(value: string | number | undefined): string | number | null {
  return value === undefined || value === '' ? null : value;
}

const collator = new Intl.Collator('en');

function compareLabels(a: string | number | null, b: string | number | null): number {
  const rank = (label: string | number | null): number => (label === null ? 2 : typeof label === 'string' ? 1 : 0);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  return rank(a) - rank(b);
}

function placeValues({ title, note, table }: Report, pivot: PivotLayout | null): readonly PlacedValue[] {
  const lines = [table.columns.map((column) => column.title), ...table.rows];
  const placed: PlacedValue[] = [
    ...placeLines({ row: 0, column: 0 }, [[title], [note]]),
    ...placeLines({ row: headerRow, column: 0 }, lines),
  ];
  if (!pivot) return placed;
  const pivotLines = [
    [pivot.pivot.row, ...pivot.pivot.values.map((value) => value.caption)],
    ...pivot.rows.map((row) => [row.label ?? '(blank)', ...row.sums]),
    ['Grand Total', ...pivot.totals],
  ];
  return [...placed, ...placeLines(pivot.area.from, pivotLines)];
}

function placeLines(from: CellAddress, lines: readonly (readonly (string | number)[])[]): readonly PlacedValue[] {
  return lines.flatMap((line, row) =>
    line.flatMap((value, column) =>
      value === '' ? [] : [{ row: from.row + row, column: from.column + column, value }],
    ),
  );
}
