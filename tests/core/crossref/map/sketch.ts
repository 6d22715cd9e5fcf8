import type { Plan } from '../../../../src/core/plan/model';
import { readPlan } from '../../../../src/core/reading/read-plan';
import { profiles } from '../../../../src/jobs/profiles';
import { planRows, sheetOf } from '../../plan-sheet';

/** A plan whose sections are given as the listings under each label. */
export function sketch(...sections: readonly Readonly<Record<string, readonly string[]>>[]): Plan {
  const rows = planRows(
    ...sections.map((actions) => Object.entries(actions).map(([label, listings]) => ({ label, listings }))),
  );
  return readPlan(sheetOf(rows), profiles[0])!;
}
