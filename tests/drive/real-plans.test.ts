import { describeWithRealPlans, realPlanPath, type RealPlan } from '../shared-plans';
import { runConcord, runDrive, type Report } from './run-drive';

jest.setTimeout(300_000);

const plans: readonly RealPlan[] = ['rocb-awp-2018-2019', 'rocb-awp-2025-2026'];

describeWithRealPlans('the real plans, driven through the pane', () => {
  const reports = new Map<RealPlan, Report>();

  beforeAll(async () => {
    for (const plan of plans) reports.set(plan, JSON.parse((await runDrive(realPlanPath(plan))).out) as Report);
  }, 600_000);

  describe.each(plans)('%s', (plan) => {
    test('asked for nothing from outside', () => {
      expect(reports.get(plan)?.externalRequests).toEqual([]);
    });

    test.each(['check', 'link', 'summarize'] as const)('%s says what the command line says', async (job) => {
      const { out } = await runConcord(job, realPlanPath(plan), '--format', 'json');
      expect(reports.get(plan)?.[job]).toEqual({ ...(JSON.parse(out) as object), file: `${plan}.xlsx` });
    });
  });

  test('a job takes as many syncs on the large plan as on the small one', () => {
    const [small, large] = plans.map((plan) => reports.get(plan)?.runs.map(({ job, syncs }) => `${job}: ${syncs}`));
    expect(large).toEqual(small);
    expect(small).toHaveLength(3);
  });
});
