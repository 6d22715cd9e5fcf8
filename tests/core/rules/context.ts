import { readFileSync } from 'node:fs';

import type { Example } from '../../../src/core/linting/example';
import type { RuleContext } from '../../../src/core/linting/rule';
import { profileSchema } from '../../../src/core/plan/profile';
import { readPlan } from '../../../src/core/reading/read-plan';
import { formatAddress } from '../../../src/core/sheet/address';
import type { Cell, Grid } from '../../../src/core/sheet/grid';

export const profile = profileSchema.parse(
  JSON.parse(readFileSync('src/core/plan/profiles/wco-asia-pacific.json', 'utf8')),
);

/** The grid of an example's rows, from A1. */
export function gridOf({ rows, kinds = {}, holds = {} }: Example): Grid {
  const cells = rows.flatMap((texts, row) =>
    texts.map((text, column): Cell => {
      const address = formatAddress({ row, column });
      return { row, column, text, kind: kinds[address] ?? 'text', hold: holds[address] ?? null };
    }),
  );
  return { sheet: 'Plan', cells: cells.filter(({ text }) => text !== '') };
}

/** What rules look at, read by the real reader. */
export function readContext(grid: Grid): RuleContext {
  const plan = readPlan(grid, profile);
  if (!plan) throw new Error('The grid of this test holds no plan.');
  return { plan, profile, grid };
}
