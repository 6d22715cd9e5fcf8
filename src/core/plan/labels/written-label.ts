import type { Source } from '../../sheet/edit';
import { findCell, type Grid } from '../../sheet/grid';
import { isNumber, labelStyles } from '../label';
import type { Action, Plan } from '../model';
import { findLabel } from './find-label';

/** The letters (or the number) of an action's label as typed: "b" of "1-(b)", "4" of "1.4."; null where none is written. */
export function findWrittenLabel({ label, labelSource }: Pick<Action, 'label' | 'labelSource'>): Source | null {
  const { at, start, text } = labelSource;
  // What stands before it is a section's number or a bracket.
  const typed = isNumber(label)
    ? /\d{1,3}(?=\D*$)/.exec(text)
    : /(?:[\p{L}|]{1,4}|1{1,3})(?=[^\p{L}\d|]*$)/u.exec(text);
  if (!typed) return null;
  const from = start + typed.index;
  return { at, start: from, end: from + typed[0].length, text: typed[0] };
}

/**
 * Every place where an action's label is written. In a register that may be each of its rows, in a column of its own
 * and before the text; elsewhere it is one place, or none where Word's automatic numbers were lost.
 */
export function findWrittenLabels(grid: Grid, { layout, shape }: Plan, action: Action): readonly Source[] {
  if (layout !== 'register') return [findWrittenLabel(action)].flatMap((place) => place ?? []);
  const { label, action: text } = shape.columns;
  return action.rows.flatMap((row) => [
    ...inColumn(grid, action, row, label, (typed) => typed.length),
    ...inColumn(grid, action, row, text, (typed) => endOfLabel(typed, action.label)),
  ]);
}

function inColumn(
  grid: Grid,
  { label }: Action,
  row: number,
  column: number | undefined,
  endOf: (text: string) => number,
): readonly Source[] {
  if (column === undefined) return [];
  const at = { row, column };
  const text = findCell(grid, at)?.text ?? '';
  const end = endOf(text);
  return [findWrittenLabel({ label, labelSource: { at, start: 0, end, text: text.slice(0, end) } })].flatMap(
    (place) => place ?? [],
  );
}

/** Where the label before an action's text ends, in whichever style it is written; 0 where another or none stands there. */
function endOfLabel(text: string, label: string): number {
  const found = labelStyles.map((style) => findLabel(text, style)).find((one) => one?.label === label);
  return found?.end ?? 0;
}
