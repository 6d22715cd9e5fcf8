import type { CellLook } from '../core/sheet/new-sheet';

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

/** Lines of a text wrapped at spaces. Letters take less room than the digits that widths count in, mostly. */
function countLines(text: string, width: number): number {
  if (text.length <= width && !text.includes('\n')) return 1;
  return text.split('\n').reduce((sum, paragraph) => sum + wrapWords(paragraph, width).length, 0);
}

/** The lines of a paragraph wrapped at spaces, each of so many characters at most; a longer word is cut. */
export function wrapWords(paragraph: string, width: number): readonly string[] {
  const most = Math.max(1, Math.floor(width));
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= most) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    for (; line.length > most; line = line.slice(most)) lines.push(line.slice(0, most));
  }
  return [...lines, line];
}
