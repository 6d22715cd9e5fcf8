import type { Summary } from '../../../src/core/summary/summary';
import { tally } from '../../../src/core/summary/counting/tally';
import { planRows, sheetOf, type SketchedAction } from '../plan-sheet';
import { readContext } from '../rules/context';

function tallyOf(...actions: readonly SketchedAction[]): Summary {
  const { plan, profile } = readContext(sheetOf(planRows(actions)));
  return tally(plan, profile);
}

function countryOf(summary: Summary, code: string): Summary['byCountry'][number] | undefined {
  return summary.byCountry.find(({ country }) => country === code);
}

const shared = [
  {
    label: 'a',
    listings: ['National workshop on tea for Fiji and Nepal (See also 1-(b))', 'Seminar on salt for Fiji'],
  },
  { label: 'b', listings: ['National workshop on tea for Fiji (See also 1-(a))'] },
] as const;

test('an activity counts once for a Member, however many listings name it', () => {
  expect(countryOf(tallyOf(...shared), 'FJ')).toEqual({
    country: 'FJ',
    name: 'Fiji',
    role: 'recipient',
    activities: 2,
    events: 2,
    listings: 3,
  });
});

test('a Member that one wording names has the activity, and only the listings that name it', () => {
  expect(countryOf(tallyOf(...shared), 'NP')).toMatchObject({ activities: 1, listings: 1 });
});

test('a workshop held jointly is no event of any one Member', () => {
  const summary = tallyOf({ label: 'a', listings: ['Sub-regional workshop on tea for Fiji and Samoa'] });
  expect(countryOf(summary, 'WS')).toMatchObject({ activities: 1, events: 0 });
});

test('every Member has a row, and those without an activity are gaps', () => {
  const summary = tallyOf(...shared);
  expect(summary.byCountry).toHaveLength(35);
  expect(summary.gaps.countries).toHaveLength(33);
});

test('Members that joined after the years of the plan have no row', () => {
  const rows = planRows([{ label: 'a', listings: ['Talk'] }]).map((row) =>
    row.map((text) => text.replace('2025-2026', '2018-2019')),
  );
  const { plan, profile } = readContext(sheetOf(rows));
  expect(tally(plan, profile).byCountry.map(({ name }) => name)).not.toContain('Palau');
});

test('an activity for a group counts in the row of the group and for none of its members', () => {
  const summary = tallyOf({ label: 'a', listings: ['Regional workshop on tea for ASEAN'] });
  expect(summary.byGroup).toMatchObject([{ group: 'ASEAN', activities: 1, listings: 1 }]);
  expect(countryOf(summary, 'TH')).toMatchObject({ activities: 0 });
});

test('an activity under two actions with one indicator counts once for it', () => {
  const summary = tallyOf(...shared);
  expect(summary.byKpi).toMatchObject([{ kpi: 'Number of Members', actions: 2, activities: 2, listings: 3 }]);
});

test('indicators are merged over case, spaces and a final stop, and over nothing else', () => {
  const kpis = ['Number of talks', 'number of  Talks.', 'Number of the talks'];
  const summary = tallyOf(...kpis.map((kpi, index) => ({ label: 'abc'[index]!, listings: [], kpi })));
  expect(summary.byKpi).toMatchObject([
    { kpi: 'Number of talks', actions: 2, activities: 0, listings: 0 },
    { kpi: 'Number of the talks', actions: 1, activities: 0, listings: 0 },
  ]);
});

test('actions outside the RSP have the row without an outcome', () => {
  const rows = planRows([{ label: 'a', listings: ['Talk'] }]).map((row) =>
    row.map((text) => text.replace('(RSP 1.1.1 - 1st milestone)', '(Not mentioned in the RSP)')),
  );
  const { plan, profile } = readContext(sheetOf(rows));
  expect(tally(plan, profile).byOutcome.at(-1)).toEqual({
    outcome: null,
    milestones: [],
    actions: 1,
    activities: 1,
    listings: 1,
  });
});

test('actions without listings and milestones without actions are gaps', () => {
  const { gaps } = tallyOf({ label: 'a', listings: ['Talk'] }, { label: 'b', listings: [] });
  expect(gaps.actions).toEqual(['1-(b)']);
  expect(gaps.milestones).toContain('1.1.1/2');
  expect(gaps.milestones).not.toContain('1.1.1/1');
});
