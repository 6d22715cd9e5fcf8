import type { CellAddress } from '../sheet/address';
import type { Area } from '../sheet/area';

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

/** A number that the sheet works out by itself from the table of another report. */
export interface ReportFormula {
  /** As Excel writes it in English, "=" before it; names tables and their columns, and no cell. */
  readonly formula: string;
  /** What it comes to. */
  readonly value: number;
}

export type ReportValue = string | number | ReportLink | ReportFormula;

/** What a value says, without where it leads or how it is worked out. */
export function plainValue(value: ReportValue): string | number {
  if (typeof value !== 'object') return value;
  return 'formula' in value ? value.value : value.text;
}

export interface ReportColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  /** The planner's to fill in: written empty, and never again. */
  readonly isPlanners?: true;
  /** The title stands upright, so that a long one fits over a narrow column. */
  readonly isTurned?: true;
}

/** A table to be written into a sheet of its own. Counts are numbers, everything else is text. */
export interface ReportTable {
  /** The Excel table's name, unique in the workbook; it marks the sheet as ours when it is written again. */
  readonly name: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly ReportValue[])[];
  /**
   * Titles of the columns by whose values a row is known when the table is written again: what the planner has written
   * in columns of their own goes with its row. Without it rows are known by their place.
   */
  readonly key?: readonly string[];
  /**
   * Titles of columns that the table may have had and has no more (of a Member, say): where it still has them they are
   * ours and go. Every other column that is not in `columns` is the planner's.
   */
  readonly former?: readonly string[];
  /** Titles of columns (of numbers) that are coloured by their height, all on one scale; a 0 in them shows as a dash. */
  readonly heat?: readonly string[];
  /** For formulas and filters rather than for reading: texts do not wrap, so that all rows are of one height. */
  readonly isSource?: true;
}

/** A native PivotTable: one row per value of `row`, and the sum of each value column. */
export interface ReportPivot {
  readonly name: string;
  /** The name of the report table that is its source. */
  readonly source: string;
  /** The title of the source column whose values are the rows. */
  readonly row: string;
  /** The title of the source column whose values are the columns; there is one value column then. */
  readonly column?: string;
  /** Source columns (of numbers) to sum, each with the caption to show, which differs from every column title. */
  readonly values: readonly { readonly column: string; readonly caption: string }[];
  /** Whether sums of all rows stand below (`down`), and of all columns at the right (`across`): only where they say something true. */
  readonly totals: { readonly down: boolean; readonly across: boolean };
  /** Titles of source columns by which it may be narrowed down without counting anything wrongly. */
  readonly slicers?: readonly string[];
  /** What the note of the sheet says besides where the host makes no PivotTable. */
  readonly otherwise: string;
}

/** A native chart of one series. */
export interface ReportChart {
  /** Unique in the workbook: by it the chart is known when it is written again. */
  readonly name: string;
  readonly title: string;
  /** Bars lie, the first on top; columns stand. */
  readonly shape: 'bars' | 'columns';
  /** `rows` counts the rows of the table that are shown, from the first on. */
  readonly source: {
    readonly table: string;
    readonly categories: string;
    readonly values: string;
    readonly rows: number;
  };
  /** The cells that it covers: columns from the table's first; rows from the second below the table, or below the pivot where that ends lower (as row 0). */
  readonly over: Area;
}

/**
 * One sheet of a summary. On the sheet: the title in A1, the note from A2 down, as wide as the table (or the title) and
 * on as many rows as it needs, an empty row, and the table (of a note of one line its header stands in row 4). Where
 * there is a pivot, it stands beside, in the second column right of the table, and is not printed; charts stand below.
 */
export interface Report {
  readonly sheet: string;
  readonly title: string;
  /** What the numbers count; every line of it begins a row. */
  readonly note: string;
  readonly table: ReportTable;
  readonly pivot?: ReportPivot;
  readonly charts?: readonly ReportChart[];
  /**
   * How it is printed on A4. across: one page wide, the table's header on each page (without it, too); upright: the same,
   * for a narrow table; one-page: upright, all on one page.
   */
  readonly page?: 'across' | 'upright' | 'one-page';
}
