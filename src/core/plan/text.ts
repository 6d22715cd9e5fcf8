/** One line of text: white space (no-break spaces too) folded, zero-width characters and soft hyphens left out. */
export function foldSpaces(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
}

/** The text without the tags and codes of a web page that are left over in it. */
function withoutMarkup(text: string): string {
  if (!/[<&]/.test(text)) return text;
  return text
    .replace(/<(?:br|\/?p|\/?div|\/?li)\b[^<>]*>|&nbsp;/gi, ' ')
    .replace(/<\/?(?:b|i|u|em|strong|span|ul|ol|sup|sub|font)\b[^<>]*>/gi, '')
    .replace(/&amp;/g, '&');
}

/** What most lines have nothing of: all that comparing leaves out or writes otherwise, but case and closing punctuation. */
const uneven = /[^ -%'-;=-_a-~]|  |^ | $/;

/**
 * What two texts share when they differ only in case, spaces, quotation marks, dashes, closing punctuation and the
 * remnants of a web page.
 */
export function comparable(text: string): string {
  const even = uneven.test(text) ? makeEven(text) : text.toLowerCase();
  return '.,;:'.includes(even.slice(-1)) ? even.replace(/(?:\s|(?<![\s.,;:]))[.,;:]+$/, '') : even;
}

function makeEven(text: string): string {
  return foldSpaces(withoutMarkup(text).normalize('NFKC'))
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐-―]/g, '-');
}

const fillers = new Set('a an the of on in for to and or with by at as from upon its their'.split(' '));

/** Whether a word, in lower case, joins others and means nothing by itself. */
export function isFiller(word: string): boolean {
  return fillers.has(word);
}

/** The words that carry meaning, in lower case, without plural s: for likeness, not for display. */
export function contentWords(text: string): ReadonlySet<string> {
  const words = comparable(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !isFiller(word)).map((word) => word.replace(/(?<=...)(?:s|y|ies)$/, '')));
}

/** The share (0 to 1) of the smaller set of words that the other holds too; words alike in their first six letters count. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  let beginnings: ReadonlySet<string> | null = null;
  for (const word of small) {
    if (large.has(word)) shared++;
    else if (word.length > 5) {
      beginnings ??= new Set([...large].map((other) => other.slice(0, 6)));
      if (beginnings.has(word.slice(0, 6))) shared++;
    }
  }
  return shared / small.size;
}

/** What the texts of one KPI have in common: they differ at most in case, spaces and a final stop. */
export function kpiKey(text: string): string {
  return foldSpaces(text)
    .toLowerCase()
    .replace(/\s*\.$/, '');
}

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/), over UTF-16 units. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

const longest = 400;

/** What a text is known by: a long one by its beginning and a number of all of it. */
export function fingerprint(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}… ${hash(text).toString(36)}`;
}
