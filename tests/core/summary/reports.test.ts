import fc from 'fast-check';

import type { Plan } from '../../../src/core/plan/model';
import type { Profile } from '../../../src/core/plan/profile';
import { plainValue, type Report, type ReportTable } from '../../../src/core/summary/report';
import { layOutSummary } from '../../../src/core/summary/reports/lay-out';
import type { Summary } from '../../../src/core/summary/summary';
import { tally } from '../../../src/core/summary/counting/tally';
import { generatedPlan } from '../generated-plan';
import { planRows, sheetOf } from '../plan-sheet';
import { describeWithRealPlans } from '../../shared-plans';
import { readRealContext } from '../real-plan';
import { readContext } from '../rules/context';

function layOut({ plan, profile }: { readonly plan: Plan; readonly profile: Profile }) {
  const summary = tally(plan, profile);
  return { summary, reports: layOutSummary(plan, profile, summary) };
}

/** The sums of a column by the values of another, as a PivotTable makes them. */
function sumBy({ columns, rows }: ReportTable, by: string, summed: string): ReadonlyMap<string, number> {
  const index = (title: string): number => columns.findIndex((column) => column.title === title);
  const sums = new Map<string, number>();
  for (const row of rows) {
    const cell = row[index(by)]!;
    const key = String(plainValue(cell));
    sums.set(key, (sums.get(key) ?? 0) + Number(row[index(summed)]));
  }
  return sums;
}

function expectPivotsToAgree(summary: Summary, reports: readonly Report[]): void {
  const byCountry = sumBy(reports[2]!.table, 'Country', 'First for country');
  for (const { name, activities } of summary.byCountry)
    expect([name, byCountry.get(name) ?? 0]).toEqual([name, activities]);
  for (const { group, activities } of summary.byGroup) expect(byCountry.get(`${group} (group)`)).toBe(activities);
  const byKpi = sumBy(reports[2]!.table, 'KPI', 'First for KPI');
  for (const { kpi, activities } of summary.byKpi) expect([kpi, byKpi.get(kpi) ?? 0]).toEqual([kpi, activities]);
}

const example = readContext(
  sheetOf(
    planRows([
      { label: 'a', listings: ['Workshop on tea for Fiji and Nepal (See also 1-(b))'], kpi: '(1) Talks (2) Members' },
      { label: 'b', listings: ['Workshop on tea for Fiji (See also 1-(a))'] },
    ]),
  ),
);

test('the sheets come in the order country, indicator, data', () => {
  expect(layOut(example).reports.map(({ sheet }) => sheet)).toEqual([
    'Summary by country',
    'Summary by KPI',
    'Plan data',
  ]);
});

test('each pivot names columns of the data, under captions that no column has', () => {
  const { reports } = layOut(example);
  const data = reports[2]!.table;
  const titles = data.columns.map(({ title }) => title);
  for (const pivot of reports.flatMap((report) => report.pivot ?? [])) {
    expect(pivot.source).toBe(data.name);
    expect(titles).toEqual(expect.arrayContaining([pivot.row, ...pivot.values.map(({ column }) => column)]));
    for (const { caption } of pivot.values) expect(titles).not.toContain(caption);
  }
});

test('the table by country marks groups and leaves their events empty', () => {
  const { plan, profile } = readContext(sheetOf(planRows([{ label: 'a', listings: ['Regional workshop for ASEAN'] }])));
  const { reports } = layOut({ plan, profile });
  expect(reports[0]!.table.rows.at(-1)).toEqual(['ASEAN (group)', 'Group', 1, '', 1]);
});

test('summing the first-of-a-pair columns gives the numbers of the tally on any plan', () => {
  fc.assert(
    fc.property(generatedPlan(['drop-one', 'name-another']), ({ rows }) => {
      const { summary, reports } = layOut(readContext(sheetOf(rows)));
      expectPivotsToAgree(summary, reports);
    }),
    { numRuns: 30 },
  );
});

describeWithRealPlans('the real plans', () => {
  test.each(['rocb-awp-2018-2019', 'rocb-awp-2025-2026'] as const)(
    'the pivots of %s agree with its tally',
    async (plan) => {
      const { summary, reports } = layOut(await readRealContext(plan));
      expectPivotsToAgree(summary, reports);
    },
  );
});
