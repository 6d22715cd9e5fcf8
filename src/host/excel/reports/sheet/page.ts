import { footerOf } from '../../../reports/footer';
import { formatSpan, type ColumnSpan } from '../../../reports/looks/page';
import { isDone } from '../drawings/is-done';
import type { Place } from '../place';

/**
 * Set on a new sheet only, but for the place of the header where the table was moved: what the planner changed of it stays.
 */
export function setUpPage({ layout: { report, table, isNew, printed }, sheet }: Place, isMoved: boolean): void {
  if (!isNew && !isMoved) return;
  const { pageLayout } = sheet;
  const isOnePage = report.page === 'one-page';
  const header = table.from.row + 1;
  if (!isOnePage) pageLayout.setPrintTitleRows(`$${header}:$${header}`);
  if (!isNew) return;
  if (printed.now) pageLayout.setPrintArea(formatSpan(printed.now));
  pageLayout.orientation = isOnePage || report.page === 'upright' ? 'Portrait' : 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1, ...(isOnePage && { verticalFitToPages: 1 }) };
  const { left, right } = footerOf(report);
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = left;
  footer.rightFooter = right;
}

/** Has what is printed follow a table that is wider now; what the planner has chosen instead stays. */
export async function followPrintArea(
  context: Excel.RequestContext,
  { layout: { printed }, sheet: { pageLayout }, own }: Place,
): Promise<void> {
  const { now, before } = printed;
  if (!own || !now || !before || formatSpan(now) === formatSpan(before)) return;
  const area = pageLayout.getPrintAreaOrNullObject().load('address');
  if (!(await isDone(context)) || area.isNullObject || !isSpan(area.address, before)) return;
  pageLayout.setPrintArea(formatSpan(now));
}

/** Whether an address is that of whole columns, as Excel tells it: `'By KPI'!A:H`, or with all of their rows. */
function isSpan(address: string, span: ColumnSpan): boolean {
  const columns = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const [first, last] = formatSpan(span).replaceAll('$', '').split(':');
  return columns === `${first}:${last}` || columns === `${first}1:${last}1048576`;
}
