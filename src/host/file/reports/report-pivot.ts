import { blankToNull, columnIndex, pivotKey, type PivotLayout } from '../../reports/pivot-layout';
import { formatArea } from '../../../core/sheet/area';
import { encodeCellText } from '../cell-text';
import { linkNamespace, xmlHead } from '../package/relationships';
import { mainNamespace } from '../workbook';
import { encodeAttribute } from '../../xml';

/*
 * The XML of a native PivotTable over a report's table: its cache (the source's fields and records) and its
 * layout. Excel refreshes it when the file is opened (refreshOnLoad); until then the sheet's own cells show it.
 */

/** Longer texts must be announced (ECMA-376 18.10.1.90, longText). */
const longestShortText = 255;

type Value = string | number | null;

/** `recordsLink` is the id of the definition's relationship to its records. */
export function writePivotCache({ pivot, source }: PivotLayout, recordsLink: string): string {
  const fields = source.columns.map(({ title }, index) => {
    const values = columnValues(source.rows, index);
    const items = title === pivot.row ? distinct(values).map(writeItem) : [];
    const count = items.length > 0 ? ` count="${items.length}"` : '';
    return (
      `<cacheField name="${encode(title)}" numFmtId="0">` +
      `<sharedItems${describeValues(values)}${count}>${items.join('')}</sharedItems></cacheField>`
    );
  });
  return (
    `${xmlHead}<pivotCacheDefinition xmlns="${mainNamespace}" xmlns:r="${linkNamespace}" r:id="${recordsLink}" ` +
    `refreshOnLoad="1" createdVersion="6" refreshedVersion="6" minRefreshableVersion="3" ` +
    `recordCount="${recordsOf(source.rows).length}"><cacheSource type="worksheet">` +
    `<worksheetSource name="${encodeAttribute(source.name)}"/></cacheSource>` +
    `<cacheFields count="${fields.length}">${fields.join('')}</cacheFields></pivotCacheDefinition>`
  );
}

export function writePivotRecords({ pivot, source }: PivotLayout): string {
  const rowField = columnIndex(source, pivot.row);
  const places = itemPlaces(distinct(columnValues(source.rows, rowField)));
  const records = recordsOf(source.rows).map((row) => {
    const values = source.columns.map((_, index) => {
      const value = blankToNull(row[index]);
      return index === rowField ? `<x v="${places.get(pivotKey(value))}"/>` : writeItem(value);
    });
    return `<r>${values.join('')}</r>`;
  });
  return (
    `${xmlHead}<pivotCacheRecords xmlns="${mainNamespace}" count="${records.length}">` +
    `${records.join('')}</pivotCacheRecords>`
  );
}

/** `cacheId` is the id under which the workbook lists the pivot's cache. */
export function writePivotTable({ pivot, source, rows, area }: PivotLayout, cacheId: number): string {
  const rowField = columnIndex(source, pivot.row);
  const places = itemPlaces(distinct(columnValues(source.rows, rowField)));
  const isMany = pivot.values.length > 1;
  const valueFields = new Set(pivot.values.map(({ column }) => column));
  const items = rows.map(({ label }) => `<item x="${places.get(pivotKey(label))}"/>`);
  const fields = source.columns.map(({ title }, index) => {
    const isData = valueFields.has(title) ? ' dataField="1"' : '';
    if (index !== rowField) return `<pivotField${isData} showAll="0"/>`;
    return (
      `<pivotField axis="axisRow"${isData} showAll="0">` +
      `<items count="${items.length + 1}">${items.join('')}<item t="default"/></items></pivotField>`
    );
  });
  const rowItems = rows.map((_, index) => (index === 0 ? '<i><x/></i>' : `<i><x v="${index}"/></i>`));
  const columnItems = pivot.values.map((_, index) =>
    isMany ? (index === 0 ? '<i><x/></i>' : `<i i="${index}"><x v="${index}"/></i>`) : '<i/>',
  );
  const dataFields = pivot.values.map(({ column, caption }) => {
    const field = columnIndex(source, column);
    return `<dataField name="${encode(caption)}" fld="${field}" baseField="0" baseItem="0"/>`;
  });
  return (
    `${xmlHead}<pivotTableDefinition xmlns="${mainNamespace}" name="${encodeAttribute(pivot.name)}" ` +
    `cacheId="${cacheId}" applyNumberFormats="0" applyBorderFormats="0" applyFontFormats="0" ` +
    `applyPatternFormats="0" applyAlignmentFormats="0" applyWidthHeightFormats="1" dataCaption="Values" ` +
    `updatedVersion="6" minRefreshableVersion="3" useAutoFormatting="1" itemPrintTitles="1" createdVersion="6" ` +
    `indent="0" outline="1" outlineData="1" multipleFieldFilters="0" rowHeaderCaption="${encode(pivot.row)}">` +
    `<location ref="${formatArea(area)}" firstHeaderRow="${isMany ? 0 : 1}" firstDataRow="1" firstDataCol="1"/>` +
    `<pivotFields count="${fields.length}">${fields.join('')}</pivotFields>` +
    `<rowFields count="1"><field x="${rowField}"/></rowFields>` +
    `<rowItems count="${rowItems.length + 1}">${rowItems.join('')}<i t="grand"><x/></i></rowItems>` +
    (isMany ? '<colFields count="1"><field x="-2"/></colFields>' : '') +
    `<colItems count="${columnItems.length}">${columnItems.join('')}</colItems>` +
    `<dataFields count="${dataFields.length}">${dataFields.join('')}</dataFields>` +
    `<pivotTableStyleInfo name="PivotStyleLight16" showRowHeaders="1" showColHeaders="1" showRowStripes="0" ` +
    `showColStripes="0" showLastColumn="1"/></pivotTableDefinition>`
  );
}

type Rows = PivotLayout['source']['rows'];

/** A table without rows has a blank one on its sheet, which is what a pivot sees. */
function recordsOf(rows: Rows): Rows {
  return rows.length > 0 ? rows : [[]];
}

function columnValues(rows: Rows, index: number): readonly Value[] {
  return recordsOf(rows).map((row) => blankToNull(row[index]));
}

/** The first of each value, in the order of the source. */
function distinct(values: readonly Value[]): readonly Value[] {
  const found = new Map<string, Value>();
  for (const value of values) if (!found.has(pivotKey(value))) found.set(pivotKey(value), value);
  return [...found.values()];
}

function itemPlaces(items: readonly Value[]): ReadonlyMap<string, number> {
  return new Map(items.map((item, index) => [pivotKey(item), index]));
}

function writeItem(value: Value): string {
  if (value === null) return '<m/>';
  return typeof value === 'number' ? `<n v="${value}"/>` : `<s v="${encode(value)}"/>`;
}

/** What a field's values are, as sharedItems says it (ECMA-376 18.10.1.90); its defaults are left out. */
function describeValues(values: readonly Value[]): string {
  const numbers = values.filter((value) => typeof value === 'number');
  const texts = values.filter((value) => typeof value === 'string');
  const hasBlank = values.includes(null);
  const said: Record<string, string | number> = {};
  if (numbers.length > 0) {
    if (texts.length === 0 && !hasBlank) said['containsSemiMixedTypes'] = 0;
    if (texts.length === 0) said['containsString'] = 0;
    else said['containsMixedTypes'] = 1;
  } else if (hasBlank && texts.length === 0) {
    said['containsNonDate'] = 0;
    said['containsString'] = 0;
  }
  if (hasBlank) said['containsBlank'] = 1;
  if (numbers.length > 0) {
    said['containsNumber'] = 1;
    if (numbers.every(Number.isInteger)) said['containsInteger'] = 1;
    said['minValue'] = numbers.reduce((least, value) => Math.min(least, value));
    said['maxValue'] = numbers.reduce((most, value) => Math.max(most, value));
  }
  if (texts.some((text) => text.length > longestShortText)) said['longText'] = 1;
  return Object.entries(said)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}

function encode(text: string): string {
  return encodeAttribute(encodeCellText(text));
}
