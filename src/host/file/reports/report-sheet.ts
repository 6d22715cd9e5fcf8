import type { ReportTable } from '../../host';
import type { ReportLayout } from '../../report-layout';
import { encodeCellText } from '../cell-text';
import { formatArea, type Area } from '../../area';
import type { CellWriting } from '../patch-cells';
import { encodeAttribute } from '../../xml';

/* The XML of a report's sheet and of its table. The workbook's styles part stays untouched. */

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const linkNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const widestPivotLabel = 60;
const gap = 3;

/** The sheet, its cells still empty. `tableLink` is the id of the sheet's relationship to its table. */
export function writeEmptySheet(layout: ReportLayout, tableLink: string): string {
  return (
    `${xmlHead}<worksheet xmlns="${mainNamespace}" xmlns:r="${linkNamespace}">` +
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetFormatPr defaultRowHeight="15"/>${writeColumns(layout)}<sheetData/>` +
    `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>` +
    `<pageSetup orientation="landscape" fitToHeight="0"/>` +
    `<tableParts count="1"><tablePart r:id="${tableLink}"/></tableParts></worksheet>`
  );
}

/** `id` is unique among the workbook's tables. */
export function writeTable(table: ReportTable, area: Area, id: number): string {
  const ref = formatArea(area);
  const columns = table.columns.map(
    ({ title }, index) => `<tableColumn id="${index + 1}" name="${encodeAttribute(encodeCellText(title))}"/>`,
  );
  const name = encodeAttribute(table.name);
  return (
    `${xmlHead}<table xmlns="${mainNamespace}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" ` +
    `totalsRowShown="0"><autoFilter ref="${ref}"/>` +
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    `<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" ` +
    `showColumnStripes="0"/></table>`
  );
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
