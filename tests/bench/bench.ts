import { performance } from 'node:perf_hooks';

import { rules } from '../../src/core/rules';
import { proposeSame } from '../../src/core/plan/near-wording/propose';
import { openMemoryHost } from '../../src/host/memory/memory-host';
import { check } from '../../src/jobs/check';
import { link } from '../../src/jobs/link';
import { openPlan } from '../../src/jobs/open';
import { profiles } from '../../src/jobs/profiles';
import { summarize } from '../../src/jobs/summarize';
import { largeSheet } from './large-plan';
import { nearWordings } from './near-wordings';

/*
 * npm run bench: how each job grows with the plan. A ratio near 1 means that ten times the listings take ten times
 * as long; times themselves say more of the machine than of us.
 */

const small = 1_000;
const large = 10_000;

const jobs = {
  read: (sheet) => openPlan(open(sheet), {}),
  check: (sheet) => check(open(sheet), {}, rules),
  link: (sheet) => link(open(sheet), { acceptRecommended: true }),
  summarize: (sheet) => summarize(open(sheet), {}),
  propose: (sheet) => Promise.resolve(proposeSame(nearWordings(sheet), profiles[0])),
} satisfies Record<string, (sheet: ReturnType<typeof largeSheet>) => Promise<unknown>>;

const open = (sheet: ReturnType<typeof largeSheet>) => openMemoryHost('bench.xlsx', [sheet]);
const sheets = { [small]: largeSheet(small), [large]: largeSheet(large) };

process.stdout.write(`job        ${small} listings  ${large} listings  growth per listing\n`);
for (const [name, run] of Object.entries(jobs)) {
  const [few, many] = [await timeOf(run, sheets[small]), await timeOf(run, sheets[large])];
  const growth = many / few / (large / small);
  process.stdout.write(
    `${name.padEnd(10)} ${few.toFixed(0).padStart(10)} ms ${many.toFixed(0).padStart(11)} ms  ${growth.toFixed(2)}\n`,
  );
}

/** The quickest of three runs, in milliseconds. */
async function timeOf(
  run: (sheet: ReturnType<typeof largeSheet>) => Promise<unknown>,
  sheet: ReturnType<typeof largeSheet>,
): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 3; turn++) {
    const start = performance.now();
    await run(sheet);
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}
