import { arrange } from '../../../src/core/arranging/arrange';
import type { Arranged, Refused } from '../../../src/core/arranging/arranged';
import type { Arrangement } from '../../../src/core/arranging/arrangement';
import { readPlan } from '../../../src/core/reading/read-plan';
import { applyChanges } from '../../../src/core/sheet/changing/apply-changes';
import type { Grid } from '../../../src/core/sheet/grid';
import { profile } from '../rules/context';

export function arrangeGrid(grid: Grid, arrangement: Arrangement): Arranged | Refused {
  return arrange(grid, readPlan(grid, profile)!, profile, arrangement);
}

/** The arrangement of a sheet and the sheet after it; throws where it is refused. */
export function carryOut(grid: Grid, arrangement: Arrangement): { readonly arranged: Arranged; readonly after: Grid } {
  const arranged = arrangeGrid(grid, arrangement);
  if (arranged.kind === 'refused') throw new Error(arranged.message);
  return { arranged, after: applyChanges(grid, arranged.changes) };
}

/** The texts of a sheet, row by row. */
export function textsOf({ cells }: Grid): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const { row, column, text } of cells) {
    while (rows.length <= row) rows.push([]);
    while (rows[row]!.length < column) rows[row]!.push('');
    rows[row]!.push(text);
  }
  return rows;
}

/** The texts of one column, from a row on (zero-based). */
export function columnOf(grid: Grid, column: number, from = 0): readonly string[] {
  return textsOf(grid)
    .slice(from)
    .map((texts) => texts[column] ?? '');
}
