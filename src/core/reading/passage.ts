import type { Source } from '../sheet/edit';
import type { Cell } from '../sheet/grid';

/** A text that may stand in several cells: its parts, one for each cell, in reading order. */
export interface Passage {
  /** The parts, each on a line of its own. */
  readonly text: string;
  readonly parts: readonly [Source, ...Source[]];
}

export function passageOf(first: Source, ...rest: readonly Source[]): Passage {
  return { text: [first, ...rest].map(({ text }) => text).join('\n'), parts: [first, ...rest] };
}

/** Characters `start` to `end` (zero-based, end exclusive) of a passage, as one part for each cell they stand in. */
export function slicePassage({ parts }: Passage, start: number, end: number): readonly [Source, ...Source[]] {
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
