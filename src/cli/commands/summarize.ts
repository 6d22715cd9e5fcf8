import { summarize } from '../../jobs/summarize';
import { summaryJson } from '../../jobs/printed/print';
import { openWorkbook, writeCopy } from '../files';
import type { Status } from '../status';
import { formatTable, paint, type Output } from '../output';
import { readAsk, type WritingArguments } from './arguments';

export async function runSummarize(argv: WritingArguments, output: Output): Promise<Status> {
  const host = await openWorkbook(argv.file);
  const summarized = await summarize(host, await readAsk(argv));
  if (argv.out !== undefined) {
    await host.publish(summarized.reports);
    await writeCopy(host, argv.file, argv.out, argv.force);
  }
  const json = summaryJson(summarized, argv.out ?? null);
  output.print(json, () => [
    `${json.totals.activities} activities in ${json.totals.listings} listings; ${json.totals.countries} Members named.`,
    '',
    paint('bold', 'Per country (an activity counts once for each Member it names)'),
    ...formatTable([
      ['activities', 'events', 'listings', 'Member'],
      ...json.byCountry.map(({ name, activities, events, listings }) => [activities, events, listings, name]),
    ]),
    '',
    paint('bold', 'Per KPI (an activity counts once for each KPI)'),
    ...formatTable([
      ['actions', 'activities', 'listings', 'KPI'],
      ...json.byKpi.map(({ kpi, actions, activities, listings }) => [actions, activities, listings, kpi]),
    ]),
    '',
    `Members without an activity: ${json.gaps.countries.join(', ') || 'none'}`,
    `Actions without listings: ${json.gaps.actions.join(', ') || 'none'}`,
    argv.out === undefined ? 'Nothing was written (no --out).' : `Written: ${argv.out}`,
  ]);
  return 0;
}
