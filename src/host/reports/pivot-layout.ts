import type { CellAddress } from '../../core/sheet/address';
import type { Area } from '../../core/sheet/area';
import { plainValue, type ReportValue } from '../../core/summary/report';
import type { ReportPivot } from '../host';

/*
 * What a native PivotTable comes to, laid out as Excel's compact form lays it out, so that a host can write its cells.
 */

const grandTotal = 'Grand Total';
const blankItem = '(blank)';

/** A table as it stands on its sheet, planner's columns and all: what a pivot over it sees. */
export interface PivotSource {
  readonly name: string;
  readonly columns: readonly { readonly title: string }[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A value of the row or column field; null stands for empty cells. */
export type PivotLabel = string | number | null;

export interface PivotRow {
  readonly label: PivotLabel;
  /** One per value column, or per column label and then, where totals stand across, their sum; null where no row of the source has it. */
  readonly sums: readonly (number | null)[];
}

export interface PivotLayout {
  readonly pivot: ReportPivot;
  readonly source: PivotSource;
  /** Of the column field; null where there is none. Sorted as the rows are. */
  readonly columns: readonly PivotLabel[] | null;
  /** Sorted as Excel sorts a new PivotTable: numbers, then texts, then blank. */
  readonly rows: readonly PivotRow[];
  /** The last line's sums, as those of a row; null where there is no such line. */
  readonly totals: readonly (number | null)[] | null;
  readonly area: Area;
}

/** A pivot with its sums, not yet placed. */
export type SummedPivot = Omit<PivotLayout, 'area'>;

export function sumPivot(pivot: ReportPivot, sources: ReadonlyMap<string, PivotSource>): SummedPivot {
  const source = sources.get(pivot.source);
  if (!source) throw new Error(`The pivot ${pivot.name} names ${pivot.source}, a table that is not being published.`);
  const [records, values] = [recordsOf(source), pivot.values.map(({ column }) => columnIndex(source, column))];
  const rowField = columnIndex(source, pivot.row);
  if (pivot.column === undefined) {
    const sumsOf = (some: readonly Row[]) => values.map((value) => sumOf(some, value));
    const rows = groupBy(records, rowField).map(({ label, rows: own }) => ({ label, sums: sumsOf(own) }));
    return { pivot, source, columns: null, rows, totals: pivot.totals.down ? sumsOf(records) : null };
  }
  const columnField = columnIndex(source, pivot.column);
  const columns = groupBy(records, columnField).map(({ label }) => label);
  const sumsOf = (some: readonly Row[]) => {
    const groups = new Map(groupBy(some, columnField).map(({ label, rows }) => [pivotKey(label), rows]));
    const sums = columns.map((label) => sumOf(groups.get(pivotKey(label)) ?? [], values[0]!));
    return pivot.totals.across ? [...sums, sumOf(some, values[0]!)] : sums;
  };
  const rows = groupBy(records, rowField).map(({ label, rows: own }) => ({ label, sums: sumsOf(own) }));
  return { pivot, source, columns, rows, totals: pivot.totals.down ? sumsOf(records) : null };
}

export function placePivot(summed: SummedPivot, from: CellAddress): PivotLayout {
  const lines = pivotLines(summed);
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  return { ...summed, area: { from, to: { row: from.row + lines.length - 1, column: from.column + width - 1 } } };
}

/** What the pivot's cells show, line by line; null for an empty one. Its fields are named by their titles. */
export function pivotLines({ pivot, columns, rows, totals }: SummedPivot): readonly (readonly PivotLabel[])[] {
  const captions = pivot.values.map(({ caption }) => caption);
  const headers = columns
    ? [
        [captions[0]!, pivot.column!],
        [pivot.row, ...columns.map((label) => label ?? blankItem), ...(pivot.totals.across ? [grandTotal] : [])],
      ]
    : [[pivot.row, ...captions]];
  const last = totals ? [[grandTotal, ...totals]] : [];
  return [...headers, ...rows.map(({ label, sums }) => [label ?? blankItem, ...sums]), ...last];
}

/** Of the empty column between a table and its pivot, in characters. */
export const gapWidth = 3;
/** A pivot is laid out anew when the file is opened, and its texts do not wrap. */
const widestLabel = 100;

/** How wide the pivot's columns are to be, in characters. */
export function pivotWidths(summed: SummedPivot): readonly number[] {
  const widths: number[] = [];
  for (const line of pivotLines(summed)) {
    line.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, Math.min(widestLabel, String(cell ?? '').length + gapWidth));
    });
  }
  return widths;
}

/** Zero-based place of a column in its table. */
export function columnIndex({ name, columns }: Pick<PivotSource, 'name' | 'columns'>, title: string): number {
  const index = columns.findIndex((column) => column.title === title);
  if (index < 0) throw new Error(`The table ${name} has no column "${title}".`);
  return index;
}

/** Excel takes values that differ in case only for one item of a PivotTable. */
export function pivotKey(label: PivotLabel): string {
  return typeof label === 'string' ? `text ${label.toLowerCase()}` : `${typeof label} ${label}`;
}

export function blankToNull(value: ReportValue | undefined): PivotLabel {
  return value === undefined || value === '' ? null : plainValue(value);
}

type Row = PivotSource['rows'][number];

/** A table without rows has a blank one on its sheet, which is what a pivot sees. */
function recordsOf({ rows }: PivotSource): readonly Row[] {
  return rows.length > 0 ? rows : [[]];
}

/** Null where there is nothing to sum, as Excel leaves such a cell empty. */
function sumOf(rows: readonly Row[], column: number): number | null {
  if (rows.length === 0) return null;
  return rows.reduce((sum, row) => {
    const value = row[column];
    return typeof value === 'number' ? sum + value : sum;
  }, 0);
}

function groupBy(rows: readonly Row[], column: number): readonly { label: PivotLabel; rows: readonly Row[] }[] {
  const groups = new Map<string, { label: PivotLabel; rows: Row[] }>();
  for (const row of rows) {
    const label = blankToNull(row[column]);
    const key = pivotKey(label);
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { label, rows: [row] });
  }
  return [...groups.values()].sort((a, b) => compareLabels(a.label, b.label));
}

const collator = new Intl.Collator('en');

function compareLabels(a: PivotLabel, b: PivotLabel): number {
  const rank = (label: PivotLabel): number => (label === null ? 2 : typeof label === 'string' ? 1 : 0);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  return rank(a) - rank(b);
}
