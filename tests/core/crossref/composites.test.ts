import fc from 'fast-check';

import { openMemoryHost } from '../../../src/host/memory/memory-host';
import { link } from '../../../src/jobs/link';
import { compositePlan, type Rows } from '../composite-plan';
import { openSketch } from '../../jobs/remember/sketched';
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

test('an entry that is known to stand for two activities only once a see-also is rewritten is settled in the same run', async () => {
  const shown = {
    b: ['Workshop for rice experts (See also 1-(f) and (i))'],
    c: ['Workshop for tea experts (See also 1-(f) and (l))'],
    f: [
      'Workshop for tea experts (See also 1-(c) and (l))',
      'Workshop for rice experts (See also 1-(b) and (i))',
      'Workshops for experts of tea and rice respectively (See also 1-(c), (i) and (l))',
    ],
    i: ['Workshop for rice experts (See also 1-(b))'],
    l: ['Workshop for tea experts (See also 1-(c) and (f))'],
  };
  const { changes, questions } = await link(openSketch(shown), {});
  expect(questions).toEqual([]);
  expect(changes.map(({ listing, after }) => [listing, after])).toEqual([
    ['1-(f)#3', '(See also 1-(b), (c), (i) and (l))'],
    ['1-(i)#1', '(See also 1-(b) and (f))'],
  ]);
});
