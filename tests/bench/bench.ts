import { performance } from 'node:perf_hooks';

import { rules } from '../../src/core/rules';
import { proposeSame } from '../../src/core/plan/near-wording/propose';
import type { Grid } from '../../src/core/sheet/grid';
import { openMemoryHost } from '../../src/host/memory/memory-host';
import { check } from '../../src/jobs/check';
import { link } from '../../src/jobs/link';
import { openPlan } from '../../src/jobs/open';
import { profiles } from '../../src/jobs/profiles';
import { summarize } from '../../src/jobs/summarize';
import { faultySheet } from './faulty-plan';
import { largeSheet } from './large-plan';
import { nearWordings } from './near-wordings';

/*
 * npm run bench: how each job grows with the plan. A ratio near 1 means that ten times the listings take ten times
 * as long; times themselves say more of the machine than of us. In the faulty
 * sheet are about seven findings for every five listings.
 */

type Job = (sheet: Grid, listings: number) => Promise<unknown>;

const small = 1_000;
const large = 10_000;

const jobs = {
  read: (sheet) => openPlan(open(sheet), {}),
  check: (sheet) => check(open(sheet), {}, rules),
  'check, faulty': (_, listings) => check(open(faulty[listings]!), {}, rules),
  link: (sheet) => link(open(sheet), { acceptRecommended: true }),
  'link, faulty': (_, listings) => link(open(faulty[listings]!), {}),
  'link, faulty, with answers': (_, listings) => link(open(faulty[listings]!), { acceptRecommended: true }),
  summarize: (sheet) => summarize(open(sheet), {}),
  propose: (sheet) => Promise.resolve(proposeSame(nearWordings(sheet), profiles[0])),
} satisfies Record<string, Job>;

const open = (sheet: Grid) => openMemoryHost('bench.xlsx', [sheet]);
const sheets = { [small]: largeSheet(small), [large]: largeSheet(large) };
const faulty: Readonly<Record<number, Grid>> = { [small]: faultySheet(small), [large]: faultySheet(large) };

process.stdout.write(`${'job'.padEnd(26)} ${small} listings  ${large} listings  growth per listing\n`);
for (const [name, run] of Object.entries(jobs)) {
  const [few, many] = [await timeOf(run, small), await timeOf(run, large)];
  const growth = many / few / (large / small);
  process.stdout.write(
    `${name.padEnd(26)} ${few.toFixed(0).padStart(10)} ms ${many.toFixed(0).padStart(11)} ms  ${growth.toFixed(2)}\n`,
  );
}

/** The quickest of three runs, in milliseconds. */
async function timeOf(run: Job, listings: keyof typeof sheets): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 3; turn++) {
    const start = performance.now();
    await run(sheets[listings], listings);
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}
