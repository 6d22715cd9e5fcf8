import { isTrue } from '../../xml';
import { findElements, insertElement, rootPrefix } from '../package/edit-xml';

/** The widths that somebody set, in characters, by column (zero-based). */
export function readWidths(xml: string): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const { attributes } of findElements(xml, `${rootPrefix(xml)}col`)) {
    if (!isTrue(attributes.get('customWidth'))) continue;
    const [first, last] = [Number(attributes.get('min')) - 1, Number(attributes.get('max')) - 1];
    for (let column = first; column <= Math.min(last, first + widest); column++) {
      widths.set(column, Number(attributes.get('width')));
    }
  }
  return widths;
}

/** A stretch of more columns is one that goes to the end of the sheet. */
const widest = 1000;

/** The sheet's XML with columns of these widths (zero-based, in characters); all others stay as they are. */
export function setWidths(xml: string, widths: ReadonlyMap<number, number>): string {
  if (widths.size === 0) return xml;
  const prefix = rootPrefix(xml);
  const columns = new Map<number, string>();
  for (const { tag, attributes } of findElements(xml, `${prefix}col`)) {
    const [first, last] = [Number(attributes.get('min')) - 1, Number(attributes.get('max')) - 1];
    const rest = tag.attributes.replace(/\s(?:min|max)\s*=\s*("[^"]*"|'[^']*')/g, '').trimEnd();
    const cut = [...widths.keys()].filter((column) => first <= column && column <= last).sort((a, b) => a - b);
    let from = first;
    for (const column of cut) {
      if (from < column) columns.set(from, writeColumn(prefix, from, column - 1, rest));
      columns.set(column, writeColumn(prefix, column, column, withoutWidth(rest) + widthOf(widths.get(column)!)));
      from = column + 1;
    }
    if (from <= last) columns.set(from, writeColumn(prefix, from, last, rest));
  }
  for (const [column, width] of widths) {
    if (!columns.has(column)) columns.set(column, writeColumn(prefix, column, column, widthOf(width)));
  }
  const list = [...columns].sort(([a], [b]) => a - b).map(([, column]) => column);
  const section = `<${prefix}cols>${list.join('')}</${prefix}cols>`;
  const found = findElements(xml, `${prefix}cols`)[0];
  if (found) return xml.slice(0, found.tag.start) + section + xml.slice(found.end);
  return insertElement(xml, section, ['sheetData']);
}

/** First and last are zero-based, both within; written they count from 1 (ECMA-376 18.3.1.13). */
function writeColumn(prefix: string, first: number, last: number, attributes: string): string {
  return `<${prefix}col min="${first + 1}" max="${last + 1}"${attributes}/>`;
}

function widthOf(width: number): string {
  return ` width="${width}" customWidth="1"`;
}

function withoutWidth(attributes: string): string {
  return attributes.replace(/\s(?:width|customWidth|bestFit)\s*=\s*("[^"]*"|'[^']*')/g, '');
}
