import type { RuleContext } from '../../src/core/linting/rule';
import { openFileHost } from '../../src/host/file/file-host';
import { readRealPlan, type RealPlan } from '../shared-plans';
import { readContext } from './rules/context';

/** What the rules look at, of a real plan. */
export async function readRealContext(plan: RealPlan): Promise<RuleContext> {
  const host = await openFileHost(readRealPlan(plan), `${plan}.xlsx`);
  const { active } = await host.list();
  return readContext(await host.read(active));
}
