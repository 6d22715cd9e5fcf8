import { formatKind } from '../../../../src/core/plan/kind';
import { plainValue, type Report, type ReportTable } from '../../../../src/core/summary/report';
import { evaluatorOf } from './evaluate';
import { layOut, reportOf, shownOn, type LaidOut, type Read } from './laid-out';

/*
 * The same numbers in the summary, in the tables, by the tables' formulas and by the pivots.
 */

function columnOf({ columns, rows }: ReportTable, title: string): readonly (string | number)[] {
  const at = columns.findIndex((column) => column.title === title);
  if (at < 0) throw new Error(`No column ${title}`);
  return rows.map((row) => plainValue(row[at]!));
}

export function expectFormulasToAgree({ reports }: LaidOut): void {
  const evaluate = evaluatorOf(reports);
  const wrong = reports.flatMap(({ sheet, table }) =>
    table.rows.flatMap((row, index) =>
      row.flatMap((value, column) => {
        if (typeof value !== 'object' || !('formula' in value)) return [];
        const found = evaluate(value.formula);
        return found === value.value ? [] : [{ sheet, row: index, title: table.columns[column]!.title, found, value }];
      }),
    ),
  );
  expect(wrong).toEqual([]);
}

/** The sums of a pivot's first values, by row and column. */
function sumPivot({ pivot }: Report, data: ReportTable): ReadonlyMap<string, number> {
  const rows = columnOf(data, pivot!.row);
  const columns = pivot!.column ? columnOf(data, pivot!.column) : null;
  const sums = new Map<string, number>();
  columnOf(data, pivot!.values[0]!.column).forEach((value, index) => {
    const key = [rows[index]!, ...(columns ? [columns[index]!] : [])].join(' / ');
    sums.set(key, (sums.get(key) ?? 0) + Number(value));
  });
  return sums;
}

function expectPivotsToAgree(laidOut: LaidOut): void {
  const { summary } = laidOut;
  const data = reportOf(laidOut, 'Plan data').table;
  const { kpiByCountry, countryByKind, outcomeByMilestone, kindBySection } = summary.crosses;
  const expectSums = (sheet: string, expected: readonly (readonly [key: string, count: number])[]) => {
    const sums = sumPivot(reportOf(laidOut, sheet), data);
    expect([sheet, expected.map(([key]) => [key, sums.get(key) ?? 0])]).toEqual([sheet, expected]);
  };
  expectSums('By country', [
    ...summary.byCountry.map(({ name, activities }) => [name, activities] as const),
    ...summary.byGroup.map(({ group, activities }) => [`${group} (group)`, activities] as const),
  ]);
  expectSums(
    'By KPI',
    summary.byKpi.map(({ kpi, activities }) => [kpi, activities]),
  );
  expectSums(
    'KPI x country',
    kpiByCountry.rows.flatMap((_, row) =>
      kpiByCountry.columns.map(
        (place, column) => [`${place} / ${row + 1}`, kpiByCountry.counts[row]![column]!] as const,
      ),
    ),
  );
  const kinds = summary.byKind.map(({ kind }) => formatKind(kind));
  for (const [sheet, { rows, columns, counts }] of [
    ['Country x kind', { ...countryByKind, columns: kinds }],
    ['Outcome x milestone', outcomeByMilestone],
    ['Kind x section', { ...kindBySection, rows: kinds }],
  ] as const) {
    const cells = rows.flatMap((name, row) =>
      columns.map((other, column) => [`${name} / ${other}`, counts[row]![column]!] as const),
    );
    expectSums(sheet, cells);
  }
}

/** The tables against the summary, sheet by sheet. */
export function expectTablesToAgree(laidOut: LaidOut): void {
  const { byCountry, byGroup, byKpi, byOutcome, byKind, crosses, kpiAnswers, totals } = laidOut.summary;
  expect(shownOn(laidOut, 'By country').map((row) => row.slice(0, 4))).toEqual([
    ...byCountry.map(({ name, activities, events, listings }) => [name, activities, events, listings]),
    ...byGroup.map(({ group, activities, listings }) => [`${group} (group)`, activities, '', listings]),
  ]);
  expect(shownOn(laidOut, 'By KPI').map((row) => row.slice(0, 6))).toEqual(
    byKpi.map(({ kpi, activities, listings, actions, members }, index) => [
      ...[index + 1, kpi, activities, listings, actions, members],
    ]),
  );
  expect(shownOn(laidOut, 'KPI x country').map((row) => row.slice(2))).toEqual(crosses.kpiByCountry.counts);
  expect(shownOn(laidOut, 'Country x kind').map((row) => row.slice(1))).toEqual(
    [...byCountry, ...byGroup].map(({ activities }, row) => [activities, ...crosses.countryByKind.counts[row]!]),
  );
  expect(shownOn(laidOut, 'Outcome x milestone')).toEqual(
    byOutcome.map(({ outcome, actions, activities, listings }, row) => [
      ...[outcome ?? '(none)', actions, activities, listings],
      ...crosses.outcomeByMilestone.counts[row]!,
    ]),
  );
  expect(shownOn(laidOut, 'Kind x section').map((row) => row.slice(1))).toEqual(
    byKind.map(({ activities }, row) => [activities, ...crosses.kindBySection.counts[row]!]),
  );
  expect(shownOn(laidOut, 'KPI follow-up').map((row) => row.slice(0, 7))).toEqual(
    kpiAnswers.map(({ number, kpi, action, actionTitle, activities, listings, members }) => [
      ...[number, kpi, action, actionTitle, activities, listings, members],
    ]),
  );
  const overview = new Map(shownOn(laidOut, 'Summary').map(([what, number]) => [what, number]));
  expect(['Activities', 'Events', 'Listings', 'Members named'].map((what) => overview.get(what))).toEqual([
    ...[totals.activities, totals.events, totals.listings, totals.countries],
  ]);
}

export function expectAgreement(read: Read, expanded: readonly string[] = []): void {
  const laidOut = layOut(read, expanded);
  expectTablesToAgree(laidOut);
  expectFormulasToAgree(laidOut);
  expectPivotsToAgree(laidOut);
}
