import { diagnose } from '../../../../src/core/crossref/diagnose';
import type { Decision } from '../../../../src/core/crossref/question';
import { actionsOf, type Plan } from '../../../../src/core/plan/model';
import { readPlan } from '../../../../src/core/reading/read-plan';
import { applyEdits } from '../../../../src/core/sheet/edit';
import { writeChanges } from '../../../../src/core/writing/write-changes';
import { profiles } from '../../../../src/jobs/profiles';
import { sheetOf } from '../../plan-sheet';
import type { FaultyPlan } from './injected-fault';

/** Whether answering each question with its first answer makes the plan what it was before the fault. */
export function isUndone({ rows, right }: FaultyPlan): boolean {
  const grid = sheetOf(rows);
  const plan = readPlan(grid, profiles[0])!;
  const { questions } = diagnose(plan, profiles[0]);
  const decisions = Object.fromEntries(
    questions.map(({ id, options: [first] }): [string, Decision] => [
      id,
      { choice: first!.choice, listing: first!.listing, to: first!.to },
    ]),
  );
  const { planChanges } = diagnose(plan, profiles[0], { decisions });
  const after = readPlan(applyEdits(grid, writeChanges(grid, plan, planChanges)), profiles[0])!;
  return said(after) === said(readPlan(sheetOf(right), profiles[0])!);
}

/** What each action lists and refers to, whatever the order of its lines. */
function said(plan: Plan): string {
  return actionsOf(plan)
    .map(({ ref, listings }) =>
      [ref, ...listings.map(({ text, seeAlso }) => `${text}: ${[...seeAlso].sort().join(' ')}`).sort()].join('\n'),
    )
    .join('\n');
}
