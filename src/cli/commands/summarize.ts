import { publishSummary, resummarize, summarize } from '../../jobs/summarize';
import { summaryJson } from '../../jobs/printed/print';
import { today } from '../../jobs/remember/today';
import type { Profile } from '../../core/plan/profile';
import type { Summarized } from '../../jobs/outcome';
import { Failure } from '../failure';
import { openWorkbook, writeCopy } from '../files';
import type { FileHost } from '../../host/file/file-host';
import type { Status } from '../status';
import type { Output } from '../output';
import { readAsk, type WritingArguments } from './arguments';
import { printSummary } from './print-summary';

interface SummarizeArguments extends WritingArguments {
  /** Names of groups to be counted for their Members. */
  readonly expand?: readonly string[] | undefined;
}

export async function runSummarize(argv: SummarizeArguments, output: Output): Promise<Status> {
  const host = await openWorkbook(argv.file);
  const ask = await readAsk(argv);
  const asRead = await summarize(host, ask);
  const summarized = argv.expand ? resummarize(asRead, findGroups(argv.expand, asRead.profile)) : asRead;
  if (argv.out !== undefined) {
    await publish(host, summarized, output);
    await writeCopy(host, argv.file, argv.out, argv.force);
  }
  const json = summaryJson(summarized, argv.out ?? null);
  output.print(json, () => [
    ...printSummary(json),
    argv.out === undefined ? 'Nothing was written (no --out).' : `Written: ${argv.out}`,
  ]);
  return 0;
}

/** The names that the profile shows, given in any of the ways it knows. Throws Failure for one that it does not. */
function findGroups(wanted: readonly string[], { groups }: Profile): readonly string[] {
  return wanted.map((name) => {
    const found = groups.find(({ names }) => names.some((one) => one.toLowerCase() === name.toLowerCase()));
    if (found) return found.names[0]!;
    const known = groups.map(({ names }) => names[0]!).join(', ');
    throw new Failure(`Unexpected group "${name}", expected one that the profile knows: ${known || 'it knows none'}.`);
  });
}

async function publish(host: FileHost, summarized: Summarized, output: Output): Promise<void> {
  const { left } = await publishSummary(host, summarized, today(), {
    onProgress: (done, of) => output.progress(done < of ? `${done} of ${of} sheets written` : ''),
  });
  if (left > 0) {
    const rows = left === 1 ? '1 row stays' : `${left} rows stay`;
    output.warn(`${rows} at the end of summary tables: you wrote there, and the plan does not have what they name.`);
  }
}
