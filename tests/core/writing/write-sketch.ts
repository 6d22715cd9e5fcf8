import type { PlanChange } from '../../../src/core/crossref/plan-change';
import { readPlan } from '../../../src/core/reading/read-plan';
import { writeChanges } from '../../../src/core/writing/write-changes';
import { profiles } from '../../../src/jobs/profiles';
import { planRows, sheetOf } from '../plan-sheet';

/** The cells of listings after changes, of those that change, by the label of their action. */
export function writeSketch(cells: Readonly<Record<string, string>>, ...changes: PlanChange[]) {
  const rows = planRows(Object.keys(cells).map((label) => ({ label, listings: [] })));
  Object.values(cells).forEach((text, index) => (rows[index + 3]![1] = text));
  const grid = sheetOf(rows);
  const edits = writeChanges(grid, readPlan(grid, profiles[0])!, changes);
  return Object.fromEntries(edits.map(({ at, after }): [string, string] => [Object.keys(cells)[at.row - 3]!, after]));
}
