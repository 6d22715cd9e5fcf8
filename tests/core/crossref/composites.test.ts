import fc from 'fast-check';

import { openMemoryHost } from '../../../src/host/memory/memory-host';
import { link } from '../../../src/jobs/link';
import { compositePlan, type Rows } from '../composite-plan';
import { sheetOf } from '../plan-sheet';

const hostOf = (rows: Rows) => openMemoryHost('plan.xlsx', [sheetOf(rows)]);

test('a right plan in which an entry stands for two activities is left as it is, wherever they stand', async () => {
  await fc.assert(
    fc.asyncProperty(compositePlan, async ({ right }) => {
      const { edits, questions } = await link(hostOf(right), {});
      expect([edits, questions]).toEqual([[], []]);
    }),
  );
});

test('with names left out, a second run changes nothing, also where such an entry stands beside one of its parts', async () => {
  await fc.assert(
    fc.asyncProperty(compositePlan, async ({ rows }) => {
      const host = hostOf(rows);
      await host.apply('Plan', (await link(host, { acceptRecommended: true })).edits);
      expect((await link(host, { acceptRecommended: true })).edits).toEqual([]);
    }),
  );
});
