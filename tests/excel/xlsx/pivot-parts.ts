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
  let value = 0;
  return xml
    .replace(/(<pivotTableDefinition\b[^>]*? name=")[^"]*/, (_, start: string) => start + escapeXml(pivot.name))
    .replace(/(<location\b[^>]*? ref=")[^"]*/, (_, start: string) => start + (pivot.area ? formatArea(pivot.area) : ''))
    .replace(/( firstHeaderRow=")[^"]*/, (_, start: string) => `${start}${headerRow}`)
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
function formatRowItems({ area }: Pivot): string {
  const count = area ? area.rows - 2 : 0;
  const items = Array.from({ length: count }, (_, index) => `<i><x${index > 0 ? ` v="${index}"` : ''}/></i>`);
  return `<rowItems count="${count + 1}">${items.join('')}<i t="grand"><x/></i></rowItems>`;
}

function formatColumnItems({ values }: Pivot): string {
  if (values.length < 2) return '<colItems count="1"><i/></colItems>';
  const items = values.map((_, index) => (index > 0 ? `<i i="${index}"><x v="${index}"/></i>` : '<i><x/></i>'));
  return `<colItems count="${items.length}">${items.join('')}</colItems>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
