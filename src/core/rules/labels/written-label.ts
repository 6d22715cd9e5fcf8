import { isNumber } from '../../plan/label';
import type { Action } from '../../plan/model';
import type { Source } from '../../sheet/edit';

/** The letters (or the number) of an action's label as typed: "b" of "1-(b)", "4" of "1.4."; null where none is written. */
export function findWrittenLabel({ label, labelSource }: Action): Source | null {
  const { at, start, text } = labelSource;
  // What stands before it is a section's number or a bracket.
  const typed = isNumber(label)
    ? /\d{1,3}(?=\D*$)/.exec(text)
    : /(?:[\p{L}|]{1,4}|1{1,3})(?=[^\p{L}\d|]*$)/u.exec(text);
  if (!typed) return null;
  const from = start + typed.index;
  return { at, start: from, end: from + typed[0].length, text: typed[0] };
}
