import { tally } from '../../src/core/summary/counting/tally';
import type { Summary } from '../../src/core/summary/summary';
import {
  bothOf,
  expectColumnsToAgree,
  expectCrossesToAgree,
  expectTallyToAgree,
} from '../core/summary/counting/naive/expect-agreement';
import { readRealContext } from '../core/real-plan';
import { describeWithRealPlans, type RealPlan } from '../shared-plans';

/*
 * The numbers of the 2018-2019 plan were counted by hand from its published text: each line under each action was
 * written down once, a repeated one with the number of the activity that it repeats, which gave 60 activities in 83
 * lines; then for each Member, indicator, outcome and kind the activities and lines were ticked off. Events are the
 * national workshops and what is given upon request, for each Member named. Indicators go by the action that has them.
 */

const summaries = new Map<RealPlan, Promise<Summary>>();

function summaryOf(plan: RealPlan): Promise<Summary> {
  const known = summaries.get(plan) ?? readRealContext(plan).then((read) => tally(read.plan, read.profile));
  summaries.set(plan, known);
  return known;
}

function expectCounts(
  { byCountry }: Summary,
  counted: Readonly<Record<string, readonly [activities: number, events: number, listings: number]>>,
): void {
  const found = byCountry.filter(({ country }) => country in counted);
  expect(
    Object.fromEntries(
      found.map(({ country, activities, events, listings }) => [country, [activities, events, listings]]),
    ),
  ).toEqual(counted);
}

/** The row of the indicator that an action has at a place, one-based. */
function kpiOf({ byKpi, kpiAnswers }: Summary, action: string, place = 1): Summary['byKpi'][number] | undefined {
  const answer = kpiAnswers.filter((one) => one.action === action)[place - 1];
  return answer && byKpi[answer.number - 1];
}

describeWithRealPlans('the 2018-2019 plan, counted by hand', () => {
  test('has 83 listings of 60 activities, and 33 events for 20 Members', async () => {
    expect((await summaryOf('rocb-awp-2018-2019')).totals).toEqual({
      listings: 83,
      activities: 60,
      countries: 20,
      events: 33,
    });
  });

  test('has for each Member the activities, events and listings counted', async () => {
    const summary = await summaryOf('rocb-awp-2018-2019');
    expectCounts(summary, {
      AF: [2, 2, 4],
      BT: [2, 2, 4],
      KH: [2, 2, 2],
      FJ: [1, 1, 1],
      ID: [1, 1, 1],
      IR: [2, 2, 2],
      LA: [2, 2, 3],
      MY: [1, 1, 1],
      MV: [1, 1, 1],
      MN: [2, 2, 4],
      MM: [2, 2, 2],
      NP: [2, 2, 4],
      PK: [2, 2, 3],
      PG: [1, 1, 3],
      PH: [1, 1, 1],
      WS: [1, 1, 1],
      LK: [2, 2, 2],
      TH: [2, 2, 2],
      VU: [1, 1, 1],
      VN: [3, 3, 3],
    });
    expect(summary.byCountry.filter(({ activities }) => activities > 0)).toHaveLength(20);
    expect(summary.byGroup).toMatchObject([
      { group: 'ASEAN', activities: 1, listings: 3 },
      { group: 'Pacific', activities: 2, listings: 4 },
    ]);
  });

  test('has for four indicators the actions, activities, listings and Members counted', async () => {
    const summary = await summaryOf('rocb-awp-2018-2019');
    // Of 1-(a), (g), (h), (i), (l), (m), (p), (bb) and 3-(c).
    expect(kpiOf(summary, '1-(a)')).toMatchObject({ actions: 9, activities: 20, listings: 21, members: 14 });
    // Of 1-(b), (c), (j), (k) and (o).
    expect(kpiOf(summary, '1-(b)')).toMatchObject({ actions: 5, activities: 8, listings: 8, members: 7 });
    // Of 1-(f), the second of 1-(h), and 1-(n).
    expect(kpiOf(summary, '1-(h)', 2)).toMatchObject({ actions: 3, activities: 6, listings: 6, members: 6 });
    // Of 1-(y) and (z).
    expect(kpiOf(summary, '1-(y)')).toMatchObject({ actions: 2, activities: 14, listings: 14, members: 6 });
    expect(summary.byKpi).toHaveLength(25);
  });

  test('has for four outcomes the actions, milestones, activities and listings counted', async () => {
    const { byOutcome } = await summaryOf('rocb-awp-2018-2019');
    expect(byOutcome).toEqual(
      expect.arrayContaining([
        {
          outcome: '1.1.3',
          milestones: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
          actions: 11,
          activities: 20,
          listings: 21,
        },
        { outcome: '2.2.1', milestones: [2, 3, 4, 5], actions: 4, activities: 8, listings: 8 },
        { outcome: '3.2.2', milestones: [1, 2], actions: 2, activities: 14, listings: 14 },
        { outcome: null, milestones: [], actions: 2, activities: 2, listings: 2 },
      ]),
    );
  });

  test('has of each kind the activities and listings counted', async () => {
    const { byKind } = await summaryOf('rocb-awp-2018-2019');
    expect(byKind).toEqual([
      { kind: 'national', activities: 19, listings: 26 },
      { kind: 'sub-regional', activities: 3, listings: 7 },
      { kind: 'regional', activities: 12, listings: 23 },
      { kind: 'accreditation', activities: 3, listings: 3 },
      { kind: 'meeting', activities: 1, listings: 1 },
      { kind: 'on-request', activities: 9, listings: 10 },
      { kind: 'continuing', activities: 10, listings: 10 },
      { kind: 'other', activities: 3, listings: 3 },
    ]);
  });

  test('has the gaps found: actions without listings, and milestones below the highest named that no action names', async () => {
    const { gaps } = await summaryOf('rocb-awp-2018-2019');
    expect(gaps.actions).toEqual(['1-(i)', '3-(f)', '3-(g)', '3-(h)', '3-(i)']);
    expect(gaps.milestones).toEqual([
      ...['1.1.1/2', '1.1.2/1', '1.1.2/3', '1.2.1/1'],
      ...['2.1.1/1', '2.1.1/2', '2.1.1/3', '2.2.1/1'],
    ]);
    expect(gaps.emptyMilestones).toEqual(['1.1.3/4', '3.2.1/2', '3.2.1/3', '3.2.1/4', '3.2.1/5']);
    expect([gaps.outcomes, gaps.emptyOutcomes]).toEqual([[], []]);
    expect(gaps.countries).toHaveLength(13);
    expect(gaps.kpis.filter(({ why }) => why === 'no-activity').flatMap(({ actions }) => actions)).toEqual([
      ...['3-(f)', '3-(g)', '3-(h)', '3-(i)'],
    ]);
    expect(gaps.kpis.filter(({ why }) => why === 'names-nobody').flatMap(({ actions }) => actions)).toEqual(['1-(t)']);
  });

  test('has in some cells by two things at once the activities counted', async () => {
    const summary = await summaryOf('rocb-awp-2018-2019');
    const { kpiByCountry, kindBySection, outcomeByMilestone, countryByKind } = summary.crosses;
    const cell = ({ rows, columns, counts }: Summary['crosses']['kpiByCountry'], row: string, column: string) =>
      counts[rows.indexOf(row)]![columns.indexOf(column)];
    const [first, last] = [kpiOf(summary, '1-(a)')!.kpi, kpiOf(summary, '1-(y)')!.kpi];
    expect([cell(kpiByCountry, first, 'Viet Nam'), cell(kpiByCountry, last, 'Afghanistan')]).toEqual([2, 1]);
    expect([cell(kpiByCountry, first, 'Pacific (group)'), cell(kpiByCountry, last, 'Viet Nam')]).toEqual([2, 0]);
    expect(['1', '2', '3', '4'].map((section) => cell(kindBySection, 'national', section))).toEqual([19, 0, 0, 0]);
    expect(['1', '2', '3', '4'].map((section) => cell(kindBySection, 'regional', section))).toEqual([12, 2, 1, 0]);
    expect([cell(outcomeByMilestone, '1.1.3', '2'), cell(outcomeByMilestone, '1.1.3', '4')]).toEqual([6, 0]);
    expect([cell(countryByKind, 'Viet Nam', 'national'), cell(countryByKind, 'ASEAN (group)', 'sub-regional')]).toEqual(
      [3, 1],
    );
  });
});

describeWithRealPlans('the 2025-2026 plan', () => {
  test('has 225 listings of 104 activities', async () => {
    expect((await summaryOf('rocb-awp-2025-2026')).totals).toMatchObject({ listings: 225, activities: 104 });
  });

  test('has for twelve Members the activities, events and listings read off its text', async () => {
    expectCounts(await summaryOf('rocb-awp-2025-2026'), {
      BD: [5, 5, 14],
      KH: [2, 2, 5],
      FJ: [5, 4, 15],
      IR: [1, 1, 4],
      LK: [4, 4, 13],
      MN: [4, 4, 12],
      MY: [6, 6, 14],
      NP: [3, 3, 6],
      SB: [1, 1, 3],
      TL: [4, 3, 18],
      TO: [3, 2, 13],
      VN: [5, 5, 10],
    });
  });

  test('counts for the small islands’ row the seven Members that its listings name, not all of their activities', async () => {
    const { kpiAnswers } = await summaryOf('rocb-awp-2025-2026');
    expect(kpiAnswers.find(({ action }) => action === '3-(k)')).toMatchObject({ activities: 15, members: 7 });
  });
});

describeWithRealPlans('both real plans', () => {
  const plans = ['rocb-awp-2018-2019', 'rocb-awp-2025-2026'] as const;
  const groups = [[], ['ASEAN', 'Pacific', 'AP region']] as const;

  test.each(plans.flatMap((plan) => groups.map((expanded) => [plan, expanded] as const)))(
    '%s, with the groups %j counted for their Members, is counted as a naive count counts it',
    async (name, expanded) => {
      const { plan, profile } = await readRealContext(name);
      const both = bothOf(plan, profile, expanded);
      expectTallyToAgree(both);
      expectCrossesToAgree(both);
      expectColumnsToAgree(both);
    },
  );
});
