import { actionsOf, listingsOf, type Plan } from '../core/plan/model';
import { readPlan } from '../core/reading/read-plan';
import type { Grid } from '../core/sheet/grid';
import type { Sheets } from '../host/host';
import type { Ask } from './ask';
import type { Opened, PlanCounts } from './outcome';
import { profiles } from './profiles';
import { Refusal } from './refusal';

/**
 * Reads the plan of a workbook. Throws Refusal `no-such-sheet` for a sheet named that is not there,
 * `empty-sheet` and `no-plan` for one that holds none, and for a workbook of which no sheet does.
 */
export async function openPlan(host: Sheets, ask: Ask): Promise<Opened> {
  const profile = ask.profile ?? profiles[0];
  const book = await host.list();
  if (ask.sheet !== undefined && !book.sheets.includes(ask.sheet)) throw new Refusal('no-such-sheet', ask.sheet);
  const names = ask.sheet === undefined ? [...new Set([book.active, ...book.sheets])] : [ask.sheet];
  let isEmpty = true;
  for (const name of names) {
    const grid = await host.read(name);
    isEmpty &&= grid.cells.length === 0;
    const plan = readPlan(grid, profile);
    if (plan) return { file: book.name, sheets: book.sheets, grid, plan, profile, counts: countPlan(plan) };
  }
  if (ask.sheet !== undefined) throw new Refusal(isEmpty ? 'empty-sheet' : 'no-plan', ask.sheet);
  throw new Refusal(isEmpty ? 'empty-workbook' : 'no-plan', book.name);
}

function countPlan(plan: Plan): PlanCounts {
  const actions = actionsOf(plan);
  const listings = listingsOf(plan);
  return {
    sections: plan.sections.length,
    actions: actions.length,
    listings: listings.length,
    activities: plan.activities.length,
    references: listings.reduce((sum, { seeAlso }) => sum + seeAlso.length, 0),
    kpis: actions.reduce((sum, { kpis }) => sum + kpis.length, 0),
  };
}

/** The same sheet as edits would leave it. They change texts in a plan, so it still holds one. */
export function reopen(opened: Opened, grid: Grid): Opened {
  const plan = readPlan(grid, opened.profile);
  if (!plan) throw new Error(`No plan is left in ${grid.sheet} after the edits`);
  return { ...opened, grid, plan, counts: countPlan(plan) };
}
