import type { Replacement } from '../../../sheet/edit';

const tag = String.raw`</?(?:br|p|b|i|u|s|em|strong|span|div|ul|ol|li|sup|sub|font|table|tbody|tr|td|th|a|h[1-6])(?:\s[^<>=]{0,60}=[^<>]{0,300})?\s{0,9}/?>`;
const tags = new RegExp(`${tag}(?:\\s*${tag})*`, 'gi');
/** Tags after which a browser begins a new line. */
const breaking = /<(?:br|\/?p|\/?div|\/?[uo]l|\/?li|\/?h\d|\/?t[rdh])\b/i;

const named: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', rsquo: '’', lsquo: '‘',
  rdquo: '”', ldquo: '“', bull: '•', hellip: '…',
}; // prettier-ignore
const codes = new RegExp(`&(?:(${Object.keys(named).join('|')})|#(\\d{2,5}));`, 'g');

/** The marks of web pages in a text, in its order, and what they stand for. */
export function findMarks(text: string): readonly Omit<Replacement, 'at'>[] {
  if (!/[<&]/.test(text)) return [];
  const marks = [...text.matchAll(tags)].map(({ 0: found, index }) => widen(text, found, index));
  const coded = [...text.matchAll(codes)].map(({ 0: found, index, 1: name, 2: number }) => {
    const sign = name === undefined ? String.fromCodePoint(Number(number)) : named[name]!;
    return { start: index, end: index + found.length, text: sign === '\u00a0' ? ' ' : sign };
  });
  return [...marks, ...coded].sort((a, b) => a.start - b.start);
}

/** With the spaces around them, of which one is kept. */
function widen(text: string, found: string, index: number): Omit<Replacement, 'at'> {
  const before = text.slice(0, index);
  const behind = text.slice(index + found.length);
  const [left, right] = [before.length - before.trimEnd().length, behind.length - behind.trimStart().length];
  const isSpaced = left > 0 || right > 0 || /\s/.test(found.replace(/<[^<>]*>/g, '')) || breaking.test(found);
  const isAtEdge = before.trim() === '' || behind.trim() === '';
  // A line break of the cell's own stays: behind it another entry may begin.
  if (/\n/.test(text.slice(index - left, index) + behind.slice(0, right) + found)) {
    return { start: index, end: index + found.length, text: /\n/.test(found) ? '\n' : '' };
  }
  return { start: index - left, end: index + found.length + right, text: isSpaced && !isAtEdge ? ' ' : '' };
}
