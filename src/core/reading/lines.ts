import { formatLabel } from '../plan/label';
import type { Source } from '../sheet/edit';
import { partOf, passageOf, trimPart, type Passage } from './passage';

const bullet =
  /^[\s\u200b]*(?:(?:[·•➤►▶➢‣▪■●○◦⁃∙*→§Ø\uf0b7\uf0d8\uf0a7\uf076][\s\u00a0]*)+|[-‐‑–—](?=\p{Lu}|\s*$)|[^\p{L}\p{N}\s()[\]"'“‘&/,;.:][\s\u00a0]+|o[\t\u00a0 ]+(?=[\p{Lu}\d]|$)|\(?\d{1,2}[.)](?:[\s\u00a0]+(?=[\p{Lu}\d])|\s*$))/u;

/** The lines of a text with their places, without the line breaks. */
export function splitLines(text: string): readonly { text: string; start: number; end: number }[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const place = { text: line, start, end: start + line.length };
    start = place.end + 1;
    return place;
  });
}

interface Line {
  readonly cell: Source;
  /** Its place in the text of that cell. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The bullet as typed, with the space around it; empty where there is none. */
  readonly bullet: string;
}

/**
 * The items of the cells of one action: one per bullet, or one per line where there are no bullets. `isCounted`: the
 * plan has a) or i. for bullets, so that a single one counts as such.
 */
export function readItems(cells: readonly Source[], isCounted = false): readonly Passage[] {
  const lines = readLines(cells, isCounted ? 1 : 2);
  const isBulleted = lines.some((line) => line.bullet !== '');
  const items: Line[][] = [];
  for (const line of lines) {
    const last = items.at(-1);
    if (line.bullet === '' && line.text.trim() === '') continue;
    if (last && line.bullet === '' && goesOn(last.at(-1)!, line, isBulleted)) last.push(line);
    else items.push([line]);
  }
  return items.map(joinLines);
}

/** Whether the lines of an action have a), b), c) or i., ii., iii. for bullets. */
export function areCounted(cells: readonly Source[]): boolean {
  return countLines(splitCells(cells), 2) !== null;
}

function readLines(cells: readonly Source[], fewest: number): readonly Line[] {
  const lines = splitCells(cells);
  const bulleted = lines.map((line) => ({ ...line, bullet: bullet.exec(line.text)?.[0] ?? '' }));
  return bulleted.some((line) => line.bullet !== '') ? bulleted : (countLines(lines, fewest) ?? lines);
}

function splitCells(cells: readonly Source[]): readonly Line[] {
  return cells.flatMap((cell) => splitLines(cell.text).map((line) => ({ ...line, cell, bullet: '' })));
}

const counter = /^[\s\u200b]*\(?([ivxl]{1,7}|[a-z]{1,2})[.)](?:[\s\u00a0]+|$)/;

/** The lines with their counters as bullets; null where they do not count on from the first, or are too few. */
function countLines(lines: readonly Line[], fewest: number): readonly Line[] | null {
  const marks = lines.map(({ text }) => counter.exec(text));
  const counters = marks.flatMap((mark) => (mark ? [mark[1]!] : []));
  const follows = (name: (position: number) => string) => counters.every((one, index) => one === name(index + 1));
  if (counters.length < fewest || !(follows(formatRoman) || follows((at) => formatLabel(at, 'doubled')))) return null;
  return lines.map((line, index) => ({ ...line, bullet: marks[index]?.[0] ?? '' }));
}

const romans = [['l', 50], ['xl', 40], ['x', 10], ['ix', 9], ['v', 5], ['iv', 4], ['i', 1]] as const; // prettier-ignore

export function formatRoman(number: number): string {
  const [sign, value] = romans.find(([, least]) => least <= number) ?? ['', 0];
  return value === 0 ? '' : sign + formatRoman(number - value);
}

/** A see-also that ends with a reference, and whose own bracket is still open: nothing but names of actions could follow. */
const forgottenBracket = /\(\s*see\s+also\b(?:[^()]*\([^()]*\))+\s*$/i;

/** Whether a line without a bullet belongs to the line before it. */
function goesOn(before: Line, line: Line, isBulleted: boolean): boolean {
  if (isBulleted && line.cell === before.cell) return true;
  const own = before.text.slice(before.bullet.length);
  if (forgottenBracket.test(own) && /^\s*(?!Section|Action|See\b)\p{Lu}\p{L}/u.test(line.text)) return false;
  if (own.trim() === '' || isUnfinished(own)) return true;
  if (/^\s*\p{Ll}/u.test(line.text) || /^\s*[([]?\s*see\s+also\b/i.test(line.text)) return true;
  // After bullets, a new cell begins with the rest of what the page has cut, unless a see-also had ended that.
  return isBulleted && !/[)\].]\s*$/.test(own);
}

/** A text that ends in the middle: a bracket is open, or a comma or a small word asks for more. */
function isUnfinished(text: string): boolean {
  const opened = (text.match(/[([]/g) ?? []).length;
  const closed = (text.match(/[)\]]/g) ?? []).length;
  return opened > closed || /(?:[,&–-]|\b(?:and|or|of|on|in|for|to|the|a|an|with|by))\s*$/i.test(text);
}

/** The text of an item's lines: one part for each cell. */
function joinLines(lines: readonly Line[]): Passage {
  const cells = [...new Set(lines.map(({ cell }) => cell))];
  const [first, ...rest] = cells.map((cell) => {
    const own = lines.filter((line) => line.cell === cell);
    return trimPart(partOf(cell, own[0]!.start + own[0]!.bullet.length, own.at(-1)!.end));
  });
  return passageOf(first!, ...rest);
}
