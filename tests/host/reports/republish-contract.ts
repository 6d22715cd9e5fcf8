import { parseAddress, type CellAddress } from '../../../src/core/sheet/address';
import { findCell } from '../../../src/core/sheet/grid';
import type { ReportValue } from '../../../src/core/summary/report';
import type { Report, Reports, Sheets } from '../../../src/host/host';
import type { HeldContent } from '../../../src/host/reports/earlier-sheet';

/** A workbook with a sheet "Plan", as a planner works in it. */
export interface PlannersWorkbook {
  readonly host: Sheets & Reports;
  /** What a person does: fills cells of a sheet with a report; one right beside its table, or below, becomes part of it. */
  readonly fillIn: (sheet: string, cells: Readonly<Record<string, HeldContent>>) => Promise<void>;
  /** As Excel shows it, "=" before it; null where there is none. */
  readonly formulaAt: (sheet: string, at: CellAddress) => Promise<string | null>;
}

const sheet = 'By Member';

const facts: Report = {
  sheet: 'Plan facts',
  title: 'The plan, line by line',
  note: 'One row per Member & line.',
  table: {
    name: 'Facts',
    columns: [
      { title: 'Member', width: 20 },
      { title: 'First', width: 10 },
    ],
    rows: [
      ['Fiji', 1],
      ['Fiji', 1],
      ['Tonga', 1],
    ],
  },
};

/** Members with their numbers; the planner fills in the targets. */
function byMember(rows: readonly (readonly [string, ReportValue])[], more: Partial<Report> = {}): Report {
  return {
    sheet,
    title: 'Activities by Member',
    note: 'An activity counts once for each Member.',
    table: {
      name: 'ByMember',
      columns: [
        { title: 'Member', width: 20 },
        { title: 'Activities', width: 12 },
        { title: 'Target', width: 12, isPlanners: true },
      ],
      rows: rows.map((row) => [...row, '']),
      key: ['Member'],
    },
    ...more,
  };
}

const three = byMember([
  ['Fiji', 2],
  ['Palau', 0],
  ['Tonga', 1],
]);

/** With one Member put in, one moved up. */
const four = byMember([
  ['Tonga', 1],
  ['Fiji', 2],
  ['Nauru', 5],
  ['Palau', 0],
]);

const withoutPalau = byMember([
  ['Fiji', 2],
  ['Tonga', 1],
]);

const remarks = { D4: 'Remark', D5: 'Ask Suva', D7: 'Late' };

/** What every host owes to what the planner has on the sheets of reports. */
export function describeRepublishing(name: string, open: () => Promise<PlannersWorkbook>): void {
  describe(`${name}, writing reports again`, () => {
    test('keeps a column of the planner’s, each cell with its row', async () => {
      const { host, fillIn } = await open();
      await host.publish([three]);
      await fillIn(sheet, remarks);
      await host.publish([four]);
      expect(await lines(host, 'A4', 5, 4)).toEqual([
        ['Member', 'Activities', 'Target', 'Remark'],
        ['Tonga', '1', '', 'Late'],
        ['Fiji', '2', '', 'Ask Suva'],
        ['Nauru', '5', '', ''],
        ['Palau', '0', '', ''],
      ]);
    });

    test('keeps what is filled in, numbers as numbers', async () => {
      const { host, fillIn } = await open();
      await host.publish([three]);
      await fillIn(sheet, { C5: 4, C7: 'none yet' });
      await host.publish([four]);
      expect(await lines(host, 'C4', 5, 1)).toEqual([['Target'], ['none yet'], ['4'], [''], ['']]);
      expect(findCell(await host.read(sheet), at('C6'))?.kind).toBe('number');
    });

    test('takes a formula of the planner’s along with its row', async () => {
      const { host, fillIn, formulaAt } = await open();
      await host.publish([three]);
      await fillIn(sheet, { D4: 'Twice', D5: { formula: '=B5*2+$B$4+LOG10(B5)', value: 4.3 } });
      await host.publish([four]);
      expect(await formulaAt(sheet, at('D6'))).toBe('=B6*2+$B$4+LOG10(B6)');
      expect(await formulaAt(sheet, at('D5'))).toBe(null);
    });

    test('keeps a row that the report has no more at the end, where the planner has written in it', async () => {
      const { host, fillIn } = await open();
      await host.publish([three]);
      await fillIn(sheet, { ...remarks, D6: 'To be invited', C6: 3 });
      expect((await host.publish([withoutPalau])).left).toBe(1);
      const kept = [
        ['Fiji', '2', '', 'Ask Suva'],
        ['Tonga', '1', '', 'Late'],
        ['Palau', '', '3', 'To be invited'],
        ['', '', '', ''],
      ];
      expect(await lines(host, 'A5', 4, 4)).toEqual(kept);
      expect((await host.publish([withoutPalau])).left).toBe(1);
      expect(await lines(host, 'A5', 4, 4)).toEqual(kept);
      expect((await host.publish([three])).left).toBe(0);
      expect(await lines(host, 'A5', 3, 4)).toEqual([
        ['Fiji', '2', '', 'Ask Suva'],
        ['Palau', '0', '3', 'To be invited'],
        ['Tonga', '1', '', 'Late'],
      ]);
    });

    test('takes a row away that the report has no more and in which the planner wrote nothing', async () => {
      const { host, fillIn } = await open();
      await host.publish([three]);
      await fillIn(sheet, remarks);
      expect((await host.publish([withoutPalau])).left).toBe(0);
      expect(await lines(host, 'A5', 3, 4)).toEqual([
        ['Fiji', '2', '', 'Ask Suva'],
        ['Tonga', '1', '', 'Late'],
        ['', '', '', ''],
      ]);
    });

    test('puts a count right that was typed over', async () => {
      const { host, fillIn } = await open();
      await host.publish([three]);
      await fillIn(sheet, { B5: 99 });
      await host.publish([three]);
      expect(await lines(host, 'B5', 1, 1)).toEqual([['2']]);
    });

    test('writes a formula of its own anew, with its value, where it was typed over or stands in another row', async () => {
      const count = (member: string, value: number) =>
        [member, { formula: `=SUMIFS(Facts[First],Facts[Member],"=${member}")`, value }] as const;
      const { host, fillIn, formulaAt } = await open();
      await host.publish([facts, byMember([count('Fiji', 2), count('Tonga', 1)])]);
      await fillIn(sheet, { B5: 99 });
      await host.publish([facts, byMember([count('Palau', 0), count('Fiji', 2), count('Tonga', 1)])]);
      expect(await lines(host, 'A5', 3, 2)).toEqual([
        ['Palau', '0'],
        ['Fiji', '2'],
        ['Tonga', '1'],
      ]);
      expect(await formulaAt(sheet, at('B6'))).toBe('=SUMIFS(Facts[First],Facts[Member],"=Fiji")');
    });

    test('moves the pivot aside for a column of the planner’s', async () => {
      const pivot = {
        name: 'ByMemberPivot',
        source: 'Facts',
        row: 'Member',
        values: [{ column: 'First', caption: 'Activities counted' }],
        totals: { down: true, across: false },
        otherwise: '',
      };
      const { host, fillIn } = await open();
      const withPivot = { ...three, pivot };
      if (!(await host.publish([facts, withPivot])).pivots) return;
      await fillIn(sheet, remarks);
      await host.publish([facts, withPivot]);
      expect(await lines(host, 'D5', 3, 4)).toEqual([
        ['Ask Suva', '', 'Fiji', '2'],
        ['', '', 'Tonga', '1'],
        ['Late', '', 'Grand Total', '3'],
      ]);
    });

    test('loses nothing of what the planner wrote below a table that has grown', async () => {
      const { host, fillIn } = await open();
      await host.publish([three]);
      await fillIn(sheet, { A9: 'Agreed in May', B9: 7 });
      const names = ['Fiji', 'Guam', 'Nauru', 'Niue', 'Palau', 'Tonga'];
      await host.publish([byMember(names.map((each) => [each, 1]))]);
      expect((await lines(host, 'A5', 6, 1)).flat()).toEqual(names);
      const { cells } = await host.read(sheet);
      const found = cells.find(({ text }) => text === 'Agreed in May');
      expect(found?.column).toBe(0);
      expect(cells.find(({ row, column }) => row === found?.row && column === 1)?.text).toBe('7');
    });

    test('changes nothing when it writes the same again, whatever the planner has there', async () => {
      const { host, fillIn, formulaAt } = await open();
      await host.publish([three]);
      await fillIn(sheet, { ...remarks, D6: { formula: '=B6*2', value: 0 }, C5: 4, J3: 'beside', A12: 'below' });
      await host.publish([four]);
      const once = await host.read(sheet);
      const formula = await formulaAt(sheet, at('D8'));
      await host.publish([four]);
      expect(await host.read(sheet)).toEqual(once);
      expect([formula, await formulaAt(sheet, at('D8'))]).toEqual(['=B8*2', '=B8*2']);
      expect(await lines(host, 'J3', 1, 1)).toEqual([['beside']]);
      expect(await lines(host, 'A12', 1, 1)).toEqual([['below']]);
    });
  });
}

function at(address: string): CellAddress {
  return parseAddress(address)!;
}

/** A block of what the cells of the report's sheet show. */
async function lines(host: Sheets, from: string, rows: number, columns: number): Promise<readonly string[][]> {
  const grid = await host.read(sheet);
  const { row, column } = at(from);
  return Array.from({ length: rows }, (_, down) =>
    Array.from(
      { length: columns },
      (__, right) => findCell(grid, { row: row + down, column: column + right })?.text ?? '',
    ),
  );
}
