import type { Source } from '../sheet/edit';
import type { Cell } from '../sheet/grid';

/** A text that may stand in several cells: its parts, one for each cell, in reading order. */
export interface Passage {
  /** The parts, each on a line of its own, without characters that nobody sees. */
  readonly text: string;
  readonly parts: readonly [Source, ...Source[]];
  /** Where each character of the text stands in the joined parts; null where nothing was left out. */
  readonly places: readonly number[] | null;
}

const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/;

export function passageOf(first: Source, ...rest: readonly Source[]): Passage {
  const typed = [first, ...rest].map(({ text }) => text).join('\n');
  const parts = [first, ...rest] as const;
  if (!invisible.test(typed)) return { text: typed, parts, places: null };
  const places = [...typed.matchAll(/[^\u00ad\u200b-\u200d\u2060\ufeff]/g)].map(({ index }) => index);
  return { text: places.map((place) => typed[place]).join(''), parts, places };
}

/** Characters `start` to `end` (zero-based, end exclusive) of a passage, as one part for each cell they stand in. */
export function slicePassage({ parts, places }: Passage, start: number, end: number): readonly [Source, ...Source[]] {
  if (!places) return sliceParts(parts, start, end);
  const length = parts.reduce((sum, { text }) => sum + text.length + 1, -1);
  const from = places[start] ?? length;
  return sliceParts(parts, from, end > start ? places[end - 1]! + 1 : from);
}

function sliceParts(parts: Passage['parts'], start: number, end: number): readonly [Source, ...Source[]] {
  const found: Source[] = [];
  let from = 0;
  for (const whole of parts) {
    const to = from + whole.text.length;
    if (start <= to && end >= from && (start < to || end === start || to === from)) {
      found.push(partOf(whole, Math.max(start, from) - from, Math.min(end, to) - from));
    }
    if (end <= to) break;
    from = to + 1;
  }
  const [first = partOf(parts.at(-1)!, parts.at(-1)!.text.length, parts.at(-1)!.text.length), ...rest] = found;
  return [first, ...rest];
}

/** Characters `start` to `end` of a part, as a part of the same cell. */
export function partOf(whole: Source, start: number, end: number): Source {
  return { at: whole.at, start: whole.start + start, end: whole.start + end, text: whole.text.slice(start, end) };
}

/** A part without the white space around it. */
export function trimPart(part: Source): Source {
  const start = part.text.length - part.text.trimStart().length;
  return partOf(part, start, Math.max(start, part.text.trimEnd().length));
}

export function wholeCell({ row, column, text }: Cell): Source {
  return { at: { row, column }, start: 0, end: text.length, text };
}

/** The place of a cell that holds nothing. */
export function emptyCell(row: number, column: number): Source {
  return { at: { row, column }, start: 0, end: 0, text: '' };
}
