import type { ReportLayout } from '../../reports/report-layout';
import type { OwnSheet } from './earlier/own-sheets';

/** A report with the sheet that it is written to. */
export interface Place {
  readonly layout: ReportLayout;
  readonly sheet: Excel.Worksheet;
  /** What stands there already; null on a new sheet. */
  readonly own: OwnSheet | null;
}

/** What this Excel can do. */
export interface Offered {
  /** Since ExcelApi 1.8. */
  readonly pivots: boolean;
  /** How a sheet is printed, and whether a pivot changes the widths of columns; since ExcelApi 1.9. */
  readonly pages: boolean;
  /** Charts and slicers; since ExcelApi 1.10, which says where cells are. */
  readonly drawings: boolean;
}
