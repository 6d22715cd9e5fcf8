import { readFileSync } from 'node:fs';

import { actionsOf, listingsOf, planSchema } from '../../src/core/plan/model';
import { openFileHost } from '../../src/host/file/file-host';
import { openPlan } from '../../src/jobs/open';
import { profiles } from '../../src/jobs/profiles';
import { describeWithRealPlans, readRealPlan, realPlanPath, type RealPlan } from '../shared-plans';

/** The 2018-2019 plan as it was read by hand. */
interface ReadByHand {
  readonly sections: readonly {
    readonly title: string;
    readonly actions: readonly {
      readonly ref: string;
      readonly text: string;
      readonly rsp: { readonly outcome: string | null; readonly milestones: readonly number[] };
      readonly kpis: readonly { readonly text: string }[];
      readonly activities: readonly {
        readonly id: string;
        readonly activityId: string;
        readonly text: string;
        readonly kind: string;
        readonly countries: readonly string[];
        readonly groups: readonly string[];
        readonly seeAlso: readonly { readonly target: string }[];
      }[];
    }[];
  }[];
}

const open = async (plan: RealPlan) => openPlan(await openFileHost(readRealPlan(plan), `${plan}.xlsx`), {});
const codeOf = (name: string) => profiles[0].members.find(({ names }) => names.includes(name))?.code;

describeWithRealPlans('the real plans', () => {
  test('are counted as they were by hand', async () => {
    expect((await open('rocb-awp-2018-2019')).counts).toEqual({
      sections: 4, actions: 43, listings: 83, activities: 60, references: 61, kpis: 44,
    }); // prettier-ignore
    expect((await open('rocb-awp-2025-2026')).counts).toEqual({
      sections: 4, actions: 53, listings: 225, activities: 104, references: 507, kpis: 65,
    }); // prettier-ignore
  });

  test('keep the schema of a plan', async () => {
    for (const name of ['rocb-awp-2018-2019', 'rocb-awp-2025-2026'] as const) {
      expect(planSchema.safeParse((await open(name)).plan).error?.issues).toBeUndefined();
    }
  });

  test('every fact of the 2018-2019 plan is read as it was by hand', async () => {
    const { sections }: ReadByHand = JSON.parse(readFileSync(realPlanPath('rocb-awp-2018-2019', 'truth.json'), 'utf8'));
    const { plan } = await open('rocb-awp-2018-2019');
    const actions = sections.flatMap((section) => section.actions);
    expect(plan.sections.map(({ title }) => title)).toEqual(sections.map(({ title }) => title));
    expect(
      actionsOf(plan).map(({ ref, title, rsp, kpis }) => ({ ref, title, rsp, kpis: kpis.map(({ text }) => text) })),
    ).toEqual(
      actions.map(({ ref, text, rsp, kpis }) => ({
        ref,
        title: text,
        rsp: rsp.outcome === null ? null : { outcome: rsp.outcome, milestones: rsp.milestones },
        kpis: kpis.map((kpi) => kpi.text),
      })),
    );
    expect(
      listingsOf(plan).map(({ id, activity, text, kind, countries, groups, seeAlso }) => ({
        id,
        activity,
        text,
        kind,
        countries,
        groups,
        seeAlso,
      })),
    ).toEqual(
      actions.flatMap(({ activities }) =>
        activities.map(({ id, activityId, text, kind, countries, groups, seeAlso }) => ({
          id,
          activity: activityId,
          text,
          kind,
          countries: countries.map(codeOf),
          groups,
          seeAlso: seeAlso.map(({ target }) => target),
        })),
      ),
    );
  });
});
