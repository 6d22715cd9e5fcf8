import { diagnose } from '../../src/core/crossref/diagnose';
import { readPlan } from '../../src/core/reading/read-plan';
import { openFileHost } from '../../src/host/file/file-host';
import { openPlan } from '../../src/jobs/open';
import { renameByHand } from '../core/crossref/shifts/rename-by-hand';
import { describeWithRealPlans, readRealPlan } from '../shared-plans';

describeWithRealPlans('a row put in or taken out of a real plan by hand', () => {
  const found = { 'rocb-awp-2018-2019': 1, 'rocb-awp-2025-2026': 17 };

  test.each([
    ['rocb-awp-2018-2019', 3, 'insert'],
    ['rocb-awp-2018-2019', 20, 'insert'],
    ['rocb-awp-2025-2026', 2, 'insert'],
    ['rocb-awp-2025-2026', 20, 'insert'],
    ['rocb-awp-2025-2026', 33, 'insert'],
    ['rocb-awp-2025-2026', 7, 'delete'],
  ] as const)(
    '%s, at the row %d of section 1 (%s): one question, and then no more than before',
    async (name, position, by) => {
      const opened = await openPlan(await openFileHost(readRealPlan(name), `${name}.xlsx`), {});
      const grid = renameByHand(opened.grid, opened.plan, { section: 1, position, by });
      const plan = readPlan(grid, opened.profile, opened.said)!;
      const { shift } = diagnose(plan, opened.profile);
      const { questions, changes } = diagnose(plan, opened.profile, {
        decisions: { [shift!.id]: { choice: 'retarget' } },
      });
      const renamed = new Set(shift!.listings);
      const left = changes.filter(({ listing }) => !renamed.has(listing));
      expect(questions.length + left.length).toBeLessThanOrEqual(found[name]);
    },
  );

  test.each(['rocb-awp-2018-2019', 'rocb-awp-2025-2026'] as const)('%s as it is has no shift', async (name) => {
    const { plan, profile } = await openPlan(await openFileHost(readRealPlan(name), `${name}.xlsx`), {});
    expect(diagnose(plan, profile).shift).toBeNull();
  });
});
