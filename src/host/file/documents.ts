import { documentNamespace, findNamespace, formatDocument, parseDocument } from '../document-xml';
import { encodeAttribute } from '../xml';
import { refuseStrict } from './graft-sheet';
import { findPath, withText, type Package } from './package/package';
import { addPart, removeParts } from './package/parts';
import { addLink, readRelationships, relationshipsPath, removeLinks, xmlHead } from './package/relationships';

/*
 * A kept document in the package, laid out as Excel does: customXml/item1.xml, linked from the workbook, with
 * customXml/itemProps1.xml, which gives it an id. LibreOffice links it from the package instead, where it is found as
 * well. Parts that keep other people's things are looked at, never changed.
 */

const propertiesType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const propertiesNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

interface Item {
  readonly path: string;
  /** Whether the workbook links to it; else the package does. */
  readonly isWorkbooks: boolean;
}

/** `workbook` is the path of the workbook part. Of several parts that keep the document the last counts. */
export function loadDocument(pack: Package, workbook: string, name: string): string | null {
  const last = findItems(pack, workbook, name).at(-1);
  return last ? parseDocument(decode(pack, last.path)) : null;
}

/** Throws HostError `not-supported` where a part has to be added to a strict workbook, which wants another form. */
export function saveDocument(pack: Package, workbook: string, name: string, text: string | null): Package {
  const items = findItems(pack, workbook, name);
  const kept = text === null ? undefined : items.filter(({ isWorkbooks }) => isWorkbooks).at(-1);
  const cleared = items
    .filter((item) => item !== kept)
    .reduce((left, { path }) => removeItem(left, workbook, path), pack);
  if (text === null) return cleared;
  const xml = formatDocument(name, text);
  return kept ? withText(cleared, kept.path, xml) : addItem(cleared, workbook, name, xml);
}

/** Those that the workbook links to come last. */
function findItems(pack: Package, workbook: string, name: string): readonly Item[] {
  const wanted = documentNamespace(name);
  const links = ['', workbook].flatMap((from) =>
    readRelationships(pack, from).flatMap(({ kind, target }) =>
      kind === 'customXml' ? [[target, from] as const] : [],
    ),
  );
  return [...new Map(links)]
    .filter(([path]) => findPath(pack, path) !== undefined && findNamespace(decode(pack, path)) === wanted)
    .map(([path, from]) => ({ path, isWorkbooks: from === workbook }))
    .sort((a, b) => Number(a.isWorkbooks) - Number(b.isWorkbooks));
}

/** Whoever wrote the part may have used UTF-16, with its mark; bytes that are neither show as the sign for that. */
function decode(pack: Package, path: string): string {
  const { bytes } = pack.parts.get(findPath(pack, path) ?? path)!;
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

function addItem(pack: Package, workbook: string, name: string, xml: string): Package {
  refuseStrict(pack);
  const { path, propertiesPath } = freeItem(pack);
  const properties =
    `${xmlHead}<ds:datastoreItem ds:itemID="${itemId(name)}" xmlns:ds="${propertiesNamespace}"><ds:schemaRefs>` +
    `<ds:schemaRef ds:uri="${encodeAttribute(documentNamespace(name))}"/></ds:schemaRefs></ds:datastoreItem>`;
  const added = addLink(addPart(pack, 'application/xml', path, xml), workbook, 'customXml', path).pack;
  return addLink(addPart(added, propertiesType, propertiesPath, properties), path, 'customXmlProps', propertiesPath)
    .pack;
}

function freeItem(pack: Package): { readonly path: string; readonly propertiesPath: string } {
  for (let count = 1; ; count++) {
    const paths = { path: `customXml/item${count}.xml`, propertiesPath: `customXml/itemProps${count}.xml` };
    if (Object.values(paths).every((path) => findPath(pack, path) === undefined)) return paths;
  }
}

function removeItem(pack: Package, workbook: string, path: string): Package {
  const properties = readRelationships(pack, path).flatMap(({ kind, target }) =>
    kind === 'customXmlProps' ? [target] : [],
  );
  const unlinked = removeLinks(removeLinks(pack, workbook, [path]), '', [path]);
  return removeParts(unlinked, [path, relationshipsPath(path), ...properties]);
}

/** A GUID made of the document's name (FNV-1a), so that the same file comes of the same work. */
function itemId(name: string): string {
  const words = [1, 2, 3, 4].map((seed) => {
    let hash = 0x811c9dc5;
    for (const character of `${seed} ${documentNamespace(name)}`) {
      hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
    }
    return (hash >>> 0).toString(16).padStart(8, '0');
  });
  return `{${words.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}}`.toUpperCase();
}
