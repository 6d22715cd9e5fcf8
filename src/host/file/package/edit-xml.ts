import { BrokenXml, prefixOf, readAttributes, scanTags, type Tag } from '../../xml';

/* Small changes to the parts that list others (workbook, relationships, content types); the rest of them stays. */

export interface Element {
  readonly tag: Tag;
  readonly attributes: ReadonlyMap<string, string>;
  /** First character after the element. */
  readonly end: number;
  /** Where its closing tag begins; the element's end where it has none. */
  readonly contentEnd: number;
}

/** The prefix of the outermost element with its colon, which its own kind of elements share. */
export function rootPrefix(xml: string): string {
  return prefixOf(readRoot(xml));
}

function readRoot(xml: string): Tag {
  for (const tag of scanTags(xml)) return tag;
  throw new BrokenXml('there is no element');
}

/** The elements of a name as written (with prefix), in order. */
export function findElements(xml: string, name: string): readonly Element[] {
  // A sheet may have millions of tags, and most names that are asked for stand nowhere.
  if (!xml.includes(`<${name}`)) return [];
  const found: Element[] = [];
  const open: Tag[] = [];
  for (const tag of scanTags(xml)) {
    if (tag.name !== name) continue;
    if (tag.kind === 'open') open.push(tag);
    if (tag.kind === 'empty') {
      found.push({ tag, attributes: readAttributes(tag), end: tag.end, contentEnd: tag.end });
    }
    const opened = tag.kind === 'close' ? open.pop() : undefined;
    if (opened) found.push({ tag: opened, attributes: readAttributes(opened), end: tag.end, contentEnd: tag.start });
  }
  return found.sort((a, b) => a.tag.start - b.tag.start);
}

/** Adds to the end of the first element of that name. */
export function appendInside(xml: string, name: string, addition: string): string {
  const element = findElements(xml, name)[0];
  if (!element) throw new BrokenXml(`${name} is missing`);
  const { tag, contentEnd } = element;
  if (tag.kind !== 'empty') return xml.slice(0, contentEnd) + addition + xml.slice(contentEnd);
  return `${xml.slice(0, tag.start)}<${name}${tag.attributes}>${addition}</${name}>${xml.slice(tag.end)}`;
}

/**
 * Adds to the end of a section of the outermost element; where there is none it is made, before the first of the
 * sections that are to follow it. Names are without prefix.
 */
export function appendToSection(xml: string, local: string, addition: string, following: readonly string[]): string {
  const prefix = rootPrefix(xml);
  const name = `${prefix}${local}`;
  if (findElements(xml, name).length > 0) return appendInside(xml, name, addition);
  return insertElement(xml, `<${name}>${addition}</${name}>`, following);
}

/** Puts an element into the outermost one, before the first of those (names without prefix) that are to follow it. */
export function insertElement(xml: string, element: string, following: readonly string[]): string {
  const prefix = rootPrefix(xml);
  const next = following.flatMap((each) => findElements(xml, `${prefix}${each}`))[0];
  if (next) return xml.slice(0, next.tag.start) + element + xml.slice(next.tag.start);
  return appendInside(xml, readRoot(xml).name, element);
}

/** The highest number that elements of a name, whatever their prefix, have in an attribute; 0 where there are none. */
export function highest(xml: string, local: string, attribute: string): number {
  let most = 0;
  for (const tag of scanTags(xml)) {
    if (tag.local === local) most = Math.max(most, Number(readAttributes(tag).get(attribute) ?? 0));
  }
  return most;
}

export function removeElements(
  xml: string,
  name: string,
  isUnwanted: (attributes: ReadonlyMap<string, string>) => boolean,
): string {
  return findElements(xml, name)
    .filter(({ attributes }) => isUnwanted(attributes))
    .reduceRight((text, { tag, end }) => text.slice(0, tag.start) + text.slice(end), xml);
}
