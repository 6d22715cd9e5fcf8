import { expandGroups } from '../core/summary/expand-groups';
import { countPlanDataRows } from '../core/summary/reports/plan-data';
import { printReports } from '../core/summary/reports/print-reports';
import { layOutSummary } from '../core/summary/reports/lay-out';
import { tally } from '../core/summary/counting/tally';
import type { Documents, Going, Published, Reports, Sheets } from '../host/host';
import type { Ask } from './ask';
import { loadSummarizing, saveSummarizing, type KeptSummary } from './kept/summarizing';
import { openPlan } from './open';
import type { Opened, Summarized, WrittenSummary } from './outcome';
import { Refusal } from './refusal';

export interface SummarizeAsk extends Ask {
  /** Groups to count for their Members, by the names that the profile shows; without it those of the sheets written. */
  readonly expanded?: readonly string[] | undefined;
}

/** The rows of a sheet, less those of its title, note and header. */
const mostRows = 1_048_576 - 16;

/** Counts a plan. Writes nothing: `reports` is what publishing would write. Throws Refusal `too-many-rows`. */
export async function summarize(host: Sheets & Documents, ask: SummarizeAsk): Promise<Summarized> {
  const opened = await openPlan(host, ask);
  const kept = await loadSummarizing(host);
  const { reports } = await host.list();
  const there = kept?.sheets.some((sheet) => reports.includes(sheet)) ? kept : null;
  const counted = count(opened, ask.expanded ?? there?.expanded ?? []);
  return { ...opened, ...counted, written: there && ageOf(there, opened, counted) };
}

/** The same with other groups counted for their Members, without reading the sheet again. */
export function resummarize(summarized: Summarized, expanded: readonly string[]): Summarized {
  return { ...summarized, ...count(summarized, expanded) };
}

function count({ plan, profile }: Opened, wanted: readonly string[]) {
  const expanded = profile.groups.flatMap(({ names }) => (wanted.includes(names[0]!) ? [names[0]!] : []));
  const counted = expandGroups(plan, profile, expanded);
  if (countPlanDataRows(counted, profile) > mostRows) throw new Refusal('too-many-rows', plan.sheet);
  const summary = tally(counted, profile);
  return { summary, reports: layOutSummary(counted, profile, summary, expanded), expanded };
}

/** Whether the sheets written say something else than they would if they were written now. */
function ageOf(kept: KeptSummary, opened: Opened, counted: ReturnType<typeof count>): WrittenSummary {
  const isSame = kept.expanded.join('\n') === counted.expanded.join('\n');
  const { reports } = isSame ? counted : count(opened, kept.expanded);
  const isOlder = kept.plan !== opened.plan.sheet || kept.print !== printReports(reports);
  return { since: kept.since, of: kept.plan, isOlder, isWhole: kept.print !== '', expanded: kept.expanded };
}

/** Writes the summary sheets and keeps of what plan they are. `today` is the day, as 2026-01-31. */
export async function publishSummary(
  host: Sheets & Reports & Documents,
  { plan, reports, expanded }: Summarized,
  today: string,
  going: Going = {},
): Promise<Published> {
  const earlier = await loadSummarizing(host);
  const keep = (sheets: readonly string[], print: string) =>
    saveSummarizing(host, { plan: plan.sheet, sheets: [...sheets], since: today, print, expanded: [...expanded] });
  // Begun and not whole until all is written: writing may break off, and the pane be closed meanwhile.
  await keep([...new Set([...(earlier?.sheets ?? []), ...reports.map(({ sheet }) => sheet)])], '');
  let isBegun = false;
  const onProgress = (done: number, of: number) => {
    isBegun = true;
    going.onProgress?.(done, of);
  };
  try {
    const published = await host.publish(reports, { ...going, onProgress });
    isBegun ||= published.sheets.length > 0;
    if (!published.isStopped) await keep(published.sheets, printReports(reports));
    return published;
  } finally {
    if (!isBegun) await saveSummarizing(host, earlier);
  }
}
