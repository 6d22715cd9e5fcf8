import { formatAddress, type CellAddress } from '../../core/sheet/address';
import { isWithin, type Area } from '../../core/sheet/area';
import { plainValue, type ReportTarget, type ReportValue } from '../../core/summary/report';
import type { Report, ReportPivot, ReportTable } from '../host';
import { fitText, standardHeight, wrapWords } from '../row-height';

/*
 * Where a report's values stand on its sheet, and how high its rows are. The places are those that the report promises.
 */

const gap = 3;
/** A pivot is laid out anew when the file is opened, and its texts do not wrap. */
const widestPivotLabel = 100;

export interface PlacedValue extends CellAddress {
  readonly value: string | number;
  /** Where it leads; null for most. */
  readonly target: ReportTarget | null;
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
  /** The lines of the note, each on a row of its own. */
  readonly note: Area;
  /** Header and rows; an Excel table has one row at least, so that an empty one has a blank row. */
  readonly table: Area;
  readonly pivot: PivotLayout | null;
  /** Everything that the sheet shows, in reading order within the table and within the pivot. */
  readonly values: readonly PlacedValue[];
  /** Of the columns from the first on, in characters. */
  readonly widths: readonly number[];
  /** In points, of the table's rows that need more than one line. */
  readonly heights: ReadonlyMap<number, number>;
}

/** Where a link leads, as Excel writes it; a sheet's name in quotation marks may be any. */
export function formatTarget({ sheet, at }: ReportTarget): string {
  return `'${sheet.replaceAll("'", "''")}'!${formatAddress(at)}`;
}

/** Excel takes no more than 255 characters, its codes included, for a whole footer. */
const longestFooterTitle = 150;

/** What stands at the foot of each printed page, in Excel's codes for pages and with its own sign doubled. */
export function footerOf({ title }: Report): { readonly left: string; readonly right: string } {
  const cut = title.length > longestFooterTitle ? `${title.slice(0, longestFooterTitle - 1)}…` : title;
  return { left: cut.replaceAll('&', '&&'), right: 'Page &P of &N' };
}

/**
 * What of a report's earlier table is ours. Excel takes what is typed beside a table into it as a column more, and that
 * is the planner's.
 */
export function withinColumns({ from, to }: Area, { columns }: ReportTable): Area {
  return { from, to: { row: to.row, column: Math.min(to.column, from.column + columns.length - 1) } };
}

/** Lays out the reports of one call; a pivot's source is the table of any of them. */
export function layOutReports(reports: readonly Report[]): readonly ReportLayout[] {
  const tables = new Map(reports.map(({ table }) => [table.name, table]));
  return reports.map((report) => {
    const { table } = report;
    const pivot = report.pivot ? sumPivot(report.pivot, tables) : null;
    const widths = [...table.columns.map(({ width }) => width), ...(pivot ? [gap, ...pivotWidths(pivot)] : [])];
    const lines = report.note.split('\n').flatMap((line) => wrapWords(line, sum(widths)));
    const note: Area = { from: { row: 1, column: 0 }, to: { row: lines.length, column: 0 } };
    const headerRow = lines.length + 2;
    const area: Area = {
      from: { row: headerRow, column: 0 },
      to: { row: headerRow + Math.max(1, table.rows.length), column: table.columns.length - 1 },
    };
    const placed = pivot && placePivot(pivot, { row: headerRow, column: table.columns.length + 1 });
    const values = placeValues(report.title, lines, table, headerRow, placed);
    return { report, note, table: area, pivot: placed, values, widths, heights: fitRows(values, widths, area) };
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** All cells of the table wrap. */
function fitRows(values: readonly PlacedValue[], widths: readonly number[], table: Area): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { row, column, value } of values) {
    if (!isWithin(table, { row, column })) continue;
    const { height } = fitText({ text: String(value), look: 'text', wraps: true, width: widths[column] });
    if (height > Math.max(standardHeight, heights.get(row) ?? 0)) heights.set(row, height);
  }
  return heights;
}

/** A pivot with its sums, not yet placed. */
type SummedPivot = Omit<PivotLayout, 'area'>;

function pivotWidths({ pivot, rows }: SummedPivot): readonly number[] {
  const labels = [pivot.row, 'Grand Total', ...rows.map(({ label }) => String(label ?? ''))];
  const widest = labels.reduce((most, label) => Math.max(most, label.length), 0);
  return [Math.min(widestPivotLabel, widest + gap), ...pivot.values.map(({ caption }) => caption.length + gap)];
}

function sumPivot(pivot: ReportPivot, tables: ReadonlyMap<string, ReportTable>): SummedPivot {
  const source = tables.get(pivot.source);
  if (!source) throw new Error(`The pivot ${pivot.name} names ${pivot.source}, a table that is not being published.`);
  const rows = sumRows(pivot, source);
  return { pivot, source, rows, totals: pivot.values.map((_, index) => sum(rows.map(({ sums }) => sums[index]!))) };
}

function placePivot(summed: SummedPivot, from: CellAddress): PivotLayout {
  const to = { row: from.row + summed.rows.length + 1, column: from.column + summed.pivot.values.length };
  return { ...summed, area: { from, to } };
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

export function blankToNull(value: ReportValue | undefined): string | number | null {
  return value === undefined || value === '' ? null : plainValue(value);
}

const collator = new Intl.Collator('en');

function compareLabels(a: string | number | null, b: string | number | null): number {
  const rank = (label: string | number | null): number => (label === null ? 2 : typeof label === 'string' ? 1 : 0);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  return rank(a) - rank(b);
}

function placeValues(
  title: string,
  note: readonly string[],
  table: ReportTable,
  headerRow: number,
  pivot: PivotLayout | null,
): readonly PlacedValue[] {
  const lines = [table.columns.map((column) => column.title), ...table.rows];
  const placed: PlacedValue[] = [
    ...placeLines({ row: 0, column: 0 }, [[title], ...note.map((line) => [line])]),
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

function placeLines(from: CellAddress, lines: readonly (readonly ReportValue[])[]): readonly PlacedValue[] {
  return lines.flatMap((line, row) =>
    line.flatMap((each, column) => {
      const value = plainValue(each);
      const target = typeof each === 'object' && 'at' in each ? { sheet: each.sheet, at: each.at } : null;
      return value === '' ? [] : [{ row: from.row + row, column: from.column + column, value, target }];
    }),
  );
}
