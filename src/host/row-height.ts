import type { CellLook } from '../core/sheet/new-sheet';
import { measureText } from './text-width';

/*
 * How high a row has to be for its wrapped texts to show whole. A file has to say it: LibreOffice does not look at
 * the texts of a row without a height (tried with 7.4). Excel makes no row higher than 409 points, 27 lines of its
 * standard letters. Where a text needs more, it is written smaller, in the largest size in which it fits.
 */

/** Sizes in points, each with the height of its line; the first is Excel's standard, the last the smallest still read. */
const sizes = [
  { size: 11, line: 15 },
  { size: 10, line: 13 },
  { size: 9, line: 12 },
  { size: 8, line: 11.25 },
] as const;

const [standard] = sizes;
const smallest = sizes[sizes.length - 1]!;
const highestRow = 409;
const titleLine = 18.75;

/** Excel's standard width of a column, in characters. */
const standardWidth = 8.43;

export interface FittedText {
  readonly text: string;
  readonly look: CellLook;
  readonly wraps: boolean;
  /** Of its column, in characters of the standard size. */
  readonly width: number | undefined;
}

export interface Fit {
  /** Of the letters, in points; null for the workbook's own. */
  readonly size: number | null;
  /** In points. */
  readonly height: number;
}

/** The height of one line of standard letters, in points. */
export const standardHeight = standard.line;

export function fitText({ text, look, wraps, width = standardWidth }: FittedText): Fit {
  if (look === 'title') return { size: null, height: (wraps ? countLines(text, width) : 1) * titleLine };
  const heightAt = ({ size, line }: (typeof sizes)[number]): number =>
    (wraps ? countLines(text, (width * standard.size) / size) : 1) * line;
  const fitting = sizes.find((each) => heightAt(each) <= highestRow) ?? smallest;
  return { size: fitting === standard ? null : fitting.size, height: Math.min(highestRow, heightAt(fitting)) };
}

/** Lines of a text wrapped at spaces. */
function countLines(text: string, width: number): number {
  if (text.length <= width && !text.includes('\n')) return 1;
  return text.split('\n').reduce((sum, paragraph) => sum + wrapWords(paragraph, width).length, 0);
}

/** A digit of Calibri is 7.43 pixels wide and counts for 7 in the width of a column. */
const fill = 0.94;

/** The lines of a paragraph wrapped at spaces, in a column of so many characters; a longer word is cut. */
export function wrapWords(paragraph: string, width: number): readonly string[] {
  const most = width * fill;
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const word of paragraph.split(' ')) {
    const wide = measureText(word);
    if (line !== '' && taken + space + wide <= most) {
      line += ` ${word}`;
      taken += space + wide;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = wide <= most ? [word] : cutWord(word, most);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1)!;
    taken = measureText(line);
  }
  return [...lines, line];
}

const space = measureText(' ');

/** No piece is empty, however narrow the column. */
function cutWord(word: string, most: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let taken = 0;
  for (const letter of word) {
    const wide = measureText(letter);
    if (piece !== '' && taken + wide > most) {
      pieces.push(piece);
      [piece, taken] = ['', 0];
    }
    piece += letter;
    taken += wide;
  }
  return [...pieces, piece];
}
