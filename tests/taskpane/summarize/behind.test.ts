import { readFileSync } from 'node:fs';
import { expandGroups } from '../../../src/core/summary/expand-groups';
import { openFileHost } from '../../../src/host/file/file-host';
import { openMemoryHost } from '../../../src/host/memory/memory-host';
import type { Summarized } from '../../../src/jobs/outcome';
import { summarize } from '../../../src/jobs/summarize';
import { hasKpi, lookBehind, serves, type Counted } from '../../../src/taskpane/summarize/drawn/behind/behind';
import { listPlaces } from '../../../src/taskpane/summarize/drawn/crosses/sides';
import { planRows, sheetOf } from '../../core/plan-sheet';
import { describeWithRealPlans, readRealPlan } from '../../shared-plans';

async function countFile(bytes: Uint8Array, expanded: readonly string[]): Promise<readonly [Summarized, Counted]> {
  const host = await openFileHost(bytes, 'plan.xlsx');
  const summarized = await summarize(host, { expanded });
  const { plan, profile } = summarized;
  return [summarized, lookBehind(expandGroups(plan, profile, summarized.expanded), profile)];
}

describe('in the sample', () =>
  testCounts(() => readFileSync(new URL('../../../assets/sample-work-plan.xlsx', import.meta.url))));

describeWithRealPlans('in the real plans', () => {
  describe.each(['rocb-awp-2018-2019', 'rocb-awp-2025-2026'] as const)('%s', (plan) =>
    testCounts(() => readRealPlan(plan)),
  );
});

function testCounts(read: () => Uint8Array): void {
  test.each([[[]], [['ASEAN', 'Pacific']]])(
    'as many stand behind each count as it says, with %p expanded',
    async (all) => {
      const [{ summary }, counted] = await countFile(read(), all);
      const size = (behind: { readonly items: readonly unknown[] }) => behind.items.length;
      expect(
        summary.byCountry.map(({ country }) => {
          const place = { is: 'member', code: country } as const;
          return [
            size(counted.activities({ place })),
            size(counted.activities({ place, isEvent: true })),
            size(counted.listings({ place })),
          ];
        }),
      ).toEqual(summary.byCountry.map(({ activities, events, listings }) => [activities, events, listings]));
      expect(
        summary.byKpi.map(({ kpi }) => {
          const under = hasKpi(kpi);
          return [
            size(counted.activities({ under })),
            size(counted.members(under)),
            size(counted.actions(under)),
            size(counted.listings({ under })),
          ];
        }),
      ).toEqual(
        summary.byKpi.map(({ activities, members, actions, listings }) => [activities, members, actions, listings]),
      );
      expect(
        summary.byOutcome.map(({ outcome }) => [
          size(counted.activities({ under: serves(outcome) })),
          size(counted.actions(serves(outcome))),
          size(counted.listings({ under: serves(outcome) })),
        ]),
      ).toEqual(summary.byOutcome.map(({ activities, actions, listings }) => [activities, actions, listings]));
    },
  );

  test('as many stand behind each count of two things at once as it says', async () => {
    const [{ summary }, counted] = await countFile(read(), ['ASEAN']);
    const { kpiByCountry, countryByKind, outcomeByMilestone, kindBySection } = summary.crosses;
    const places = listPlaces(summary).map(({ place }) => place);
    const size = (wanted: Parameters<Counted['activities']>[0]) => counted.activities(wanted).items.length;
    expect(summary.byKpi.map(({ kpi }) => places.map((place) => size({ place, under: hasKpi(kpi) })))).toEqual(
      kpiByCountry.counts,
    );
    expect(places.map((place) => summary.byKind.map(({ kind }) => size({ place, kind })))).toEqual(
      countryByKind.counts,
    );
    expect(
      summary.byOutcome.map(({ outcome }) =>
        outcomeByMilestone.columns.map((milestone) => size({ under: serves(outcome, milestone) })),
      ),
    ).toEqual(outcomeByMilestone.counts);
    expect(
      summary.byKind.map(({ kind }) =>
        kindBySection.columns.map((section) => size({ kind, under: (action) => String(action.section) === section })),
      ),
    ).toEqual(kindBySection.counts);
  });
}

test('of an activity that several actions list, the lines that name the Member stand behind its count', async () => {
  const plan = planRows([
    { label: 'a', listings: ['National workshops on weighbridges for Fiji and Samoa (See also 1-(b))'] },
    { label: 'b', listings: ['National workshops on weighbridges for Fiji (See also 1-(a))'] },
  ]);
  const summarized = await summarize(openMemoryHost('plan.xlsx', [sheetOf(plan)]), {});
  const behind = lookBehind(summarized.plan, summarized.profile).activities({ place: { is: 'member', code: 'WS' } });
  expect(behind).toMatchObject({ is: 'activities', items: [{ entries: [{ id: '1-(a)#1' }] }] });
});
