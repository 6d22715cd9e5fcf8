import { findHeadingNumber, findLabel, hasBullet } from './line-kinds';
import type { TextRow } from './text-row';

/*
 * Tables as Word's text may have them: each cell begins on a line of its own with a tab, and holds line breaks and
 * blank lines; a blank line goes before each row but the first, headings stand between the tables.
 */

interface LedCell {
  readonly lines: string[];
  readonly isAfterBlank: boolean;
}

type Piece =
  { readonly kind: 'paragraph'; readonly text: string } | { readonly kind: 'table'; readonly cells: LedCell[] };

/** Whether tabs stand at the beginnings of lines, and hardly anywhere else. */
export function isLedByTabs(text: string): boolean {
  const tabbed = text.split('\n').filter((line) => line.trimEnd().includes('\t') || line.startsWith('\t'));
  const led = tabbed.filter((line) => line.startsWith('\t') && !line.trim().includes('\t'));
  return led.length >= 3 && led.length > tabbed.length * 0.9;
}

export function readLedByTabs(text: string): readonly TextRow[] {
  const pieces = readPieces(text.split('\n'));
  const tables = pieces.flatMap((piece) => (piece.kind === 'table' ? [piece.cells] : []));
  const width = findWidth(tables);
  return pieces.flatMap((piece): readonly TextRow[] => {
    if (piece.kind === 'paragraph') return [[piece.text]];
    const starts =
      width === null ? startsByLabel(piece.cells) : piece.cells.flatMap((_, at) => (at % width === 0 ? [at] : []));
    return starts.map((start, index) =>
      piece.cells.slice(start, starts[index + 1]).map(({ lines }) => lines.join('\n')),
    );
  });
}

function readPieces(lines: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let cells: LedCell[] | null = null;
  lines.forEach((line, index) => {
    const isAfterBlank = (lines[index - 1] ?? '').trim() === '';
    if (line.startsWith('\t')) {
      if (!cells) pieces.push({ kind: 'table', cells: (cells = []) });
      for (const part of line.slice(1).split('\t')) cells.push({ lines: [part], isAfterBlank });
    } else if (cells && !isHeading(lines, index)) cells.at(-1)!.lines.push(line);
    else if (line.trim() !== '') {
      cells = null;
      pieces.push({ kind: 'paragraph', text: line });
    }
  });
  return pieces;
}

/** A line after a table that begins the next one: numbered, or two blank lines apart from the table. */
function isHeading(lines: readonly string[], index: number): boolean {
  const line = lines[index]!;
  const before = (distance: number): boolean => (lines[index - distance] ?? '').trim() === '';
  if (line.trim() === '' || !before(1) || hasBullet(line) || line.trimStart().startsWith('(')) return false;
  const next = lines.slice(index + 1, index + 8).find((other) => other.trim() !== '' || other.startsWith('\t'));
  return (next?.startsWith('\t') ?? false) && (findHeadingNumber(line) !== null || before(2));
}

const widest = 12;

/** The number of cells in a row with which all tables come out even, each row after a blank line; null where none fits. */
function findWidth(tables: readonly (readonly LedCell[])[]): number | null {
  for (let width = 2; width <= widest; width++) {
    const fits = tables.every(
      (cells) =>
        cells.length % width === 0 &&
        cells.every(({ isAfterBlank }, at) => at === 0 || at % width !== 0 || isAfterBlank),
    );
    if (fits) return width;
  }
  return null;
}

function startsByLabel(cells: readonly LedCell[]): readonly number[] {
  const labelled = cells.flatMap(({ lines }, at) => (findLabel(lines[0] ?? '') === null ? [] : [at]));
  return [...new Set([0, ...labelled])];
}
