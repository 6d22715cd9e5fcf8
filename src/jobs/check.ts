import { fixAll } from '../core/linting/fix';
import type { Rule, RuleContext } from '../core/linting/rule';
import { runRules } from '../core/linting/run';
import { readPlan } from '../core/reading/read-plan';
import type { Finding, Severity } from '../core/sheet/finding';
import type { Grid } from '../core/sheet/grid';
import { english } from '../core/words/en';
import type { Documents, Sheets } from '../host/host';
import type { Ask } from './ask';
import { openPlan } from './open';
import type { Checked, Opened } from './outcome';

/** Finds what is wrong with the plan of a workbook, and what its safe mends would write. Writes nothing. */
export async function check(host: Sheets & Documents, ask: Ask, rules: readonly Rule[]): Promise<Checked> {
  return checkOpened(await openPlan(host, ask), rules);
}

/** The same for a plan read already. */
export function checkOpened(opened: Opened, rules: readonly Rule[]): Checked {
  const { grid, plan, profile, said } = opened;
  const { decided } = said;
  const findings = runRules({ grid, plan, profile, decided }, rules, english);
  const findingCounts = countFindings(findings);
  const read = (next: Grid): RuleContext => ({
    grid: next,
    plan: readPlan(next, profile, said) ?? plan,
    profile,
    decided,
  });
  return {
    ...opened,
    findings,
    findingCounts,
    ready: findingCounts.error === 0,
    laws: rules.length,
    safeEdits: fixAll(grid, read, rules).edits,
  };
}

function countFindings(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
