import { readFileSync } from 'node:fs';

import type { Example } from '../../../src/core/linting/example';
import type { RuleContext } from '../../../src/core/linting/rule';
import { profileSchema } from '../../../src/core/plan/profile';
import { readPlan } from '../../../src/core/reading/read-plan';
import type { Cell, Grid } from '../../../src/core/sheet/grid';

export const profile = profileSchema.parse(
  JSON.parse(readFileSync('src/core/plan/profiles/wco-asia-pacific.json', 'utf8')),
);

/** The grid of an example's rows, from A1. */
export function gridOf(rows: Example['rows']): Grid {
  const cells = rows.flatMap((texts, row) =>
    texts.map((text, column): Cell => ({ row, column, text, kind: 'text', hold: null })),
  );
  return { sheet: 'Plan', cells: cells.filter(({ text }) => text !== '') };
}

/** What rules look at, read by the real reader. */
export function readContext(grid: Grid): RuleContext {
  return { plan: readPlan(grid, profile), profile, grid };
}
