import type { Section } from '../../plan/model';
import type { Replacement, Source } from '../../sheet/edit';
import type { Grid } from '../../sheet/grid';
import { isRepeated } from './repeated';

const romans = 'i ii iii iv v vi vii viii ix x'.split(' ');

/** A section's number as its heading has it: "2", or "II" in "GOAL II"; null where none is written. */
export function findWrittenNumber({ source, number }: Section): Source | null {
  const roman = romans[number - 1];
  const found =
    new RegExp(String.raw`(?<!\d)0*${number}(?!\d)`).exec(source.text) ??
    (roman === undefined ? null : new RegExp(String.raw`(?<!\p{L})${roman}(?!\p{L})`, 'iu').exec(source.text));
  if (!found) return null;
  const start = source.start + found.index;
  return { at: source.at, start, end: start + found[0].length, text: found[0] };
}

/** What writes another number over a section's own, in its heading and where that is said again on another page. */
export function writeNumber(grid: Grid, section: Section, rows: readonly number[], to: number): readonly Replacement[] {
  const place = findWrittenNumber(section);
  if (!place || to === section.number) return [];
  const { source } = section;
  const again = rows
    .filter((row) => row > source.at.row)
    .map((row) => ({ row, column: source.at.column }))
    .filter((at) => isRepeated(grid, source, at));
  return [source.at, ...again].map((at) => ({
    at,
    start: place.start,
    end: place.end,
    text: numberLike(place.text, to),
  }));
}

/** "2" like "1", "02" like "01", "II" like "I". */
export function numberLike(typed: string, to: number): string {
  if (/\d/.test(typed)) return String(to).padStart(typed.length > 1 && typed.startsWith('0') ? typed.length : 1, '0');
  const roman = romans[to - 1] ?? String(to);
  return typed === typed.toUpperCase() ? roman.toUpperCase() : roman;
}
