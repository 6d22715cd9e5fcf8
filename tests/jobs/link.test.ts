import fc from 'fast-check';

import { actionsOf, listingsOf } from '../../src/core/plan/model';
import { invertEdits } from '../../src/core/sheet/edit';
import { openMemoryHost } from '../../src/host/memory/memory-host';
import type { LinkAsk } from '../../src/jobs/ask';
import { link } from '../../src/jobs/link';
import { generatedPlan, type Fault } from '../core/generated-plan';
import { sheetOf } from '../core/plan-sheet';

const listingFaults: readonly Fault[] = ['drop-one', 'name-itself', 'name-twice', 'take-away'];
const hostOf = (rows: readonly (readonly string[])[]) => openMemoryHost('plan.xlsx', [sheetOf(rows)]);

async function linkAndApply(host: ReturnType<typeof hostOf>, ask: LinkAsk = {}) {
  const linked = await link(host, ask);
  await host.apply('Plan', linked.edits);
  return linked;
}

test('where only the see-also are wrong, linking restores the plan, without a question', async () => {
  await fc.assert(
    fc.asyncProperty(generatedPlan(listingFaults), async ({ rows, right }) => {
      const host = hostOf(rows);
      const { questions } = await linkAndApply(host);
      expect(questions).toEqual([]);
      expect(await host.read('Plan')).toEqual(sheetOf(right));
    }),
  );
});

test('after every question is answered as recommended, or dropped, the references are symmetric and complete', async () => {
  await fc.assert(
    fc.asyncProperty(generatedPlan([...listingFaults, 'name-another']), async ({ rows }) => {
      const host = hostOf(rows);
      const { questions } = await link(host, { acceptRecommended: true });
      const decisions = Object.fromEntries(
        questions.map(({ id, options }) => [
          id,
          options.find(({ choice }) => choice === 'drop' || choice === 'retarget')!,
        ]),
      );
      const { plan } = await linkAndApply(host, { acceptRecommended: true, decisions }).then(() => link(host, {}));
      const refs = new Set(actionsOf(plan).map(({ ref }) => ref));
      const pairs = new Set(listingsOf(plan).map(({ action, text }) => `${text} ${action}`));
      for (const { action, text, seeAlso } of listingsOf(plan)) {
        const listed = [...refs].filter((ref) => ref !== action && pairs.has(`${text} ${ref}`));
        expect([...seeAlso]).toEqual(listed);
      }
    }),
  );
});

test('a second run changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(generatedPlan([...listingFaults, 'name-another']), async ({ rows }) => {
      const host = hostOf(rows);
      await linkAndApply(host, { acceptRecommended: true });
      expect((await link(host, { acceptRecommended: true })).edits).toEqual([]);
    }),
  );
});

test('undoing brings every cell back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(generatedPlan([...listingFaults, 'name-another']), async ({ rows }) => {
      const host = hostOf(rows);
      const { edits } = await linkAndApply(host, { acceptRecommended: true });
      await host.apply('Plan', invertEdits(edits));
      expect(await host.read('Plan')).toEqual(sheetOf(rows));
    }),
  );
});
