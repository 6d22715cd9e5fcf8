import type { CellAddress } from '../../../core/sheet/address';
import type { ReportColumn, ReportValue } from '../../../core/summary/report';
import type { HeldContent } from '../earlier-sheet';

export interface CarriedColumn {
  readonly title: string;
  /** What the report says of it; null for a column that the planner has put in. */
  readonly own: ReportColumn | null;
  /** The column of the sheet (zero-based) in which it stood; null where it is new. */
  readonly earlier: number | null;
}

/** What a cell of a table is to hold; null is empty. What the planner wrote says from where it comes. */
export type CarriedValue =
  | { readonly by: 'report'; readonly value: ReportValue }
  | { readonly by: 'planner'; readonly content: HeldContent; readonly from: CellAddress }
  | null;

/** A report's table with what of the planner's goes with it. */
export interface CarriedTable {
  readonly name: string;
  readonly columns: readonly CarriedColumn[];
  readonly rows: readonly (readonly CarriedValue[])[];
  /** For each row the row of the sheet (zero-based) in which it stood; null for a new one. */
  readonly stood: readonly (number | null)[];
  /** How many of its rows, the last ones, the report has no more. */
  readonly left: number;
}
