import { formatSpan } from '../../reports/looks/page';
import type { ReportLayout } from '../../reports/report-layout';
import { formatRow, movePrinted, namePrinted } from '../new-sheet/print-names';
import type { Package } from '../package/package';

/* What of a report's sheet is printed, and its table's header on top of each page: both are names of the workbook. */

/** Sets it for a new sheet. */
export function setPrinted(pack: Package, sheet: string, { report, table, printed }: ReportLayout): Package {
  const isAcross = report.page !== 'one-page';
  const titled = isAcross ? namePrinted(pack, sheet, '_xlnm.Print_Titles', formatRow(table.from.row)) : pack;
  return printed.now ? namePrinted(titled, sheet, '_xlnm.Print_Area', formatSpan(printed.now)) : titled;
}

/** Has it follow the table; `headerRow` is where that began. */
export function followPrinted(pack: Package, sheet: string, layout: ReportLayout, headerRow: number): Package {
  const { table, printed } = layout;
  const [from, to] = [formatRow(headerRow), formatRow(table.from.row)];
  const titled = movePrinted(pack, sheet, '_xlnm.Print_Titles', from, to);
  if (!printed.now || !printed.before) return titled;
  return movePrinted(titled, sheet, '_xlnm.Print_Area', formatSpan(printed.before), formatSpan(printed.now));
}
