import type { Plan } from '../../../../../src/core/plan/model';
import type { Profile } from '../../../../../src/core/plan/profile';
import { tally } from '../../../../../src/core/summary/counting/tally';
import { expandGroups } from '../../../../../src/core/summary/expand-groups';
import { plainValue } from '../../../../../src/core/summary/report';
import { countPlanDataRows, layOutPlanData, planDataColumns } from '../../../../../src/core/summary/reports/plan-data';
import type { Cross } from '../../../../../src/core/summary/summary';
import { countUnder, linesOf, type Counts, type Line } from './lines';

type Heading = string | number;
type Column = keyof typeof planDataColumns;

/** A plan as it is counted, and the lines that are counted naively. */
export interface Both {
  readonly plan: Plan;
  readonly profile: Profile;
  readonly lines: readonly Line[];
}

/** With groups counted for their Members. */
export function bothOf(plan: Plan, profile: Profile, expanded: readonly string[]): Both {
  return { plan: expandGroups(plan, profile, expanded), profile, lines: linesOf(plan, profile, expanded) };
}

const activity = (line: Line) => line.activity;
const listing = (line: Line) => line.listing;
const isMember = (name: string) => !name.endsWith(')');

export function expectTallyToAgree({ plan, profile, lines }: Both): void {
  const { byCountry, byGroup, byKpi, byOutcome, byKind, totals } = tally(plan, profile);
  const places = [
    ...byCountry.map((row) => ({ ...row, title: row.name })),
    ...byGroup.map((row) => ({ ...row, title: `${row.group} (group)` })),
  ];
  const named = countUnder(lines, ({ names }) => singles(names), activity);
  expect(shown(places, 'title', 'activities')).toEqual(named);
  expect(shown(places, 'title', 'listings')).toEqual(countUnder(lines, ({ names }) => singles(names), listing));
  const events = countUnder(lines, (line) => singles(line.events), activity);
  expect(shown(byCountry, 'name', 'events')).toEqual(events);
  expect(totals).toEqual({
    listings: lines.length,
    activities: new Set(lines.map(activity)).size,
    countries: Object.keys(named).filter(isMember).length,
    events: Object.values(events).reduce((sum, count) => sum + count, 0),
  });

  const kpis = byKpi.map((row) => ({ ...row, key: keyOf(row.kpi) }));
  const kpi = (line: Line) => singles(line.kpis);
  expect(shown(kpis, 'key', 'activities')).toEqual(countUnder(lines, kpi, activity));
  expect(shown(kpis, 'key', 'listings')).toEqual(countUnder(lines, kpi, listing));
  const reached = lines.flatMap((line) => line.isFor.filter(isMember).map((name) => ({ ...line, isFor: [name] })));
  expect(shown(kpis, 'key', 'members')).toEqual(countUnder(reached, kpi, ({ isFor }) => isFor[0]!));

  const outcomes = byOutcome.map((row) => ({ ...row, title: row.outcome ?? '(none)' }));
  expect(shown(outcomes, 'title', 'activities')).toEqual(countUnder(lines, (line) => [[line.outcome]], activity));
  expect(shown(outcomes, 'title', 'listings')).toEqual(countUnder(lines, (line) => [[line.outcome]], listing));

  expect(shown(byKind, 'kind', 'activities')).toEqual(countUnder(lines, ({ kind }) => [[kind]], activity));
  expect(shown(byKind, 'kind', 'listings')).toEqual(countUnder(lines, ({ ownKind }) => [[ownKind]], listing));
}

export function expectCrossesToAgree({ plan, profile, lines }: Both): void {
  const { crosses } = tally(plan, profile);
  const placed = lines.map((line) => ({ ...line, isFor: line.isFor.filter((name) => name !== '(none named)') }));
  expect(shownCells(crosses.kpiByCountry, keyOf)).toEqual(
    countUnder(placed, (line) => pairs(line.kpis, line.isFor), activity),
  );
  expect(shownCells(crosses.countryByKind)).toEqual(
    countUnder(placed, (line) => pairs(line.isFor, [line.kind]), activity),
  );
  expect(shownCells(crosses.outcomeByMilestone)).toEqual(
    countUnder(lines, (line) => pairs([line.outcome], line.milestones), activity),
  );
  expect(shownCells(crosses.kindBySection)).toEqual(countUnder(lines, (line) => [[line.kind, line.section]], activity));
}

/** Sums each column of the long table by what it is for, as a PivotTable does. */
export function expectColumnsToAgree({ plan, profile, lines }: Both): void {
  const { columns, rows } = layOutPlanData(plan, profile);
  expect(countPlanDataRows(plan, profile)).toBe(rows.length);
  const place = (column: Column) => columns.findIndex(({ title }) => title === planDataColumns[column]);
  const expectSums = (
    column: Column,
    by: readonly Column[],
    headingsOf: (line: Line) => readonly (readonly Heading[])[],
    thingOf = activity,
    own = lines,
  ) => {
    const sums: Record<string, number> = {};
    for (const row of rows) {
      const heading = by.map((one) => plainValue(row[place(one)]!)).join(' | ');
      sums[heading] = (sums[heading] ?? 0) + Number(row[place(column)]);
    }
    const above = Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum > 0));
    expect([column, by, above]).toEqual([column, by, countUnder(own, headingsOf, thingOf)]);
  };
  const summary = tally(plan, profile);
  const kpis = summary.byKpi.map(({ kpi }) => keyOf(kpi));
  const numbers = (line: Line) => (line.kpis.length > 0 ? line.kpis.map((kpi) => kpis.indexOf(kpi) + 1) : [0]);
  const texts = (line: Line) =>
    line.kpis.length > 0 ? line.kpis.map((kpi) => summary.byKpi[kpis.indexOf(kpi)]!.kpi) : ['(none)'];
  const outcomes = summary.byOutcome.map(({ outcome }) => outcome ?? '(none)');
  const ownNames = (line: Line) => (line.isFor[0] === '(none named)' ? line.isFor : line.names);

  expectSums('once', [], () => [[]]);
  expectSums('once', ['kind'], (line) => [[kindTitle(line.kind)]]);
  expectSums('firstForCountry', ['country'], (line) => singles(line.isFor));
  expectSums('firstForCountry', ['country', 'kind'], (line) => pairs(line.isFor, [kindTitle(line.kind)]));
  expectSums('firstForKpi', ['kpiNumber'], (line) => singles(numbers(line)));
  expectSums('firstForKpi', ['kpi'], (line) => singles(texts(line)));
  expectSums('firstForCountryAndKpi', ['country', 'kpiNumber'], (line) => pairs(line.isFor, numbers(line)));
  expectSums('firstForOutcome', ['outcome'], (line) => [[line.outcome]]);
  expectSums('firstForOutcome', ['outcomeNumber'], (line) => [[outcomes.indexOf(line.outcome) + 1]]);
  expectSums('firstForMilestone', ['outcome', 'milestone'], (line) => pairs([line.outcome], line.milestones));
  expectSums('firstForSection', ['section'], (line) => [[line.section]]);
  expectSums('firstForSection', ['kind', 'section'], (line) => [[kindTitle(line.kind), line.section]]);
  expectSums('firstForAction', ['actionNumber'], (line) => [[line.action]]);
  expectSums('event', ['country'], (line) => singles(line.events));
  const heldFor = lines.flatMap((line) => line.events.map((member) => ({ ...line, events: [member] })));
  expectSums(
    'event',
    [],
    () => [[]],
    (line) => `${line.activity} ${line.events[0]!}`,
    heldFor,
  );
  expectSums('listingOnce', [], () => [[]], listing);
  expectSums('listingOnce', ['actionNumber'], (line) => [[line.action]], listing);
  expectSums('listingOnce', ['outcomeNumber'], (line) => [[outcomes.indexOf(line.outcome) + 1]], listing);
  expectSums('listingForCountry', ['country'], (line) => singles(ownNames(line)), listing);
  expectSums('listingForKpi', ['kpiNumber'], (line) => singles(numbers(line)), listing);
}

/** What texts of one indicator share. */
function keyOf(kpi: string): string {
  return kpi.trim().replace(/\s+/g, ' ').replace(/ ?\.$/, '').toLowerCase();
}

/** `on-request` → `On request` */
function kindTitle(kind: string): string {
  return `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`.replace('-request', ' request');
}

function singles(ones: readonly Heading[]): readonly (readonly Heading[])[] {
  return ones.map((one) => [one]);
}

function pairs(ones: readonly Heading[], others: readonly Heading[]): readonly (readonly Heading[])[] {
  return ones.flatMap((one) => others.map((other) => [one, other]));
}

/** The counts above 0 of rows of a summary. */
function shown<Name extends string, Count extends string>(
  rows: readonly (Readonly<Record<Name, string>> & Readonly<Record<Count, number>>)[],
  name: Name,
  count: Count,
): Counts {
  return Object.fromEntries(rows.filter((row) => row[count] > 0).map((row) => [row[name], row[count]]));
}

function shownCells({ rows, columns, counts }: Cross, rowName = (row: string) => row): Counts {
  const cells = rows.flatMap((row, at) =>
    columns.map((column, place) => [`${rowName(row)} | ${column}`, counts[at]![place]!] as const),
  );
  return Object.fromEntries(cells.filter(([, count]) => count > 0));
}
