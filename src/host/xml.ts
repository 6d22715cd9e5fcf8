/*
 * Just enough XML for patching parts of a package as text: where each tag begins and ends, so that everything
 * between the changed places stays as it was, byte for byte.
 */

/** The text is no XML that we read: a tag or comment without end, or a document type (which could hide entities). */
export class BrokenXml extends Error {
  override readonly name = 'BrokenXml';
}

export interface Tag {
  readonly kind: 'open' | 'close' | 'empty';
  /** As written, e.g. `x:row`. */
  readonly name: string;
  /** Without the namespace's prefix, e.g. `row`. */
  readonly local: string;
  /** First character of the tag, and the first after it. */
  readonly start: number;
  readonly end: number;
  /** What stands between name and end, as written. */
  readonly attributes: string;
}

/** The tags of a text in order; comments, CDATA and processing instructions are passed over. */
export function* scanTags(xml: string, from = 0): Generator<Tag, void> {
  let start = xml.indexOf('<', from);
  while (start >= 0) {
    const end = endOfMarkup(xml, start);
    const second = xml[start + 1];
    if (second !== '!' && second !== '?') yield readTag(xml, start, end);
    start = xml.indexOf('<', end);
  }
}

function endOfMarkup(xml: string, start: number): number {
  if (xml.startsWith('<!--', start)) return endAfter(xml, '-->', start + 4);
  if (xml.startsWith('<![CDATA[', start)) return endAfter(xml, ']]>', start + 9);
  if (xml.startsWith('<?', start)) return endAfter(xml, '?>', start + 2);
  if (xml.startsWith('<!', start)) throw new BrokenXml('a document type is not read');
  for (let at = start + 1; at < xml.length; at++) {
    const character = xml[at];
    if (character === '>') return at + 1;
    if (character === '"' || character === "'") at = endAfter(xml, character, at + 1) - 1;
  }
  throw new BrokenXml('a tag has no end');
}

function endAfter(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found < 0) throw new BrokenXml(`${mark} is missing`);
  return found + mark.length;
}

function readTag(xml: string, start: number, end: number): Tag {
  const isClose = xml[start + 1] === '/';
  const isEmpty = !isClose && xml[end - 2] === '/';
  const inner = xml.slice(start + (isClose ? 2 : 1), end - (isEmpty ? 2 : 1));
  const space = inner.search(/\s/);
  const name = space < 0 ? inner : inner.slice(0, space);
  return {
    kind: isClose ? 'close' : isEmpty ? 'empty' : 'open',
    name,
    local: name.slice(name.indexOf(':') + 1),
    start,
    end,
    attributes: space < 0 ? '' : inner.slice(space),
  };
}

/** The prefix of a tag with its colon, e.g. `x:`; empty where there is none. */
export function prefixOf({ name, local }: Tag): string {
  return name.slice(0, name.length - local.length);
}

/** Attributes by their name as written, prefix included. */
export function readAttributes(tag: Tag): ReadonlyMap<string, string> {
  const pattern = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
  return new Map(
    [...tag.attributes.matchAll(pattern)].map((match) => [match[1]!, decodeEntities(match[2] ?? match[3] ?? '')]),
  );
}

/** True for the ways in which XML writes a true flag. */
export function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}

/** The characters that a stretch of XML without tags stands for; line breaks are `\n`. */
export function decodeText(xml: string): string {
  const pattern = /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|([^<]+)/g;
  const text = xml.replace(pattern, (_, data: string | undefined, plain: string | undefined) =>
    plain === undefined ? (data ?? '').replace(/\r\n?/g, '\n') : decodeEntities(plain.replace(/\r\n?/g, '\n')),
  );
  return text;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-fA-F]+|#\d+|[a-z]+);/g, (written, sign: string) => {
    if (!sign.startsWith('#')) return entities[sign] ?? written;
    const code = sign.startsWith('#x') ? parseInt(sign.slice(2), 16) : parseInt(sign.slice(1), 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : written;
  });
}

export function encodeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

export function encodeAttribute(text: string): string {
  return encodeText(text)
    .replace(/"/g, '&quot;')
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
