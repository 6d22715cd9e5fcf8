import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { createId, type XmlPart } from '../model/workbook';

/*
 * Custom XML parts in the package, which the library passes over: customXml/item1.xml, linked from the workbook, with
 * the part's id in customXml/itemProps1.xml (ECMA-376 part 1, 15.2, Custom XML Data Storage).
 */

const typeBeginning = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const linksNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
const propertiesNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const propertiesType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const workbookLinks = 'xl/_rels/workbook.xml.rels';

export function readXmlParts(bytes: Uint8Array): readonly XmlPart[] {
  const parts = unzipSync(bytes, { filter: ({ name }) => name.startsWith('customXml/') || name === workbookLinks });
  const textOf = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  return targetsOf(textOf(workbookLinks), 'customXml').flatMap((item) => {
    const xml = parts[`customXml/${item}`];
    const [properties = ''] = targetsOf(textOf(`customXml/_rels/${item}.rels`), 'customXmlProps');
    const id = /itemID\s*=\s*"([^"]*)"/.exec(textOf(`customXml/${properties}`))?.[1];
    return xml ? [{ id: id ?? createId(), xml: strFromU8(xml) }] : [];
  });
}

/** The package with the parts; it has none yet. */
export function writeXmlParts(bytes: Uint8Array, xmlParts: readonly XmlPart[]): Uint8Array {
  if (xmlParts.length === 0) return bytes;
  const parts = unzipSync(bytes);
  const append = (path: string, end: string, addition: string): void => {
    const text = strFromU8(parts[path] ?? new Uint8Array());
    if (!text.includes(end)) throw new Error(`The package has no ${path}`);
    parts[path] = strToU8(text.replace(end, () => addition + end));
  };
  xmlParts.forEach(({ id, xml }, index) => {
    const [item, properties] = [`item${index + 1}.xml`, `itemProps${index + 1}.xml`];
    parts[`customXml/${item}`] = strToU8(xml);
    parts[`customXml/${properties}`] = strToU8(
      `<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${propertiesNamespace}"><ds:schemaRefs/></ds:datastoreItem>`,
    );
    const toProperties = writeLink('rId1', 'customXmlProps', properties);
    parts[`customXml/_rels/${item}.rels`] = strToU8(
      `<Relationships xmlns="${linksNamespace}">${toProperties}</Relationships>`,
    );
    append(workbookLinks, '</Relationships>', writeLink(`rIdXml${index + 1}`, 'customXml', `../customXml/${item}`));
    append(
      '[Content_Types].xml',
      '</Types>',
      writeType(item, 'application/xml') + writeType(properties, propertiesType),
    );
  });
  return zipSync(parts);
}

/** The file names that a part's links of one kind lead to. */
function targetsOf(links: string, kind: string): readonly string[] {
  return [...links.matchAll(/<Relationship\b[^>]*>/g)].flatMap(([link]) =>
    new RegExp(`\\sType\\s*=\\s*"[^"]*/${kind}"`).test(link)
      ? (/\sTarget\s*=\s*"(?:[^"]*\/)?([^"/]*)"/.exec(link)?.slice(1) ?? [])
      : [],
  );
}

function writeLink(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${typeBeginning}/${kind}" Target="${target}"/>`;
}

function writeType(file: string, type: string): string {
  return `<Override PartName="/customXml/${file}" ContentType="${type}"/>`;
}
