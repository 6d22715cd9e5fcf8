import { isWithin, placesOf } from '../../../core/sheet/area';
import { footerOf } from '../../reports/footer';
import type { ReportLayout } from '../../reports/report-layout';
import { encodeText } from '../../xml';
import { linkNamespace, xmlHead } from '../package/relationships';
import type { CellWriting } from '../patch-cells';
import { writeTableParts, type TableSketch } from '../table-xml';
import { mainNamespace } from '../workbook';

/* The XML of a report's sheet. */

/**
 * The sheet, its cells still empty: printed on A4 across, one page wide. `tableLink` is the id of the sheet's
 * relationship to its table.
 */
export function writeEmptySheet(layout: ReportLayout, tableLink: string | null): string {
  return (
    `${xmlHead}<worksheet xmlns="${mainNamespace}" xmlns:r="${linkNamespace}">` +
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetFormatPr defaultRowHeight="15"/>${writeColumns(layout)}<sheetData/>` +
    `<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>` +
    `<headerFooter><oddFooter>${encodeText(writeFooter(layout))}</oddFooter></headerFooter>` +
    `${writeTableParts(tableLink)}</worksheet>`
  );
}

export function tableOf({ report: { table }, table: area }: ReportLayout): TableSketch {
  return { name: table.name, titles: table.columns.map(({ title }) => title), style: 'TableStyleMedium2', area };
}

/**
 * What the sheet's cells are to hold. The table's are of the style that wraps, the empty ones too; links are blue and
 * underlined by runs of their own.
 */
export function reportCells({ report, table, values }: ReportLayout, wrapping: number): readonly CellWriting[] {
  const blank = placesOf(table).map((at): CellWriting => ({ at, value: '', style: wrapping }));
  const filled = values.map(({ row, column, value, target }): CellWriting => {
    const at = { row, column };
    const shown = target && typeof value === 'string' ? ({ text: value, look: 'link' } as const) : value;
    return { at, value: shown, ...(isWithin(table, at) ? { style: wrapping } : {}) };
  });
  return [...blank, ...filled, { at: { row: 0, column: 0 }, value: { text: report.title, look: 'title' } }];
}

/** Left and right part in the codes of ECMA-376 18.3.1.46. */
function writeFooter(layout: ReportLayout): string {
  const { left, right } = footerOf(layout.report);
  return `&L${left}&R${right}`;
}

function writeColumns({ widths }: ReportLayout): string {
  const columns = [...widths].map(
    ([column, width]) => `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${columns.join('')}</cols>`;
}
