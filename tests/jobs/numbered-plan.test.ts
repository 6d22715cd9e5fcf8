import { rules } from '../../src/core/rules';
import { applyEdits } from '../../src/core/sheet/edit';
import { openMemoryHost } from '../../src/host/memory/memory-host';
import { check } from '../../src/jobs/check';
import { layOut } from '../../src/jobs/layout/lay-out';
import { link } from '../../src/jobs/link';
import { openPlan } from '../../src/jobs/open';
import { summaryJson } from '../../src/jobs/printed/print';
import { summarize } from '../../src/jobs/summarize';
import { sheetOf } from '../core/plan-sheet';

/*
 * A plan of another make: numbered rows, each an action that is its own only listing, columns that the product does
 * not know, no RSP, Members of another region. Nobody says which profile fits.
 */

const header = ['#', 'Activity', 'Stakeholders', 'Indicator', 'Intended Outcome', 'Summary Progress'];
const partners = '· Members\n· Partners';
const rows = [
  ['Work Plan 2026'],
  ['GOAL 1: Share what works'],
  header,
  [
    '1.1',
    'Workshop on data quality for Georgia and Moldova (See also 2.1)',
    partners,
    'Number of courses',
    'Better data',
    '',
  ],
  ['1.2', 'Study visit on transit for Serbia (See also 2.2)', partners, 'Number of visits', 'Faster transit', 'Begun'],
  ['1.3', 'Talks with partners', partners, 'Number of talks', 'Closer ties', ''],
  ['GOAL 2: Train people'],
  header,
  ['2.1', 'Workshop on data quality for Georgia and Moldova', partners, 'Number of courses', 'Better data', ''],
  ['2.2', 'Study visit on transit for Serbia (See also 1.3)', partners, 'Number of visits', 'Faster transit', ''],
];

const open = () => openMemoryHost('plan.xlsx', [sheetOf(rows)]);

test('it is read by the profile that fits', async () => {
  const { plan, profile, counts } = await openPlan(open(), {});
  expect(profile.labels.style).toBe('numbered');
  expect(counts).toEqual({ sections: 2, actions: 5, listings: 5, activities: 3, references: 3, kpis: 5 });
  expect(plan.sections.map(({ number, title }) => [number, title])).toEqual([
    [1, 'Share what works'],
    [2, 'Train people'],
  ]);
  const [first] = plan.sections[0]!.actions;
  expect(first).toMatchObject({
    ref: '1.1',
    label: '1',
    title: 'Workshop on data quality for Georgia and Moldova',
    kpis: [{ text: 'Number of courses' }],
    listings: [{ id: '1.1#1', countries: ['GE', 'MD'], seeAlso: ['2.1'] }],
  });
  expect(plan.extraColumns.map(({ title }) => title)).toEqual(['Stakeholders', 'Intended Outcome', 'Summary Progress']);
});

test('its faults are found, and nothing is asked of it that its office does not do', async () => {
  const { findings } = await check(open(), {}, rules);
  expect(findings.map(({ rule, listing }) => `${rule} ${listing}`)).toEqual([
    'reference-is-mutual 2.1#1',
    'reference-is-mutual 2.2#1',
  ]);
});

test('its see-also are made mutual, in its own way of writing', async () => {
  const host = open();
  const { changes, questions, edits } = await link(host, {});
  expect(changes.map(({ listing, after }) => [listing, after])).toEqual([['2.1#1', '(See also 1.1)']]);
  expect(questions.map(({ target }) => target)).toEqual(['1.3']);
  expect(edits.map(({ after }) => after)).toEqual(['Workshop on data quality for Georgia and Moldova (See also 1.1)']);

  const [question] = questions;
  const decision = question!.options.find(({ choice }) => choice === 'retarget')!;
  const all = await link(host, { decisions: { [question!.id]: decision } });
  const after = openMemoryHost('plan.xlsx', [applyEdits(sheetOf(rows), all.edits)]);
  expect(await link(after, {})).toMatchObject({ changes: [], questions: [] });
});

test('it is counted', async () => {
  const { byCountry, byKpi, totals } = summaryJson(await summarize(open(), {}), null);
  expect(totals).toMatchObject({ listings: 5, activities: 3 });
  expect(
    byCountry
      .filter(({ listings }) => listings > 0)
      .map(({ country, activities, listings }) => [country, activities, listings]),
  ).toEqual([
    ['GE', 1, 2],
    ['MD', 1, 2],
    ['RS', 1, 2],
  ]);
  expect(byKpi.map(({ kpi, activities }) => [kpi, activities])).toEqual([
    ['Number of courses', 1],
    ['Number of visits', 1],
    ['Number of talks', 1],
  ]);
});

test.each(['annex', 'register'] as const)(
  'it is laid out as its %s without loss, further columns and all',
  async (layout) => {
    const host = open();
    const before = await openPlan(host, {});
    const { sheet, losses } = await layOut(host, before, layout);
    expect(losses).toEqual([]);
    const { plan } = await openPlan(host, { sheet });
    expect(plan.extraColumns.map(({ title }) => title)).toEqual(before.plan.extraColumns.map(({ title }) => title));
  },
);
