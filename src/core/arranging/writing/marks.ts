import { findLabel, type FoundLabel } from '../../plan/labels/find-label';
import { findWrittenLabel } from '../../plan/labels/written-label';
import { labelStyles } from '../../plan/label';
import type { Action } from '../../plan/model';
import { foldSpaces } from '../../plan/text';
import type { Replacement, Source } from '../../sheet/edit';
import type { Grid } from '../../sheet/grid';
import { isRepeated } from './repeated';

/** The label and the number of its section that an action is to have. */
export interface Mark {
  readonly label: string | null;
  readonly section: number;
}

/** What writes another mark over an action's own in a table, wherever it is written, in its form and case. */
export function writeMark(grid: Grid, action: Action, to: Mark): readonly Replacement[] {
  const place = findWrittenLabel(action);
  if (!place) return [];
  const places = [place, ...repeats(grid, action).map((at) => ({ ...place, at }))];
  const label = to.label !== null && to.label !== action.label ? inCase(to.label, place.text, action) : null;
  const { text, start } = action.labelSource;
  const section = to.section === action.section ? null : sectionIn(text, place.start - start, action);
  return places.flatMap(({ at }) => [
    ...(label === null ? [] : [{ at, start: place.start, end: place.end, text: label }]),
    ...(section ? [{ at, start: start + section.start, end: start + section.end, text: String(to.section) }] : []),
  ]);
}

/** A mark like an action's own: "(d)" like "(c)", "2-(d)" like "2-(c)"; empty where it is to have no label. */
export function markLike(action: Action, to: Mark): string {
  return to.label === null || !findWrittenLabel(action) ? '' : remark(action.labelSource.text, action, to);
}

/** The text of a cell that holds an action's label and nothing else, or begins with it, with another mark. */
export function remark(text: string, action: Action, to: Mark): string {
  const found = findMark(text, action);
  const end = found?.end ?? text.length;
  const labelSource = { at: action.labelSource.at, start: 0, end, text: text.slice(0, end) };
  const place = findWrittenLabel({ label: action.label, labelSource });
  if (!place) return text;
  const section = sectionIn(text, place.start, action);
  const before = text.slice(0, place.start);
  return (
    (section ? before.slice(0, section.start) + String(to.section) + before.slice(section.end) : before) +
    inCase(to.label ?? action.label, place.text, action) +
    text.slice(place.end)
  );
}

/** The mark that a text begins with, where it is the action's own; null where it begins otherwise. */
export function findMark(text: string, { label }: Pick<Action, 'label'>): FoundLabel | null {
  return labelStyles.map((style) => findLabel(text, style)).find((found) => found?.label === label) ?? null;
}

/** Cells further down that say the action's text, or the beginning of it, again: a merged cell that was taken apart. */
function repeats(grid: Grid, { rows, labelSource, titleSource }: Action): readonly Source['at'][] {
  if (labelSource.text === '' || titleSource.at.row !== labelSource.at.row) return [];
  return rows
    .filter((row) => row !== labelSource.at.row)
    .map((row) => ({ row, column: labelSource.at.column }))
    .filter((at) => isRepeated(grid, labelSource, at));
}

/** The section's number before a label that begins at `end`: "1" of "1-(b)"; null where none is written. */
function sectionIn(text: string, end: number, action: Action): { readonly start: number; readonly end: number } | null {
  const digits = /\d+/.exec(text.slice(0, end));
  return digits && findMark(text, action)?.section != null
    ? { start: digits.index, end: digits.index + digits[0].length }
    : null;
}

/** Capitals where capitals were typed for the letters of the label; not where they only look like them. */
function inCase(label: string, typed: string, action: Action): string {
  const isUpper = typed !== typed.toLowerCase() && foldSpaces(typed).toLowerCase() === action.label;
  return isUpper ? label.toUpperCase() : label;
}
