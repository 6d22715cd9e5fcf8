import { existsSync, readFileSync } from 'node:fs';

import type { RuleContext } from '../../src/core/linting/rule';
import { openFileHost } from '../../src/host/file/file-host';
import { readContext } from './rules/context';

/** Two plans of an office, which are not part of the project; tests of them are skipped where they are not at hand. */
export const realPlans = '../shared/plans';

export const describeRealPlans = existsSync(realPlans) ? describe : describe.skip;

/** Reads the plan of a period, such as 2018-2019. */
export async function readRealPlan(period: string): Promise<RuleContext> {
  const name = `rocb-awp-${period}.xlsx`;
  const host = await openFileHost(readFileSync(`${realPlans}/${name}`), name);
  const { active } = await host.list();
  return readContext(await host.read(active));
}
