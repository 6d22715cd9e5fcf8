import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { formatArea } from '../model/area';
import type { Pivot } from '../model/workbook';
import type { AddedPivot } from './write';

/**
 * The library puts every new PivotTable at A3, calls it PivotTable1 and its values "Sum of …". This says in the
 * package where and what it is; the compact form is the one whose cells the stand-in has written.
 */
export function settlePivotParts(bytes: Uint8Array, added: readonly AddedPivot[]): Uint8Array {
  if (added.length === 0) return bytes;
  const parts = unzipSync(bytes);
  for (const { pivot, part } of added) {
    const path = `xl/pivotTables/pivotTable${part}.xml`;
    const xml = parts[path];
    if (!xml) throw new Error(`The package has no ${path}`);
    parts[path] = strToU8(settle(strFromU8(xml), pivot));
  }
  return zipSync(parts);
}

function settle(xml: string, pivot: Pivot): string {
  const headerRow = pivot.values.length > 1 ? 0 : 1;
  const { down, across } = pivot.totals;
  // In a file the row of totals is called so, as dfinke/ImportExcel#415 saw; Office.js says what is totalled instead.
  const totals = `${down ? '' : ' rowGrandTotals="0"'}${across ? '' : ' colGrandTotals="0"'}`;
  let value = 0;
  return xml
    .replace(/(<pivotTableDefinition\b[^>]*? name=")[^"]*/, (_, start: string) => start + escapeXml(pivot.name))
    .replace(/(<location\b[^>]*? ref=")[^"]*/, (_, start: string) => start + (pivot.area ? formatArea(pivot.area) : ''))
    .replace(/( firstHeaderRow=")[^"]*/, (_, start: string) => `${start}${headerRow}`)
    .replace(/( firstDataRow=")[^"]*/, (_, start: string) => `${start}${pivot.column === null ? 1 : 2}`)
    .replace(/ useAutoFormatting="1"/, `${pivot.fitsColumns ? ' useAutoFormatting="1"' : ''}${totals}`)
    .replace(/(<dataField\b[^>]*? name=")[^"]*/g, (_, start: string) => {
      const caption = pivot.values[value]?.caption ?? '';
      value += 1;
      return start + escapeXml(caption);
    })
    .replace(/ (compact|compactData|outline)="0"/g, '')
    .replace(/( indent="0")/, '$1 outline="1" outlineData="1"')
    .replace(/<rowItems.*<\/rowItems>/s, formatRowItems(pivot))
    .replace(/<colItems.*<\/colItems>/s, formatColumnItems(pivot));
}

/** One for each row between the header and the grand total. */
function formatRowItems({ area, column, totals }: Pivot): string {
  const rows = (area?.rows ?? 0) - (column === null ? 1 : 2);
  return formatItems('rowItems', totals.down ? rows - 1 : rows, totals.down);
}

function formatColumnItems({ area, column, values, totals }: Pivot): string {
  if (column !== null) {
    const columns = (area?.columns ?? 1) - 1;
    return formatItems('colItems', totals.across ? columns - 1 : columns, totals.across);
  }
  if (values.length < 2) return '<colItems count="1"><i/></colItems>';
  const items = values.map((_, index) => (index > 0 ? `<i i="${index}"><x v="${index}"/></i>` : '<i><x/></i>'));
  return `<colItems count="${items.length}">${items.join('')}</colItems>`;
}

function formatItems(element: string, count: number, hasTotal: boolean): string {
  const items = Array.from({ length: count }, (_, index) => `<i><x${index > 0 ? ` v="${index}"` : ''}/></i>`);
  if (hasTotal) items.push('<i t="grand"><x/></i>');
  return `<${element} count="${items.length}">${items.join('')}</${element}>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
