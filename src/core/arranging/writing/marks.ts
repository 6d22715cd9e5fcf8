import { findLabel } from '../../plan/labels/find-label';
import { findWrittenLabel, findWrittenLabels } from '../../plan/labels/written-label';
import { labelStyles } from '../../plan/label';
import type { Action, Plan } from '../../plan/model';
import { foldSpaces } from '../../plan/text';
import type { Replacement, Source } from '../../sheet/edit';
import type { Grid } from '../../sheet/grid';
import { isRepeated } from './repeated';

/** The label and the number of its section that an action is to have. */
export interface Mark {
  readonly label: string | null;
  readonly section: number;
}

/** What writes another mark over an action's own, wherever it is written, in its form and case. */
export function writeMark(grid: Grid, plan: Plan, action: Action, to: Mark): readonly Replacement[] {
  const places = findWrittenLabels(grid, plan, action);
  const repeated = plan.layout === 'register' ? [] : repeats(grid, action).map((at) => ({ ...places[0]!, at }));
  const label = to.label !== null && to.label !== action.label ? to.label : null;
  const sections =
    to.section === action.section
      ? []
      : [...places, ...repeated].flatMap((place) => sectionBefore(grid, place, action) ?? []);
  return [
    ...(label === null
      ? []
      : [...places, ...repeated].map((place) => replace(place, inCase(label, place.text, action)))),
    ...sections.map((place) => replace(place, String(to.section))),
  ];
}

/** A mark like an action's own: "(d)" like "(c)", "2-(d)" like "2-(c)". */
export function markLike(action: Action, to: Mark): string {
  const place = findWrittenLabel(action);
  const { text, start } = action.labelSource;
  if (!place || to.label === null) return '';
  const section = sectionIn(text.slice(0, place.start - start), text, action);
  const before = text.slice(0, place.start - start);
  return (
    (section ? before.slice(0, section.start) + String(to.section) + before.slice(section.end) : before) +
    inCase(to.label, place.text, action) +
    text.slice(place.end - start)
  );
}

/** Cells further down that say the action's text, or the beginning of it, again: a merged cell that was taken apart. */
function repeats(grid: Grid, { rows, labelSource, titleSource }: Action): readonly Source['at'][] {
  if (labelSource.text === '' || titleSource.at.row !== labelSource.at.row) return [];
  return rows
    .filter((row) => row !== labelSource.at.row)
    .map((row) => ({ row, column: labelSource.at.column }))
    .filter((at) => isRepeated(grid, labelSource, at));
}

/** The section's number before a label: "1" of "1-(b)"; null where none is written. */
function sectionBefore(grid: Grid, label: Source, action: Action): Source | null {
  const cell = grid.cells.find(({ row, column }) => row === label.at.row && column === label.at.column);
  const found = cell && sectionIn(cell.text.slice(0, label.start), cell.text, action);
  return found ? { at: label.at, ...found, text: cell.text.slice(found.start, found.end) } : null;
}

function sectionIn(
  before: string,
  text: string,
  { label }: Action,
): { readonly start: number; readonly end: number } | null {
  const found = labelStyles.map((style) => findLabel(text, style)).find((one) => one?.label === label);
  const digits = /\d+/.exec(before);
  return found && found.section !== null && digits
    ? { start: digits.index, end: digits.index + digits[0].length }
    : null;
}

/** Capitals where capitals were typed for the letters of the label; not where they only look like them. */
function inCase(label: string, typed: string, action: Action): string {
  const isUpper = typed !== typed.toLowerCase() && foldSpaces(typed).toLowerCase() === action.label;
  return isUpper ? label.toUpperCase() : label;
}

function replace({ at, start, end }: Source, text: string): Replacement {
  return { at, start, end, text };
}
