import type { Source } from '../sheet/edit';
import type { Cell } from '../sheet/grid';

/** Part of a cell, trimmed: characters `start` to `end` (zero-based) without the white space around them. */
export function sourceOf(cell: Cell, start = 0, end = cell.text.length): Source {
  const part = cell.text.slice(start, end);
  const from = start + (part.length - part.trimStart().length);
  const to = Math.max(from, start + part.trimEnd().length);
  return { at: { row: cell.row, column: cell.column }, start: from, end: to, text: cell.text.slice(from, to) };
}

/** A place in an empty cell. */
export function emptySource(row: number, column: number): Source {
  return { at: { row, column }, start: 0, end: 0, text: '' };
}

/** A bullet's text in its cell, over several lines where it is wrapped by hand; the bullet itself is left out. */
export interface Item {
  readonly source: Source;
  /** The bullet as typed, with the space behind it; empty where there is none. */
  readonly bullet: string;
}

const bullet =
  /^[\s\u200b]*(?:[·•➤►▶➢‣▪■●○◦⁃∙*→§Ø\uf0b7\uf0d8\uf0a7\uf076][\s\u00a0]*|[-‐‑–—](?=\p{Lu})|[^\p{L}\p{N}\s()[\]"'“‘&/,;.:][\s\u00a0]+|o[\t\u00a0]+|\(?\d{1,2}[.)][\s\u00a0]+(?=\p{Lu}))/u;

/** The items of a cell: one per bullet, or one per line where the cell has no bullets. */
export function readItems(cell: Cell): readonly Item[] {
  const lines = splitLines(cell.text);
  const isBulleted = lines.some((line) => bullet.test(line.text));
  const items: { start: number; end: number; bullet: string }[] = [];
  for (const line of lines) {
    const mark = bullet.exec(line.text)?.[0] ?? '';
    const last = items.at(-1);
    if (isBulleted && mark === '' && last) last.end = line.end;
    else if (mark !== '' || line.text.trim() !== '')
      items.push({ start: line.start + mark.length, end: line.end, bullet: mark });
  }
  return items.map((item) => ({ source: sourceOf(cell, item.start, item.end), bullet: item.bullet }));
}

/** The lines of a text with their places, without the line breaks. */
export function splitLines(text: string): readonly { text: string; start: number; end: number }[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const place = { text: line, start, end: start + line.length };
    start = place.end + 1;
    return place;
  });
}
