import fc from 'fast-check';

import { formatAddress } from '../../../src/core/sheet/address';
import { isWithin } from '../../../src/core/sheet/area';
import { readEarlierSheet, toCell, writeReport, type SheetOfReport } from '../../../src/host/memory/memory-reports';
import type { Report } from '../../../src/host/host';
import { heldText, readEarlierTable } from '../../../src/host/reports/carry/earlier-table';
import type { EarlierSheet, HeldCell } from '../../../src/host/reports/earlier-sheet';
import { layOutReports, type ReportLayout } from '../../../src/host/reports/report-layout';

/** Ours, of which the planner fills in the last; the planner's; and one that we had before. */
const [ours, planners, former] = [['Member', 'Activities', 'Target'], ['Mine', 'Yours'], 'The Pacific'];
const members = ['Fiji', 'Tonga', 'Palau', 'Nauru', ''];

const anyReport: fc.Arbitrary<Report> = fc
  .record({
    rows: fc.array(fc.tuple(fc.constantFrom(...members), fc.nat(3)), { maxLength: 6 }),
    isKeyed: fc.boolean(),
    hasPivot: fc.boolean(),
    note: fc.constantFrom('Short.', 'One\nTwo\nThree'),
  })
  .map(({ rows, isKeyed, hasPivot, note }) => ({
    sheet: 'By Member',
    title: 'Members',
    note,
    table: {
      name: 'ByMember',
      columns: [
        { title: 'Member', width: 20 },
        { title: 'Activities', width: 10 },
        { title: 'Target', width: 10, isPlanners: true as const },
      ],
      rows: rows.map(([member, count]) => [member, { formula: `=SUM(${count})`, value: count }, '']),
      former: [former],
      ...(isKeyed ? { key: ['Member'] } : {}),
    },
    ...(hasPivot ? { pivot } : {}),
    charts: [chart],
  }));

const pivot = {
  name: 'Pivot',
  source: 'ByMember',
  row: 'Member',
  column: 'Activities',
  values: [{ column: 'Activities', caption: 'Sum' }],
  totals: { down: true, across: true },
  otherwise: '',
};

const chart = {
  name: 'Chart',
  title: 'Members',
  shape: 'bars' as const,
  source: { table: 'ByMember', categories: 'Member', values: 'Activities', rows: 5 },
  over: { from: { row: 0, column: 0 }, to: { row: 9, column: 3 } },
};

/** A sheet as a planner may have left it: columns put in, moved and taken out, rows sorted, remarks anywhere. */
const anyEarlier: fc.Arbitrary<EarlierSheet> = fc
  .record({
    titles: fc.shuffledSubarray([...ours, ...planners, former], { minLength: 1 }),
    rows: fc.array(fc.record({ member: fc.constantFrom(...members), filled: fc.nat(63) }), {
      minLength: 1,
      maxLength: 6,
    }),
    from: fc.record({ row: fc.integer({ min: 2, max: 5 }), column: fc.nat(2) }),
    beside: fc.uniqueArray(fc.record({ row: fc.nat(25), column: fc.nat(11) }), {
      maxLength: 8,
      selector: ({ row, column }) => `${row} ${column}`,
    }),
  })
  .map(({ titles, rows, from, beside }) => {
    const to = { row: from.row + rows.length, column: from.column + titles.length - 1 };
    const header = titles.map((title, index) => ({ row: from.row, column: from.column + index, content: title }));
    const cells = rows.flatMap(({ member, filled }, down) =>
      titles.flatMap((title, right): HeldCell[] => {
        const at = { row: from.row + 1 + down, column: from.column + right };
        if (title === 'Member') return member === '' ? [] : [{ ...at, content: member }];
        return (filled >> right) % 2 === 1 ? [{ ...at, content: `${title} ${down}` }] : [];
      }),
    );
    const remarks = beside
      .filter((at) => !isWithin({ from, to }, at) && !(at.column === from.column && at.row < from.row))
      .map((at, index) => ({ ...at, content: `remark ${index}` }));
    return { table: { from, to }, pivot: null, cells: [...header, ...cells, ...remarks] };
  });

test('nothing that the planner wrote is lost, and each goes with the key of its row', () => {
  fc.assert(
    fc.property(anyReport, anyEarlier, (report, earlier) => {
      const after = carryOut(layOut(report, earlier), earlier);
      const now = readEarlierTable(after);
      const placed = now.rows.flatMap((row) =>
        row.map((content, column) => `${now.titles[column]}: ${heldText(content)} of ${keyOf(now.titles, row)}`),
      );
      const stood = readEarlierTable(earlier);
      const isKeyed = report.table.key !== undefined && stood.titles.includes('Member');
      stood.rows.forEach((row) =>
        row.forEach((content, column) => {
          const title = stood.titles[column]!;
          if (content === null || (title !== 'Target' && !planners.includes(title))) return;
          const text = `${title}: ${heldText(content)}`;
          const wanted = isKeyed ? `${text} of ${keyOf(stood.titles, row)}` : text;
          expect(placed.filter((each) => (isKeyed ? each === wanted : each.startsWith(wanted)))).toHaveLength(1);
        }),
      );
      expect(remarksOf(after)).toEqual(remarksOf(earlier));
    }),
    { numRuns: 250 },
  );
});

test('written again, everything is there already and in its place', () => {
  fc.assert(
    fc.property(anyReport, anyEarlier, (report, earlier) => {
      const first = layOut(report, earlier);
      const once = carryOut(first, earlier);
      const again = layOut(report, once);
      expect([again.carried, again.clear, again.lowered, again.left]).toEqual([[], [], 0, first.left]);
      const within = again.values.filter((value) => !first.pivot || !isWithin(first.pivot.area, value));
      expect(within.filter(({ isThere }) => !isThere)).toEqual([]);
      expect(carryOut(again, once)).toEqual(once);
    }),
    { numRuns: 250 },
  );
});

test('an earlier table that nobody touched is laid out as at first', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const [first] = layOutReports([report]);
      const stands = readEarlierSheet(writeReport('By Member', null, first!));
      const again = layOut(report, stands);
      const places = ({ table, note, charts, heat, heights, pivot: laid, values }: ReportLayout) => {
        return {
          table,
          note,
          charts,
          heat,
          heights,
          laid,
          values: values.map((value) => ({ ...value, isThere: true })),
        };
      };
      expect(places(again)).toEqual({ ...places(first!), laid: again.pivot });
      expect(again.pivot?.area).toEqual(first!.pivot?.area);
    }),
    { numRuns: 100 },
  );
});

function layOut(report: Report, earlier: EarlierSheet): ReportLayout {
  return layOutReports([report], { earlier: new Map([['ByMember', earlier]]) })[0]!;
}

/** What a host makes of it. */
function carryOut(layout: ReportLayout, earlier: EarlierSheet): EarlierSheet {
  return readEarlierSheet(writeReport('By Member', toSheet(earlier), layout));
}

function toSheet({ table, pivot: area, cells }: EarlierSheet): SheetOfReport {
  const formulas = cells.flatMap(({ content, row, column }): [string, string][] =>
    typeof content === 'object' && 'formula' in content ? [[formatAddress({ row, column }), content.formula]] : [],
  );
  const grid = cells.map((cell) => toCell(cell));
  return { grid: { sheet: 'By Member', cells: grid }, report: { table, pivot: area, formulas: new Map(formulas) } };
}

function remarksOf({ cells }: EarlierSheet): readonly string[] {
  return cells
    .flatMap(({ content }) => (typeof content === 'string' && content.startsWith('remark') ? [content] : []))
    .sort();
}

function keyOf(titles: readonly string[], row: readonly (HeldCell['content'] | null)[]): string {
  const place = titles.indexOf('Member');
  return heldText(place < 0 ? null : (row[place] ?? null));
}
