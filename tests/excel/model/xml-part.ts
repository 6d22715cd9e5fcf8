import { Refusal } from './refusal';
import { createId, type Workbook, type XmlPart } from './workbook';

/** A new part after the others. */
export function addXmlPart(workbook: Workbook, xml: string): XmlPart {
  let id = createId();
  // Ids of parts that came with a file were counted up in another run.
  while (workbook.xmlParts.some((part) => part.id === id)) id = createId();
  const part = { id, xml: acceptXml(xml) };
  workbook.xmlParts.push(part);
  return part;
}

/**
 * The XML as a parser would keep it: line ends become `\n` (https://www.w3.org/TR/xml/#sec-line-ends). Anything but
 * "a valid XML fragment" is refused:
 * https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartcollection#excel-excel-customxmlpartcollection-add-member(1)
 */
export function acceptXml(xml: string): string {
  if (!isWellFormed(xml)) throw new Refusal('InvalidArgument', 'The custom XML part is not well-formed');
  return xml.replace(/\r\n?/g, '\n');
}

/** The namespace of the outermost element, '' for none. */
export function namespaceOf({ xml }: XmlPart): string {
  const root = /<(?:([^\s<>/!?:]+):)?[^\s<>/!?:]+([^<>]*)>/.exec(xml.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, ''));
  const [, prefix, attributes = ''] = root ?? [];
  const declared = new RegExp(`\\sxmlns${prefix ? `:${prefix}` : ''}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return declared?.[1] ?? declared?.[2] ?? '';
}

const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const bareAmpersand = /&(?!(?:#\d+|#x[\da-fA-F]+|lt|gt|amp|quot|apos);)/;
const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([^\s<>/!?]+)((?:\s+[^\s=<>/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)|</g;

function isWellFormed(xml: string): boolean {
  if (forbidden.test(xml)) return false;
  const open: string[] = [];
  let roots = 0;
  for (const [whole, close, name, attributes = '', empty, text] of xml.matchAll(token)) {
    if (whole === '<' || bareAmpersand.test(attributes)) return false;
    if (text !== undefined && (bareAmpersand.test(text) || (open.length === 0 && text.trim() !== ''))) return false;
    if (name === undefined) continue;
    if (close && open.pop() !== name) return false;
    if (!close && open.length === 0) roots += 1;
    if (!close && !empty) open.push(name);
  }
  return roots === 1 && open.length === 0;
}
