import type { CellAddress } from '../sheet/address';

/** What the names of all report tables begin with: the mark by which a sheet is known as ours. */
export const reportMark = 'Concord';

/** A text that leads to a cell of the workbook. */
export interface ReportLink extends ReportTarget {
  readonly text: string;
}

export interface ReportTarget {
  readonly sheet: string;
  readonly at: CellAddress;
}

export type ReportValue = string | number | ReportLink;

/** What a value says, without where it leads. */
export function plainValue(value: ReportValue): string | number {
  return typeof value === 'object' ? value.text : value;
}

/** A table to be written into a sheet of its own. Counts are numbers, everything else is text. */
export interface ReportTable {
  /** The Excel table's name, unique in the workbook; it marks the sheet as ours when it is written again. */
  readonly name: string;
  readonly columns: readonly { readonly title: string; /** In characters. */ readonly width: number }[];
  readonly rows: readonly (readonly ReportValue[])[];
}

/** A native PivotTable: one row per value of `row`, and the sum of each value column. */
export interface ReportPivot {
  readonly name: string;
  /** The name of the report table that is its source. */
  readonly source: string;
  /** The title of the source column whose values are the rows. */
  readonly row: string;
  /** Source columns (of numbers) to sum, each with the caption to show, which differs from every column title. */
  readonly values: readonly { readonly column: string; readonly caption: string }[];
}

/**
 * One sheet of a summary. On the sheet: the title in A1, the note from A2 down, as wide as the table and its pivot and
 * on as many rows as it needs, an empty row, and the table (of a note of one line its header stands in row 4). Where
 * there is a pivot, it stands beside, in the second column right of the table. Printed on A4 across, one page wide,
 * the table's header on each page.
 */
export interface Report {
  readonly sheet: string;
  readonly title: string;
  /** What the numbers count; every line of it begins a row. */
  readonly note: string;
  readonly table: ReportTable;
  readonly pivot?: ReportPivot;
}
