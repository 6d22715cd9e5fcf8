import type { ReportLayout } from '../../report-layout';
import { linkNamespace, xmlHead } from '../package/relationships';
import type { CellWriting } from '../patch-cells';
import { writeTableParts, type TableSketch } from '../table-xml';
import { mainNamespace } from '../workbook';

/* The XML of a report's sheet. The workbook's styles part stays untouched. */

const widestPivotLabel = 60;
const gap = 3;

/** The sheet, its cells still empty. `tableLink` is the id of the sheet's relationship to its table. */
export function writeEmptySheet(layout: ReportLayout, tableLink: string | null): string {
  return (
    `${xmlHead}<worksheet xmlns="${mainNamespace}" xmlns:r="${linkNamespace}">` +
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetFormatPr defaultRowHeight="15"/>${writeColumns(layout)}<sheetData/>` +
    `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>` +
    `<pageSetup orientation="landscape" fitToHeight="0"/>` +
    `${writeTableParts(tableLink)}</worksheet>`
  );
}

export function tableOf({ report: { table }, table: area }: ReportLayout): TableSketch {
  return { name: table.name, titles: table.columns.map(({ title }) => title), style: 'TableStyleMedium2', area };
}

/** What the sheet's cells are to hold. */
export function reportCells({ report, values }: ReportLayout): readonly CellWriting[] {
  const title: CellWriting = { at: { row: 0, column: 0 }, value: { title: report.title } };
  return [...values.map(({ row, column, value }) => ({ at: { row, column }, value })), title];
}

function writeColumns({ report, pivot }: ReportLayout): string {
  const widths = report.table.columns.map(({ width }) => width);
  if (pivot) {
    const labels = [pivot.pivot.row, 'Grand Total', ...pivot.rows.map(({ label }) => String(label ?? ''))];
    const widest = Math.max(...labels.map((label) => label.length));
    widths.push(gap, Math.min(widestPivotLabel, widest + gap));
    widths.push(...pivot.pivot.values.map(({ caption }) => caption.length + gap));
  }
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${columns.join('')}</cols>`;
}
