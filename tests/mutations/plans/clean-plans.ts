import { readPlan } from '../../../src/core/reading/read-plan';
import type { Profile } from '../../../src/core/plan/profile';
import type { Grid } from '../../../src/core/sheet/grid';
import { layOutPlan } from '../../../src/core/writing/lay-out-plan';
import { sheetOf } from '../../core/plan-sheet';
import { profile as asiaPacific } from '../../core/rules/context';
import { sampleRows } from '../../sample/sample-rows';
import type { CleanPlan } from '../injection';
import { pickBy } from './pick';
import { drawPlan } from './draw-plan';

/** A sheet as the laws look at it, or null where nothing can be read there any more. */
export function readSheet(name: string, grid: Grid, profile: Profile = asiaPacific): CleanPlan | null {
  const plan = readPlan(grid, profile);
  return plan && { name, grid, plan, profile };
}

/** A plan without faults in the annex layout; of one number always the same. It has 8 to 60 actions, or as many as said. */
export function cleanPlan(number: number, actions?: number): CleanPlan {
  const pick = pickBy(number);
  const count = actions ?? 8 + pick.below(53);
  return readSheet(`plan ${number} of ${count} actions`, sheetOf(drawPlan(count, asiaPacific, pick)))!;
}

/** The sample plan before its faults. */
export function sampleWithoutFaults(): CleanPlan {
  return readSheet('the sample', sheetOf(sampleRows([]).map(({ texts }) => texts)))!;
}

/** The same plan as a register. */
export function asRegister({ name, grid, plan, profile }: CleanPlan): CleanPlan {
  const { sheet } = layOutPlan({ grid, plan, profile }, 'register', 'Register');
  const cells = sheet.cells.map(({ row, column, text }) => ({ row, column, text, kind: 'text', hold: null }) as const);
  return readSheet(`${name}, as a register`, { sheet: sheet.name, cells }, profile)!;
}
