import { actionsOf, listingsOf, type Plan } from '../core/plan/model';
import type { Profile } from '../core/plan/profile';
import { readPlan, type Said } from '../core/reading/read-plan';
import type { Grid } from '../core/sheet/grid';
import type { Documents, Sheets } from '../host/host';
import type { Ask } from './ask';
import { ofSheet } from './kept/kept-document';
import { loadReading, type KeptReading } from './kept/reading';
import { loadSummarizing } from './kept/summarizing';
import type { Opened, PlanCounts } from './outcome';
import { profiles } from './profiles';
import { Refusal } from './refusal';

/**
 * Reads the plan of a workbook. Throws Refusal `no-such-sheet` for a sheet named that is not there, `empty-sheet` and
 * `no-plan` for one that holds none, and for a workbook of which no sheet does; `several-plans` where more than one
 * does and none is meant before the others.
 */
export async function openPlan(host: Sheets & Documents, ask: Ask): Promise<Opened> {
  const kept = await loadReading(host);
  const book = await host.list();
  if (ask.sheet !== undefined && !book.sheets.includes(ask.sheet)) throw new Refusal('no-such-sheet', ask.sheet);
  const chosen = chooseProfiles(ask, kept);
  const own = book.sheets.filter((sheet) => !book.reports.includes(sheet));
  const inFront = own.filter((sheet) => sheet === book.active);
  const found: Opened[] = [];
  let isEmpty = ask.sheet !== undefined || book.reports.length === 0;
  for (const sheet of ask.sheet === undefined ? [...new Set([...inFront, ...own])] : [ask.sheet]) {
    const grid = await host.read(sheet);
    isEmpty &&= grid.cells.length === 0;
    const said: Said = { shape: ofSheet(kept.shapes, sheet), decided: kept.decided };
    const opened = readFitting({ file: book.name, sheets: book.sheets, grid, said }, chosen);
    if (opened) found.push(opened);
    if (opened && sheet === book.active && !ask.isUnseen) break;
  }
  const meant = found.length > 1 ? await leaveOutSummaries(host, found) : found;
  const [first, ...others] = meant;
  if (first && others.length > 0) {
    const names = meant.map(({ plan }) => plan.sheet);
    throw new Refusal('several-plans', names.map((name) => `“${name}”`).join(', '), {}, names);
  }
  if (first) return first;
  if (ask.sheet !== undefined) throw new Refusal(isEmpty ? 'empty-sheet' : 'no-plan', ask.sheet);
  throw new Refusal(isEmpty ? 'empty-workbook' : 'no-plan', book.name);
}

/**
 * A summary sheet whose table a planner has renamed or made a range of reads as a register. It is no plan of its own
 * where another one is there.
 */
async function leaveOutSummaries(host: Documents, found: readonly Opened[]): Promise<readonly Opened[]> {
  const kept = await loadSummarizing(host);
  const plans = found.filter(({ plan }) => kept === null || !kept.sheets.includes(plan.sheet));
  return plans.length > 0 ? plans : found;
}

/** The profiles to read with: the one asked for, or the one kept, or else each known one in turn. */
function chooseProfiles({ profile }: Ask, kept: KeptReading): readonly Profile[] {
  if (profile) return [profile];
  if (kept.profile === null) return profiles;
  if (typeof kept.profile !== 'string') return [kept.profile];
  return profiles.filter(({ id }) => id === kept.profile);
}

/** Reads a plan from a grid that is no workbook's. Throws Refusal `no-plan`. */
export function openGrid(file: string, grid: Grid, { profile }: Ask): Opened {
  const opened = readFitting({ file, sheets: [grid.sheet], grid, said: {} }, profile ? [profile] : profiles);
  if (!opened) throw new Refusal('no-plan', file);
  return opened;
}

function readFitting(
  read: Pick<Opened, 'file' | 'sheets' | 'grid' | 'said'>,
  fitting: readonly Profile[],
): Opened | null {
  for (const profile of fitting) {
    const plan = readPlan(read.grid, profile, read.said);
    if (plan) return { ...read, plan, profile, counts: countPlan(plan) };
  }
  return null;
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
  const left = reread({ ...opened, grid });
  if (!left) throw new Error(`No plan is left in ${grid.sheet} after the edits`);
  return left;
}

/** What is needed to read a sheet as its plan was read before. */
export type HowRead = Pick<Opened, 'file' | 'sheets' | 'grid' | 'profile' | 'said'>;

/** The plan of a sheet; null where it holds none any more. */
export function reread(how: HowRead): Opened | null {
  const plan = readPlan(how.grid, how.profile, how.said);
  return plan && { ...how, plan, counts: countPlan(plan) };
}
