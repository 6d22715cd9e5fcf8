import { rules } from '../../src/core/rules';
import { proposeSame } from '../../src/core/plan/near-wording/propose';
import { formatAddress } from '../../src/core/sheet/address';
import type { Grid } from '../../src/core/sheet/grid';
import { openFileHost } from '../../src/host/file/file-host';
import { openMemoryHost } from '../../src/host/memory/memory-host';
import { check } from '../../src/jobs/check';
import { compare } from '../../src/jobs/compare';
import { link } from '../../src/jobs/link';
import { openPlan } from '../../src/jobs/open';
import { profiles } from '../../src/jobs/profiles';
import { publishSummary, summarize } from '../../src/jobs/summarize';
import { sketchParts, zipParts } from '../host/file/sketched-file';
import { editedSheet } from './edited-plan';
import { faultySheet } from './faulty-plan';
import { largeSheet } from './large-plan';
import { nearWordings } from './near-wordings';

/*
 * npm run bench: how each job grows with the plan, in time of the processor. A ratio near 1 means that ten times the
 * listings take ten times as long; times themselves say more of the machine than of us. In the faulty sheet are about
 * seven findings for every five listings.
 */

type Job = (sheet: Grid, listings: Listings) => Promise<unknown>;
type Listings = typeof small | typeof large;

const small = 1_000;
const large = 10_000;

const jobs = {
  read: (sheet) => openPlan(open(sheet), {}),
  check: (sheet) => check(open(sheet), {}, rules),
  'check, faulty': (_, listings) => check(open(faulty[listings]), {}, rules),
  link: (sheet) => link(open(sheet), { acceptRecommended: true }),
  'link, faulty': (_, listings) => link(open(faulty[listings]), {}),
  'link, faulty, with answers': (_, listings) => link(open(faulty[listings]), { acceptRecommended: true }),
  summarize: (sheet) => summarize(open(sheet), {}),
  'summarize and write': (_, listings) => writeSummary(files[listings]),
  'summarize and write again': (_, listings) => writeSummary(written[listings]),
  compare: async (sheet, listings) =>
    compare(await openPlan(open(sheet), {}), await openPlan(open(edited[listings]), {})),
  propose: (sheet) => Promise.resolve(proposeSame(nearWordings(sheet), profiles[0])),
} satisfies Record<string, Job>;

const open = (sheet: Grid) => openMemoryHost('bench.xlsx', [sheet]);
const sheets = { [small]: largeSheet(small), [large]: largeSheet(large) };
const faulty = { [small]: faultySheet(small), [large]: faultySheet(large) };
const edited = { [small]: editedSheet(small), [large]: editedSheet(large) };
const files = { [small]: fileOf(sheets[small]), [large]: fileOf(sheets[large]) };
const written = { [small]: await writeSummary(files[small]), [large]: await writeSummary(files[large]) };

process.stdout.write(`${'job'.padEnd(26)} ${small} listings  ${large} listings  growth per listing\n`);
for (const [name, run] of Object.entries(jobs)) {
  const [few, many] = [await timeOf(run, small), await timeOf(run, large)];
  const growth = many / few / (large / small);
  process.stdout.write(
    `${name.padEnd(26)} ${few.toFixed(0).padStart(10)} ms ${many.toFixed(0).padStart(11)} ms  ${growth.toFixed(2)}\n`,
  );
}

/** A workbook that holds the sheet alone. */
function fileOf({ sheet, cells }: Grid): Uint8Array {
  const texts = cells.map((cell) => [formatAddress(cell), cell.text] as const);
  return zipParts(sketchParts([{ name: sheet, cells: Object.fromEntries(texts) }]));
}

async function writeSummary(file: Uint8Array): Promise<Uint8Array> {
  const host = await openFileHost(file, 'bench.xlsx');
  await publishSummary(host, await summarize(host, {}), '2026-01-31');
  return host.pack();
}

/** The least of three runs, in milliseconds of the processor. */
async function timeOf(run: Job, listings: Listings): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 3; turn++) {
    const start = process.cpuUsage();
    await run(sheets[listings], listings);
    times.push(process.cpuUsage(start).user / 1000);
  }
  return Math.min(...times);
}
