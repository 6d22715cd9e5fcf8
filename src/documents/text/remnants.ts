/*
 * What a conversion to plain text may leave behind: tags, entities, and the items of a list run together in one line.
 */

const tag =
  /<(\/?)(p|ul|ol|li|br|div|h[1-6]|table|tbody|thead|tr|td|th|i|b|u|em|strong|span|font|sup|sub|a|s)(?:\s[^<>]*|\s*\/)?>/gi;

const blockTags: ReadonlySet<string> = new Set(
  ['p', 'ul', 'ol', 'li', 'br', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'].concat([
    'table',
    'tbody',
    'thead',
    'tr',
    'td',
    'th',
  ]),
);

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
]);

/** Glyphs that only lists use; a dot in the middle of the line serves other ends, too. */
const arrows = '➤►▶➢‣▪■●\uf0b7\uf0d8\uf0a7';

const itemAhead = (glyphs: string): RegExp => new RegExp(`(?<=\\S)\\s+(?=[${glyphs}]\\s)`, 'u');
const arrowAhead = itemAhead(arrows);
/** By the dot with which the line begins. */
const dotAhead: ReadonlyMap<string, RegExp> = new Map(['•', '·'].map((dot) => [dot, itemAhead(arrows + dot)]));

/** The text without its remnants: blocks and items on lines of their own. The remnants are given as they stood. */
export function clearRemnants(text: string): { readonly text: string; readonly remnants: readonly string[] } {
  const remnants: string[] = [];
  const untagged = text.replace(tag, (written, slash: string, name: string) => {
    remnants.push(written);
    const block = name.toLowerCase();
    if (!blockTags.has(block)) return '';
    return block === 'li' && slash === '' ? '\n• ' : '\n';
  });
  const decoded = untagged.replace(
    /&(amp|lt|gt|quot|apos|nbsp|#\d{1,6}|#x[\da-f]{1,5});/gi,
    (written, sign: string) => {
      remnants.push(written);
      return entities.get(sign.toLowerCase()) ?? String.fromCodePoint(codeOf(sign));
    },
  );
  const lines = decoded.split('\n').flatMap(splitItems);
  const kept = remnants.length === 0 ? lines : lines.map((line) => line.trim()).filter((line) => line !== '');
  return { text: kept.join('\n'), remnants };
}

function codeOf(sign: string): number {
  const code = /^#x/i.test(sign) ? parseInt(sign.slice(2), 16) : parseInt(sign.slice(1), 10);
  return code > 0 ? code : 0xfffd;
}

/** Begins a line at each item: at every arrow, and at every dot where the line itself begins with one. */
function splitItems(line: string): readonly string[] {
  return line.split(dotAhead.get(line.trimStart().charAt(0)) ?? arrowAhead);
}
