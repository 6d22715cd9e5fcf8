/** What the names of all report tables begin with: the mark by which a sheet is known as ours. */
export const reportMark = 'Concord';

/** A table to be written into a sheet of its own. Counts are numbers, everything else is text. */
export interface ReportTable {
  /** The Excel table's name, unique in the workbook; it marks the sheet as ours when it is written again. */
  readonly name: string;
  readonly columns: readonly { readonly title: string; /** In characters. */ readonly width: number }[];
  readonly rows: readonly (readonly (string | number)[])[];
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
 * One sheet of a summary. On the sheet: the title in A1, the note in A2, the table from A4 down
 * (row 4 its header) and, where there is one, the pivot from row 4 in the second column right of the table.
 */
export interface Report {
  readonly sheet: string;
  readonly title: string;
  /** What the numbers count. */
  readonly note: string;
  readonly table: ReportTable;
  readonly pivot?: ReportPivot;
}
