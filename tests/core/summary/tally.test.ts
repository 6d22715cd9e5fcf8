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

const views = [
  { label: 'a', listings: ['National workshop on tea for Fiji and Nepal (See also 1-(b) and (c))'], kpi: 'Talks' },
  { label: 'b', listings: ['National workshop on tea for Fiji (See also 1-(a) and (c))'], kpi: 'Members of islands' },
  { label: 'c', listings: ['National workshop on tea (See also 1-(a) and (b))'], kpi: 'Members that drink it' },
] as const;

test('a listing that names one Member counts for this one under its indicator, one that names nobody for all', () => {
  const { byKpi, kpiAnswers, crosses, totals } = tallyOf(...views);
  expect(totals.activities).toBe(1);
  expect(byKpi.map(({ members }) => members)).toEqual([2, 1, 2]);
  expect(kpiAnswers.map(({ action, members }) => [action, members])).toEqual([
    ['1-(a)', 2],
    ['1-(b)', 1],
    ['1-(c)', 2],
  ]);
  const { columns, counts } = crosses.kpiByCountry;
  expect(counts.map((row) => [row[columns.indexOf('Fiji')], row[columns.indexOf('Nepal')]])).toEqual([
    [1, 1],
    [1, 0],
    [1, 1],
  ]);
});

test('an activity is of the kind that is said first, before “other”', () => {
  const { byKind } = tallyOf(
    { label: 'a', listings: ['Workshop on tea for Fiji (See also 1-(b))'] },
    { label: 'b', listings: ['National workshop on tea for Fiji (See also 1-(a))'] },
  );
  expect(byKind).toEqual([
    { kind: 'national', activities: 1, listings: 1 },
    { kind: 'other', activities: 0, listings: 1 },
  ]);
});

test('a listing that stands for two activities counts as one of its own', () => {
  const { totals } = tallyOf(
    { label: 'a', listings: ['Accreditation workshop for tea experts (See also 1-(c))'] },
    { label: 'b', listings: ['Accreditation workshop for rice experts (See also 1-(c))'] },
    {
      label: 'c',
      listings: ['Accreditation workshops for experts of tea and rice respectively (See also 1-(a) and (b))'],
    },
  );
  expect(totals).toMatchObject({ listings: 3, activities: 3 });
});

test('milestones and outcomes whose actions list nothing are gaps', () => {
  const { gaps } = tallyOf({ label: 'a', listings: [] });
  expect(gaps.emptyMilestones).toEqual(['1.1.1/1']);
  expect(gaps.emptyOutcomes).toEqual(['1.1.1']);
  expect(gaps.milestones).not.toContain('1.1.1/1');
});

test('a milestone that one of its actions lists activities for is no gap', () => {
  const { gaps } = tallyOf({ label: 'a', listings: [] }, { label: 'b', listings: ['Talk'] });
  expect(gaps).toMatchObject({ emptyMilestones: [], emptyOutcomes: [] });
});

test('indicators are gaps that nothing stands under, that ask for results, or for Members where nobody is named', () => {
  const { gaps } = tallyOf(
    { label: 'a', listings: [], kpi: 'Number of activities' },
    { label: 'b', listings: ['Talk for Fiji'], kpi: 'Number of participants' },
    { label: 'c', listings: ['Talk about tea'], kpi: 'Members that listen' },
    { label: 'd', listings: ['Talk about salt for ASEAN'], kpi: 'Number of Members' },
    { label: 'e', listings: ['Talk about rice'], kpi: 'Number of talks' },
  );
  expect(gaps.kpis).toEqual([
    { kpi: 'Number of activities', why: 'no-activity', actions: ['1-(a)'] },
    { kpi: 'Number of participants', why: 'asks-other', actions: ['1-(b)'] },
    { kpi: 'Members that listen', why: 'names-nobody', actions: ['1-(c)'] },
  ]);
});

test('an indicator that an action has twice has one answer there', () => {
  const { kpiAnswers } = tallyOf({ label: 'a', listings: ['Talk for Fiji'], kpi: '(1) Members (2) members.' });
  expect(kpiAnswers).toMatchObject([{ action: '1-(a)', number: 1, activities: 1, listings: 1, members: 1 }]);
});

test('two actions of one label are counted each by itself', () => {
  const { kpiAnswers, crosses } = tallyOf(
    { label: 'a', title: 'Work on tea', listings: ['Talk about tea for Fiji'], kpi: 'Talks' },
    { label: 'a', title: 'Work on salt', listings: ['Talk about salt for Nepal', 'Show of salt'], kpi: 'Shows' },
  );
  expect(kpiAnswers.map(({ kpi, activities }) => [kpi, activities])).toEqual([
    ['Talks', 1],
    ['Shows', 2],
  ]);
  const { columns, counts } = crosses.kpiByCountry;
  expect(counts.map((row) => [row[columns.indexOf('Fiji')], row[columns.indexOf('Nepal')]])).toEqual([
    [1, 0],
    [0, 1],
  ]);
});
