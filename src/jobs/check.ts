import { keysExcused, sortFindings } from '../core/linting/exceptions';
import { fixAll } from '../core/linting/fix';
import type { Rule, RuleContext } from '../core/linting/rule';
import { runRules } from '../core/linting/run';
import { applySettings } from '../core/linting/settings';
import { readPlan } from '../core/reading/read-plan';
import type { Finding, Severity } from '../core/sheet/finding';
import type { Grid } from '../core/sheet/grid';
import { english } from '../core/words/en';
import type { Documents, Sheets } from '../host/host';
import type { Ask } from './ask';
import { loadChecking, nothingSaid, type KeptChecking } from './kept/checking';
import { linkingOf, loadLinking, nothingLinked, type LinkingOfSheet } from './kept/linking';
import { openPlan } from './open';
import type { Checked, Opened } from './outcome';
import { memoryOf } from './remember/remembered';

/** Finds what is wrong with the plan of a workbook, and what its safe mends would write. Writes nothing. */
export async function check(host: Sheets & Documents, ask: Ask, rules: readonly Rule[]): Promise<Checked> {
  const { opened, kept, linking } = await openToCheck(host, ask);
  return checkOpened(opened, rules, kept, linking);
}

/** The plan of a workbook, and what the workbook keeps of how it is to be checked. */
export async function openToCheck(
  host: Sheets & Documents,
  ask: Ask,
): Promise<{ readonly opened: Opened; readonly kept: KeptChecking; readonly linking: LinkingOfSheet }> {
  const kept = await loadChecking(host);
  const opened = await openPlan(host, ask);
  return { opened, kept, linking: linkingOf(await loadLinking(host), opened.plan.sheet, opened.sheets) };
}

/** The same for a plan read already. */
export function checkOpened(
  opened: Opened,
  rules: readonly Rule[],
  kept: KeptChecking = nothingSaid,
  linking: LinkingOfSheet = nothingLinked,
): Checked {
  const { grid, plan, profile, said } = opened;
  const { decided } = said;
  const active = applySettings(rules, kept.rules);
  const context = { grid, plan, profile, decided, memory: memoryOf({ checking: kept, linking }) };
  const found = runRules(context, active, english);
  const { open, excused, idle } = sortFindings(found, kept.exceptions);
  const findingCounts = countFindings(open);
  const read = (next: Grid): RuleContext =>
    next === grid ? context : { ...context, grid: next, plan: readPlan(next, profile, said) ?? plan };
  return {
    ...opened,
    findings: open,
    findingCounts,
    excused,
    idle,
    ready: findingCounts.error === 0,
    laws: active.map(({ id }) => id),
    lawsOff: rules.flatMap(({ id }) => (kept.rules[id] === 'off' ? [id] : [])),
    when: new Date(),
    keptChecking: kept,
    keptLinking: linking,
    safeEdits: fixAll(grid, read, active, keysExcused(kept.exceptions)).edits,
  };
}

function countFindings(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
