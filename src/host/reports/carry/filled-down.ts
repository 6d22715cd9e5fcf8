import type { HeldContent, HeldFormula } from '../earlier-sheet';
import { moveFormula } from './move-formula';

/** What the formulas of a planner's column say, apart from the rows that they stand in. */
export interface FilledDown {
  /** Whether another row of the column has the same, so that nothing is lost with this one. */
  readonly isAgain: (row: number) => boolean;
  /** Every row has the same, as in a calculated column of Excel's. */
  readonly isWhole: boolean;
}

/** `cells` are those of a column of the table, below its header. */
export function findFilledDown(cells: readonly (HeldContent | null)[]): FilledDown {
  const said = cells.map((content, row) =>
    isFormula(content) ? moveFormula(content.formula, downBy(cells.length - row)) : null,
  );
  const counts = new Map<string, number>();
  for (const formula of said) if (formula !== null) counts.set(formula, (counts.get(formula) ?? 0) + 1);
  return {
    isAgain: (row) => (counts.get(said[row] ?? '') ?? 0) > 1,
    isWhole: cells.length > 1 && [...counts.values()][0] === cells.length,
  };
}

function downBy(rows: number) {
  const nowhere = { row: -1, column: -1 };
  return { rows, table: { from: nowhere, to: nowhere }, tableRows: 0, columnNow: (column: number) => column };
}

function isFormula(content: HeldContent | null): content is HeldFormula {
  return typeof content === 'object' && content !== null && 'formula' in content;
}
