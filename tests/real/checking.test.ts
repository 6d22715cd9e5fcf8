import { rules } from '../../src/core/rules/index';
import { openFileHost } from '../../src/host/file/file-host';
import { openMemoryHost } from '../../src/host/memory/memory-host';
import { check, checkOpened } from '../../src/jobs/check';
import { layOut } from '../../src/jobs/layout/lay-out';
import { readDocumentPlan } from '../../src/jobs/layout/read-document';
import { openPlan } from '../../src/jobs/open';
import type { Checked, Opened } from '../../src/jobs/outcome';
import { describeWithRealPlans, readRealPlan, type RealPlan } from '../shared-plans';

const plans: readonly RealPlan[] = ['rocb-awp-2018-2019', 'rocb-awp-2025-2026'];

async function openWorkbook(plan: RealPlan): Promise<Opened> {
  return openPlan(await openFileHost(readRealPlan(plan), `${plan}.xlsx`), {});
}

/** What is found, wherever it stands. */
function said({ findings }: Pick<Checked, 'findings'>): readonly string[] {
  return findings
    .map(({ rule, listing, action, message }) => [rule, listing ?? action ?? '', message].join(' | '))
    .sort();
}

describeWithRealPlans('a real plan', () => {
  test.each(plans.flatMap((plan) => ['docx', 'txt'].map((extension) => [plan, extension] as const)))(
    '%s has the same findings in .%s as in its workbook',
    async (plan, extension) => {
      const document = readDocumentPlan(`${plan}.${extension}`, readRealPlan(plan, extension), {});
      expect(said(checkOpened(document, rules))).toEqual(said(checkOpened(await openWorkbook(plan), rules)));
    },
  );

  test.each(plans.flatMap((plan) => (['annex', 'register'] as const).map((layout) => [plan, layout] as const)))(
    '%s has the same findings laid out as %s, but for a bullet with nothing behind it',
    async (plan, layout) => {
      const opened = await openWorkbook(plan);
      const host = openMemoryHost('new.xlsx', [{ sheet: 'Empty', cells: [] }]);
      const { sheet } = await layOut(host, opened, layout);
      const before = said(checkOpened(opened, rules)).filter((one) => !one.startsWith('listing-has-text'));
      expect(said(await check(host, { sheet }, rules))).toEqual(before);
    },
  );
});
