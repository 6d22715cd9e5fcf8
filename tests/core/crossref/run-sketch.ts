import type { Answers } from '../../../src/core/crossref/asking/choose';
import { diagnose } from '../../../src/core/crossref/diagnose';
import { readPlan } from '../../../src/core/reading/read-plan';
import { writeChanges } from '../../../src/core/writing/write-changes';
import { profiles } from '../../../src/jobs/profiles';
import { planRows, sheetOf, type SketchedAction } from '../plan-sheet';

/** What cross-reference says of one section, given as the listings under each label, and the edits that follow. */
export function runSketch(actions: Readonly<Record<string, readonly string[]>>, answers?: Answers) {
  const sketch = Object.entries(actions).map(([label, listings]): SketchedAction => ({ label, listings }));
  const grid = sheetOf(planRows(sketch));
  const plan = readPlan(grid, profiles[0])!;
  const diagnosis = diagnose(plan, profiles[0], answers);
  return { ...diagnosis, edits: writeChanges(grid, plan, diagnosis.planChanges) };
}

type Sketched = ReturnType<typeof runSketch>;

export const changes = (result: Sketched) => result.changes.map(({ listing, after }) => [listing, after]);

export const after = (result: Sketched) =>
  Object.fromEntries(result.edits.map((edit) => [`row ${edit.at.row + 1}`, edit.after]));
