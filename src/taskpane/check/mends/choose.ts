import type { BoundEdits } from '../../../core/linting/bound';
import type { Edit } from '../../../core/sheet/edit';

/** Edits that are written together or not at all, with what their cells are known by from one check to the next. */
export interface Choice extends BoundEdits {
  /** The text of each cell, and which of several equals it is: so a cell that is left out stays so when rows move. */
  readonly keys: readonly string[];
}

export function choicesOf(bound: readonly BoundEdits[]): readonly Choice[] {
  const seen = new Map<string, number>();
  const keyOf = ({ before }: Edit) => {
    const times = (seen.get(before) ?? 0) + 1;
    seen.set(before, times);
    return `${before} #${times}`;
  };
  return bound.map((group) => ({ ...group, keys: group.edits.map(keyOf) }));
}

export function isChosen({ keys }: Choice, leftOut: ReadonlySet<string>): boolean {
  return !keys.some((key) => leftOut.has(key));
}

/** The edits of which no cell is left out, nor any that is written together with them. */
export function chooseEdits(choices: readonly Choice[], leftOut: ReadonlySet<string>): readonly Edit[] {
  return choices.filter((choice) => isChosen(choice, leftOut)).flatMap(({ edits }) => edits);
}
