import type { Report } from '../../host';
import { footerOf } from '../../reports/footer';
import type { ReportLayout } from '../../reports/report-layout';
import { encodeText } from '../../xml';
import { linkNamespace, xmlHead } from '../package/relationships';
import { writeFrozen } from '../new-sheet/sheet-xml';
import { writeTableParts, type TableSketch } from '../table-xml';
import { mainNamespace } from '../workbook';
import { setWidths } from './columns';

/* The XML of a report's new sheet. */

/** The sheet, its cells still empty. `tableLink` is the id of the sheet's relationship to its table. */
export function writeEmptySheet({ report, widths, frozenRows }: ReportLayout, tableLink: string | null): string {
  const xml =
    `${xmlHead}<worksheet xmlns="${mainNamespace}" xmlns:r="${linkNamespace}">` +
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${writeFrozen(frozenRows)}<sheetFormatPr defaultRowHeight="15"/><sheetData/>` +
    `<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>${pageSetup(report)}` +
    `<headerFooter><oddFooter>${encodeText(writeFooter(report))}</oddFooter></headerFooter>` +
    `${writeTableParts(tableLink)}</worksheet>`;
  return setWidths(xml, widths);
}

/** A4: upright and all on one page, or one page wide and as many high as it takes (ECMA-376 18.3.1.63). */
function pageSetup({ page }: Report): string {
  if (page === 'one-page') return '<pageSetup paperSize="9" orientation="portrait"/>';
  return `<pageSetup paperSize="9" orientation="${page === 'upright' ? 'portrait' : 'landscape'}" fitToHeight="0"/>`;
}

export function tableOf({ report, columns, table: area }: ReportLayout): TableSketch {
  return { name: report.table.name, titles: columns.map(({ title }) => title), style: 'TableStyleMedium2', area };
}

/** Left and right part in the codes of ECMA-376 18.3.1.46. */
function writeFooter(report: Report): string {
  const { left, right } = footerOf(report);
  return `&L${left}&R${right}`;
}
