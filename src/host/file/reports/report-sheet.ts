import { formatAddress } from '../../../core/sheet/address';
import type { ReportTable } from '../../host';
import type { Area, PlacedValue, ReportLayout } from '../../report-layout';
import { encodeCellText } from '../cell-text';
import { writeCell } from '../patch-cells';
import { encodeAttribute, encodeText } from '../package/xml';

/* The XML of a report's sheet and of its table. The workbook's styles part stays untouched. */

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const linkNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const widestPivotLabel = 60;
const gap = 3;

/** `tableLink` is the id of the sheet's relationship to its table. */
export function writeReportSheet(layout: ReportLayout, tableLink: string): string {
  return (
    `${xmlHead}<worksheet xmlns="${mainNamespace}" xmlns:r="${linkNamespace}">` +
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetFormatPr defaultRowHeight="15"/>${writeColumns(layout)}<sheetData>${writeRows(layout.values)}</sheetData>` +
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

/** `A4:C9`. */
export function formatArea({ from, to }: Area): string {
  return `${formatAddress(from)}:${formatAddress(to)}`;
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

function writeRows(values: readonly PlacedValue[]): string {
  const rows = new Map<number, PlacedValue[]>();
  for (const value of values) rows.set(value.row, [...(rows.get(value.row) ?? []), value]);
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => `<row r="${row + 1}">${cells.map(writeValue).join('')}</row>`)
    .join('');
}

function writeValue(placed: PlacedValue): string {
  const { row, column, value } = placed;
  if (row === 0) return writeTitle(placed);
  if (typeof value === 'string') return writeCell('', placed, undefined, value);
  return `<c r="${formatAddress({ row, column })}"><v>${value}</v></c>`;
}

/** Bold by a run of its own, since a style would have to be added to the workbook's. */
function writeTitle(placed: PlacedValue): string {
  const text = encodeText(encodeCellText(String(placed.value)));
  return (
    `<c r="${formatAddress(placed)}" t="inlineStr"><is><r><rPr><b/><sz val="14"/><rFont val="Calibri"/><family val="2"/></rPr>` +
    `<t xml:space="preserve">${text}</t></r></is></c>`
  );
}
