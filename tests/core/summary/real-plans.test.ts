import { readFileSync } from 'node:fs';

import { tally } from '../../../src/core/summary/counting/tally';
import { describeWithRealPlans, realPlanPath } from '../../shared-plans';
import { readRealContext } from '../real-plan';

/** What these tests use of a plan read by hand. */
interface Truth {
  readonly sections: readonly {
    readonly actions: readonly {
      readonly ref: string;
      readonly rsp: { readonly outcome: string | null } | null;
      readonly kpis: readonly { readonly text: string }[];
      readonly activities: readonly { readonly activityId: string; readonly countriesCanonical: readonly string[] }[];
    }[];
  }[];
}

function readTruth(): Truth['sections'][number]['actions'] {
  const truth = JSON.parse(readFileSync(realPlanPath('rocb-awp-2018-2019', 'truth.json'), 'utf8')) as Truth;
  return truth.sections.flatMap(({ actions }) => actions);
}

/** The Members under the names by which the plan read by hand calls them. */
const otherNames: Readonly<Record<string, string>> = { 'Viet Nam': 'Vietnam' };

describeWithRealPlans('the plan of 2018-2019, read by hand', () => {
  test('gives the same activities and listings of each Member', async () => {
    const { plan, profile } = await readRealContext('rocb-awp-2018-2019');
    const entries = readTruth().flatMap(({ activities }) => activities);
    const expected = tally(plan, profile).byCountry.map(({ name }) => {
      const own = entries.filter(({ countriesCanonical }) => countriesCanonical.includes(otherNames[name] ?? name));
      return [name, new Set(own.map(({ activityId }) => activityId)).size, own.length];
    });
    const found = tally(plan, profile).byCountry.map(({ name, activities, listings }) => [name, activities, listings]);
    expect(found).toEqual(expected);
  });

  test('gives the same activities and listings of each indicator', async () => {
    const { plan, profile } = await readRealContext('rocb-awp-2018-2019');
    const expected = tally(plan, profile).byKpi.map(({ kpi }) => {
      const actions = readTruth().filter(({ kpis }) =>
        kpis.some(({ text }) => text.toLowerCase() === kpi.toLowerCase()),
      );
      const own = actions.flatMap(({ activities }) => activities);
      return [kpi, actions.length, new Set(own.map(({ activityId }) => activityId)).size, own.length];
    });
    const found = tally(plan, profile).byKpi.map(({ kpi, actions, activities, listings }) => [
      kpi,
      actions,
      activities,
      listings,
    ]);
    expect(found).toEqual(expected);
    expect(found).toHaveLength(25);
  });

  test('gives the same actions, activities and listings of each outcome', async () => {
    const { plan, profile } = await readRealContext('rocb-awp-2018-2019');
    for (const row of tally(plan, profile).byOutcome) {
      const actions = readTruth().filter(({ rsp }) => (rsp?.outcome ?? null) === row.outcome);
      const own = actions.flatMap(({ activities }) => activities);
      const counted = [actions.length, new Set(own.map(({ activityId }) => activityId)).size, own.length];
      expect([row.outcome, row.actions, row.activities, row.listings]).toEqual([row.outcome, ...counted]);
    }
  });

  test('gives the same actions without listings', async () => {
    const { plan, profile } = await readRealContext('rocb-awp-2018-2019');
    const empty = readTruth().filter(({ activities }) => activities.length === 0);
    expect(tally(plan, profile).gaps.actions).toEqual(empty.map(({ ref }) => ref));
  });
});
