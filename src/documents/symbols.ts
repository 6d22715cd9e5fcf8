/*
 * Characters of Word's symbol fonts: in the private range F000 to F0FF, or as the plain letter whose key they share.
 */

const symbolFont = /^(symbol|wingdings|webdings|zapfdingbats|monotype sorts)/i;

/** The few that plans use in running text; all others serve as bullets. */
const known: ReadonlyMap<string, string> = new Map([
  ['symbol ae', '→'],
  ['symbol a3', '≤'],
  ['symbol b3', '≥'],
  ['symbol b1', '±'],
  ['symbol 2d', '-'],
  ['wingdings e0', '→'],
  ['wingdings f0', '⇨'],
  ['wingdings fc', '✓'],
  ['wingdings fb', '✗'],
  ['wingdings a8', '□'],
  ['wingdings fe', '☑'],
  ['wingdings 4a', '☺'],
]);

export const bullet = '•';

/** What a character of a symbol font stands for: a known sign or a bullet; null for a character of another font. */
export function readSymbol(code: number, font: string): string | null {
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  // The space of a symbol font is a space.
  if (code === 0x20 || code === 0xa0) return null;
  if (!isPrivate && !symbolFont.test(font)) return null;
  const family = symbolFont.exec(font)?.[1]?.toLowerCase() ?? 'symbol';
  return known.get(`${family} ${(code & 0xff).toString(16)}`) ?? bullet;
}

/** The label of a bullet list as shown: one glyph is a bullet whatever font draws it, words stay as they are. */
export function readBullet(text: string): string {
  const shown = text.trim();
  return [...shown].length === 1 && !/[-–—*➤►▶➢]/.test(shown) ? bullet : shown || bullet;
}
