import { footerOf } from '../../../reports/footer';
import type { Place } from '../place';

/**
 * Set on a new sheet only, but for the place of the header where the table was moved: what the planner changed of it stays.
 */
export function setUpPage({ layout: { report, table, isNew }, sheet }: Place, isMoved: boolean): void {
  if (!isNew && !isMoved) return;
  const { pageLayout } = sheet;
  const isOnePage = report.page === 'one-page';
  const header = table.from.row + 1;
  if (!isOnePage) pageLayout.setPrintTitleRows(`$${header}:$${header}`);
  if (!isNew) return;
  pageLayout.orientation = isOnePage ? 'Portrait' : 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1, ...(isOnePage && { verticalFitToPages: 1 }) };
  const { left, right } = footerOf(report);
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = left;
  footer.rightFooter = right;
}
