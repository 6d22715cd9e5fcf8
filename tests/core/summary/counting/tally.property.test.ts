import fc from 'fast-check';

import type { Plan } from '../../../../src/core/plan/model';
import { tally } from '../../../../src/core/summary/counting/tally';
import { expandGroups } from '../../../../src/core/summary/expand-groups';
import { plainValue } from '../../../../src/core/summary/report';
import { layOutPlanData, planDataColumns } from '../../../../src/core/summary/reports/plan-data';
import type { Cross } from '../../../../src/core/summary/summary';
import { compositePlan } from '../../composite-plan';
import { generatedPlan } from '../../generated-plan';
import { sheetOf } from '../../plan-sheet';
import { profile, readContext } from '../../rules/context';
import { variedRows } from '../../writing/layouts/varied-plan';
import { countUnder, linesOf, type Counts, type Line } from './naive-count';
import { sharedPlan } from './shared-plan';

const anyRows = fc.oneof(
  { arbitrary: sharedPlan, weight: 4 },
  variedRows,
  generatedPlan(['drop-one', 'name-another', 'take-away']).map(({ rows }) => rows),
  compositePlan.map(({ rows }) => rows),
);
const anyGroups = fc.subarray(['ASEAN', 'Pacific']);

type Column = keyof typeof planDataColumns;

const activity = (line: Line) => line.activity;
const listing = (line: Line) => line.listing;
const everything = [['all']];

/** A plan as read, the same with groups counted for their Members, and its lines. */
function read(rows: readonly (readonly string[])[], expanded: readonly string[]) {
  const { plan } = readContext(sheetOf(rows));
  return { plan: expandGroups(plan, profile, expanded), lines: linesOf(plan, profile, expanded) };
}

function kpisOf(plan: Plan): readonly string[] {
  return tally(plan, profile).byKpi.map(({ kpi }) => keyOf(kpi));
}

function keyOf(kpi: string): string {
  return kpi.trim().replace(/\s+/g, ' ').replace(/ ?\.$/, '').toLowerCase();
}

function pairs(ones: readonly (string | number)[], others: readonly (string | number)[]) {
  return ones.flatMap((one) => others.map((other) => [one, other]));
}

function singles(ones: readonly (string | number)[]) {
  return ones.map((one) => [one]);
}

/** The counts above 0 of rows of a summary. */
function shown<Row>(
  rows: readonly Row[],
  nameOf: (row: Row) => string | number,
  countOf: (row: Row) => number,
): Counts {
  return Object.fromEntries(rows.map((row) => [nameOf(row), countOf(row)] as const).filter(([, count]) => count > 0));
}

function shownCells({ rows, columns, counts }: Cross, rowName = (row: string) => row): Counts {
  const cells = rows.flatMap((row, at) =>
    columns.map((column, place) => [`${rowName(row)} | ${column}`, counts[at]![place]!] as const),
  );
  return Object.fromEntries(cells.filter(([, count]) => count > 0));
}

describe('on any plan, with any groups counted for their Members', () => {
  const onAnyPlan = (check: (counted: ReturnType<typeof read>) => void) =>
    fc.assert(
      fc.property(anyRows, anyGroups, (rows, groups) => check(read(rows, groups))),
      { numRuns: 60 },
    );

  test('the tally counts what a naive count does, by Member, group, indicator, outcome and kind', () => {
    onAnyPlan(({ plan, lines }) => {
      const { byCountry, byGroup, byKpi, byOutcome, byKind, totals } = tally(plan, profile);
      const places = [...byCountry, ...byGroup.map((row) => ({ ...row, name: `${row.group} (group)` }))];
      const named = countUnder(lines, ({ names }) => singles(names), activity);
      expect(
        shown(
          places,
          ({ name }) => name,
          (row) => row.activities,
        ),
      ).toEqual(named);
      expect(
        shown(
          places,
          ({ name }) => name,
          (row) => row.listings,
        ),
      ).toEqual(countUnder(lines, ({ names }) => singles(names), listing));
      const events = countUnder(lines, (line) => singles(line.events), activity);
      expect(
        shown(
          byCountry,
          ({ name }) => name,
          (row) => row.events,
        ),
      ).toEqual(events);
      expect(totals).toEqual({
        listings: lines.length,
        activities: new Set(lines.map(activity)).size,
        countries: Object.keys(named).filter((name) => !name.endsWith(' (group)')).length,
        events: Object.values(events).reduce((sum, count) => sum + count, 0),
      });

      const kpi = ({ kpis }: Line) => singles(kpis);
      expect(
        shown(
          byKpi,
          (row) => keyOf(row.kpi),
          (row) => row.activities,
        ),
      ).toEqual(countUnder(lines, kpi, activity));
      expect(
        shown(
          byKpi,
          (row) => keyOf(row.kpi),
          (row) => row.listings,
        ),
      ).toEqual(countUnder(lines, kpi, listing));
      const reached = lines.flatMap((line) =>
        line.isFor.filter((name) => !name.includes('(')).map((name) => ({ ...line, isFor: [name] })),
      );
      expect(
        shown(
          byKpi,
          (row) => keyOf(row.kpi),
          (row) => row.members,
        ),
      ).toEqual(countUnder(reached, kpi, ({ isFor }) => isFor[0]!));

      const outcome = (line: Line) => [[line.outcome]];
      const nameOf = (row: { readonly outcome: string | null }) => row.outcome ?? '(none)';
      expect(shown(byOutcome, nameOf, (row) => row.activities)).toEqual(countUnder(lines, outcome, activity));
      expect(shown(byOutcome, nameOf, (row) => row.listings)).toEqual(countUnder(lines, outcome, listing));

      const kindOf = ({ kind }: { readonly kind: string }) => kind;
      expect(shown(byKind, kindOf, (row) => row.activities)).toEqual(
        countUnder(lines, ({ kind }) => [[kind]], activity),
      );
      expect(shown(byKind, kindOf, (row) => row.listings)).toEqual(
        countUnder(lines, ({ ownKind }) => [[ownKind]], listing),
      );
    });
  });

  test('each cell of the crosses counts what a naive count does', () => {
    onAnyPlan(({ plan, lines }) => {
      const { crosses } = tally(plan, profile);
      const isNamed = (line: Line) => line.isFor.filter((name) => name !== '(none named)');
      expect(shownCells(crosses.kpiByCountry, keyOf)).toEqual(
        countUnder(lines, (line) => pairs(line.kpis, isNamed(line)), activity),
      );
      expect(shownCells(crosses.countryByKind)).toEqual(
        countUnder(lines, (line) => pairs(isNamed(line), [line.kind]), activity),
      );
      expect(shownCells(crosses.outcomeByMilestone)).toEqual(
        countUnder(lines, (line) => pairs([line.outcome], line.milestones), activity),
      );
      expect(shownCells(crosses.kindBySection)).toEqual(
        countUnder(lines, (line) => [[line.kind, line.section]], activity),
      );
    });
  });

  test('each column of the long table sums up, by what it is for, to what a naive count does', () => {
    onAnyPlan(({ plan, lines }) => {
      const { columns, rows } = layOutPlanData(plan, profile);
      const place = (column: Column) => columns.findIndex(({ title }) => title === planDataColumns[column]);
      const summed = (column: Column, ...by: readonly Column[]): Counts => {
        const sums: Record<string, number> = {};
        for (const row of rows) {
          const heading = by.map((one) => plainValue(row[place(one)]!)).join(' | ') || 'all';
          sums[heading] = (sums[heading] ?? 0) + Number(row[place(column)]);
        }
        return Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum > 0));
      };
      const kpis = kpisOf(plan);
      const numbers = (line: Line) => (line.kpis.length > 0 ? line.kpis.map((kpi) => kpis.indexOf(kpi) + 1) : [0]);
      const own = (line: Line) =>
        line.names.length > 0 ? line.names : line.isFor[0] === '(none named)' ? line.isFor : [];
      const heldFor = lines.flatMap((line) => line.events.map((member) => ({ ...line, events: [member] })));

      expect(summed('once')).toEqual(countUnder(lines, () => everything, activity));
      expect(summed('once', 'kind')).toEqual(countUnder(lines, (line) => [[line.kind]], activity));
      expect(summed('firstForCountry', 'country')).toEqual(countUnder(lines, (line) => singles(line.isFor), activity));
      expect(summed('firstForCountry', 'country', 'kind')).toEqual(
        countUnder(lines, (line) => pairs(line.isFor, [line.kind]), activity),
      );
      expect(summed('firstForKpi', 'kpiNumber')).toEqual(countUnder(lines, (line) => singles(numbers(line)), activity));
      expect(summed('firstForCountryAndKpi', 'country', 'kpiNumber')).toEqual(
        countUnder(lines, (line) => pairs(line.isFor, numbers(line)), activity),
      );
      const texts = (line: Line) => (line.kpis.length > 0 ? line.kpis : ['(none)']);
      const byText = Object.entries(summed('firstForKpi', 'kpi')).map(([kpi, sum]) => [keyOf(kpi), sum]);
      expect(Object.fromEntries(byText)).toEqual(countUnder(lines, (line) => singles(texts(line)), activity));
      const outcomes = tally(plan, profile).byOutcome.map((row) => row.outcome ?? '(none)');
      expect(summed('firstForOutcome', 'outcomeNumber')).toEqual(
        countUnder(lines, (line) => [[outcomes.indexOf(line.outcome) + 1]], activity),
      );
      expect(summed('firstForOutcome', 'outcome')).toEqual(countUnder(lines, (line) => [[line.outcome]], activity));
      expect(summed('firstForMilestone', 'outcome', 'milestone')).toEqual(
        countUnder(lines, (line) => pairs([line.outcome], line.milestones), activity),
      );
      expect(summed('firstForSection', 'section')).toEqual(countUnder(lines, (line) => [[line.section]], activity));
      expect(summed('firstForSection', 'kind', 'section')).toEqual(
        countUnder(lines, (line) => [[line.kind, line.section]], activity),
      );
      expect(summed('firstForAction', 'actionNumber')).toEqual(countUnder(lines, (line) => [[line.action]], activity));
      expect(summed('event', 'country')).toEqual(countUnder(lines, (line) => singles(line.events), activity));
      expect(summed('event')).toEqual(
        countUnder(
          heldFor,
          () => everything,
          (line) => `${line.activity} ${line.events[0]!}`,
        ),
      );
      expect(summed('listingOnce')).toEqual(countUnder(lines, () => everything, listing));
      expect(summed('listingOnce', 'actionNumber')).toEqual(countUnder(lines, (line) => [[line.action]], listing));
      expect(summed('listingOnce', 'outcome')).toEqual(countUnder(lines, (line) => [[line.outcome]], listing));
      expect(summed('listingForCountry', 'country')).toEqual(countUnder(lines, (line) => singles(own(line)), listing));
      expect(summed('listingForKpi', 'kpiNumber')).toEqual(
        countUnder(lines, (line) => singles(numbers(line)), listing),
      );
    });
  });
});
