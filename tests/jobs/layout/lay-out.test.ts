import { readFileSync } from 'node:fs';

import { openFileHost } from '../../../src/host/file/file-host';
import type { Documents, NewSheets, Sheets } from '../../../src/host/host';
import { openMemoryHost } from '../../../src/host/memory/memory-host';
import { layOut, sayLoss } from '../../../src/jobs/layout/lay-out';
import { link } from '../../../src/jobs/link';
import { openPlan } from '../../../src/jobs/open';
import { factsOf } from '../../core/writing/layouts/plan-facts';
import { planRows, sheetOf } from '../../core/plan-sheet';

const sampleBytes = readFileSync(new URL('../../../assets/sample-work-plan.xlsx', import.meta.url));

async function factsIn(host: Sheets & Documents, sheet?: string) {
  const { plan, grid } = await openPlan(host, { sheet });
  return factsOf(plan, grid);
}

test.each(['annex', 'register'] as const)(
  'a file with the plan laid out as its %s says the same, read again',
  async (layout) => {
    const host = await openFileHost(sampleBytes, 'sample.xlsx');
    const opened = await openPlan(host, {});
    const { sheet, losses } = await layOut(host, opened, layout);
    expect(losses.map(sayLoss)).toEqual(['A bullet with nothing behind it, under 1-(f), was left out.']);
    const saved = await openFileHost(host.pack(), 'copy.xlsx');
    expect(await factsIn(saved, sheet)).toEqual(await factsIn(saved, opened.plan.sheet));
    expect((await openPlan(saved, { sheet })).plan.layout).toBe(layout);
  },
);

test('the register of a file is linked like its plan: a second run changes nothing', async () => {
  const host = await openFileHost(sampleBytes, 'sample.xlsx');
  const { sheet } = await layOut(host, await openPlan(host, {}), 'register');
  const ask = { sheet, acceptRecommended: true };
  const first = await link(host, ask);
  expect(first.edits.length).toBeGreaterThan(0);
  await host.apply(sheet, first.edits);
  const second = await link(host, ask);
  expect([second.edits, second.plan.layout]).toEqual([[], 'register']);
});

const memoryHost = (): Sheets & NewSheets & Documents =>
  openMemoryHost('plan.xlsx', [
    sheetOf(
      planRows([
        { label: 'a', listings: ['Talks for Fiji (See also 1-(b))'] },
        { label: 'b', listings: ['Talks for Fiji'] },
      ]),
    ),
  ]);

test('a plan can be laid out twice; nothing is written over', async () => {
  const host = memoryHost();
  const opened = await openPlan(host, {});
  const names = [await layOut(host, opened, 'register'), await layOut(host, opened, 'register')].map(
    ({ sheet }) => sheet,
  );
  expect(names).toEqual(['Register', 'Register (2)']);
  expect(await host.read('Plan')).toEqual(opened.grid);
  expect(await factsIn(host, 'Register (2)')).toEqual(await factsIn(host, 'Plan'));
});

test('of a register an annex can be made', async () => {
  const host = memoryHost();
  const { sheet } = await layOut(host, await openPlan(host, {}), 'register');
  const annex = await layOut(host, await openPlan(host, { sheet }), 'annex');
  expect(annex).toEqual({ sheet: 'Annex', losses: [] });
  expect(await factsIn(host, 'Annex')).toEqual(await factsIn(host, 'Plan'));
});
