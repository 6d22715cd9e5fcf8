import { layOutSummary } from '../core/summary/reports';
import { tally } from '../core/summary/tally';
import type { Documents, Sheets } from '../host/host';
import type { Ask } from './ask';
import { openPlan } from './open';
import type { Summarized } from './outcome';

/** Counts a plan. Writes nothing: `reports` is what publishing would write. */
export async function summarize(host: Sheets & Documents, ask: Ask): Promise<Summarized> {
  const opened = await openPlan(host, ask);
  const summary = tally(opened.plan, opened.profile);
  return { ...opened, summary, reports: layOutSummary(opened.plan, opened.profile, summary) };
}
