import { formatArea } from '../../../../core/sheet/area';
import { columnIndex, type PivotLabel, type PivotLayout } from '../../../reports/pivot-layout';
import { encodeAttribute } from '../../../xml';
import { encodeCellText } from '../../cell-text';
import { xmlHead } from '../../package/relationships';
import { mainNamespace } from '../../workbook';
import type { CacheSource } from './cache-source';

/** The sums themselves, which stand in columns where there are several (ECMA-376 18.10.1.41, field -2). */
const sumsField = -2;

/**
 * The XML of a native PivotTable, in Excel's compact form. `cacheId` is the id under which the workbook lists the cache
 * with the source.
 */
export function writePivotTable(layout: PivotLayout, source: CacheSource, cacheId: number): string {
  const { pivot, columns, rows, totals, area } = layout;
  const [rowField, columnField] = [
    columnIndex(layout.source, pivot.row),
    pivot.column === undefined ? null : columnIndex(layout.source, pivot.column),
  ];
  const isMany = pivot.values.length > 1;
  const summed = new Set(pivot.values.map(({ column }) => column));
  const fields = source.fields.map(({ title, placeOf }, index) => {
    const isData = summed.has(title) ? ' dataField="1"' : '';
    const axis = index === rowField ? 'axisRow' : index === columnField ? 'axisCol' : null;
    if (axis === null) return `<pivotField${isData} showAll="0"/>`;
    const labels = index === rowField ? rows.map(({ label }) => label) : columns!;
    return `<pivotField axis="${axis}"${isData} showAll="0">${writeItems(labels, placeOf)}</pivotField>`;
  });
  const inColumns = columnField === null ? (isMany ? [sumsField] : []) : [columnField];
  const columnItems = columns
    ? writeLines(columns.length, pivot.totals.across)
    : isMany
      ? pivot.values.map((_, index) => (index === 0 ? '<i><x/></i>' : `<i i="${index}"><x v="${index}"/></i>`))
      : ['<i/>'];
  const dataFields = pivot.values.map(
    ({ column, caption }) =>
      `<dataField name="${encode(caption)}" fld="${columnIndex(layout.source, column)}" baseField="0" baseItem="0"/>`,
  );
  return (
    `${xmlHead}<pivotTableDefinition xmlns="${mainNamespace}" name="${encodeAttribute(pivot.name)}" ` +
    `cacheId="${cacheId}" applyNumberFormats="0" applyBorderFormats="0" applyFontFormats="0" ` +
    `applyPatternFormats="0" applyAlignmentFormats="0" applyWidthHeightFormats="1" dataCaption="Values" ` +
    `updatedVersion="6" minRefreshableVersion="3" useAutoFormatting="1"${writeTotals(layout)} itemPrintTitles="1" ` +
    `createdVersion="6" indent="0" outline="1" outlineData="1" multipleFieldFilters="0" ` +
    `rowHeaderCaption="${encode(pivot.row)}"${pivot.column === undefined ? '' : ` colHeaderCaption="${encode(pivot.column)}"`}>` +
    `<location ref="${formatArea(area)}" firstHeaderRow="${isMany ? 0 : 1}" firstDataRow="${columns ? 2 : 1}" firstDataCol="1"/>` +
    `<pivotFields count="${fields.length}">${fields.join('')}</pivotFields>` +
    `<rowFields count="1"><field x="${rowField}"/></rowFields>` +
    writeList('rowItems', writeLines(rows.length, totals !== null)) +
    writeList(
      'colFields',
      inColumns.map((field) => `<field x="${field}"/>`),
    ) +
    writeList('colItems', columnItems) +
    writeList('dataFields', dataFields) +
    `<pivotTableStyleInfo name="PivotStyleLight16" showRowHeaders="1" showColHeaders="1" showRowStripes="0" ` +
    `showColStripes="0" showLastColumn="1"/></pivotTableDefinition>`
  );
}

/**
 * Which totals are left out (18.10.1.73): in the file `row` means the line below and `col` the column at the right, as
 * Excel and LibreOffice show them, though Excel's own words for the two are the other way round.
 */
function writeTotals({ pivot, columns, totals }: PivotLayout): string {
  const below = totals ? '' : ' rowGrandTotals="0"';
  return columns && !pivot.totals.across ? `${below} colGrandTotals="0"` : below;
}

/** The items of a field in the order in which they are shown, by their places in the cache. */
function writeItems(labels: readonly PivotLabel[], placeOf: (value: PivotLabel) => number): string {
  const items = labels.map((label) => `<item x="${placeOf(label)}"/>`);
  return `<items count="${items.length + 1}">${items.join('')}<item t="default"/></items>`;
}

/** The lines of an axis: one for each item, and its total. */
function writeLines(count: number, hasTotal: boolean): readonly string[] {
  const lines = Array.from({ length: count }, (_, index) => (index === 0 ? '<i><x/></i>' : `<i><x v="${index}"/></i>`));
  return hasTotal ? [...lines, '<i t="grand"><x/></i>'] : lines;
}

function writeList(name: string, members: readonly string[]): string {
  return members.length === 0 ? '' : `<${name} count="${members.length}">${members.join('')}</${name}>`;
}

function encode(text: string): string {
  return encodeAttribute(encodeCellText(text));
}
