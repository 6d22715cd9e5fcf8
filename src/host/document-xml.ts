import { BrokenXml, decodeText, encodeText, prefixOf, readAttributes, scanTags, type Tag } from './xml';
import { decodeXString, encodeXString } from './xstring';

/*
 * A document kept in a workbook is one custom XML part, `<kept xmlns="urn:concord:work-plan:kept:profile">…</kept>`.
 * The namespace names the document: so it is found without an id that somebody would have to remember, and Excel
 * can be asked for it alone. Parts of other namespaces belong to others.
 */

/** The namespace of the part that keeps the document. */
export function documentNamespace(name: string): string {
  return `urn:concord:work-plan:kept:${encodeURIComponent(name)}`;
}

/** The part's XML for any text, characters that XML cannot hold and line ends as they are included. */
export function formatDocument(name: string, text: string): string {
  const content = encodeText(encodeXString(text)).replace(/\r/g, '&#13;');
  return `<kept xmlns="${documentNamespace(name)}" xml:space="preserve">${content}</kept>`;
}

/** The text of a part. One that was damaged by hand gives what stands in it as it stands; it is for the reader to judge. */
export function parseDocument(xml: string): string {
  const tags = readTags(xml);
  const [root, last] = [tags[0], tags.at(-1)];
  if (!root || !last) return xml;
  return decodeXString(decodeText(xml.slice(root.end, Math.max(root.end, last.start))));
}

/** The namespace of the outermost element; null where the text is no XML that we read. */
export function findNamespace(xml: string): string | null {
  const [root] = readTags(xml, 1);
  if (!root) return null;
  const prefix = prefixOf(root).slice(0, -1);
  return readAttributes(root).get(prefix === '' ? 'xmlns' : `xmlns:${prefix}`) ?? null;
}

/** The first tags; none where the XML is broken as far as they reach. */
function readTags(xml: string, most = Infinity): readonly Tag[] {
  const tags: Tag[] = [];
  try {
    for (const tag of scanTags(xml)) {
      tags.push(tag);
      if (tags.length >= most) break;
    }
  } catch (error) {
    if (error instanceof BrokenXml) return [];
    throw error;
  }
  return tags;
}
