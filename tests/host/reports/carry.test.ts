import type { ReportTable } from '../../../src/core/summary/report';
import { carryTable } from '../../../src/host/reports/carry/carry-table';
import type { CarriedTable } from '../../../src/host/reports/carry/carried-table';
import type { EarlierTable } from '../../../src/host/reports/carry/earlier-table';
import { heldValue, type HeldContent } from '../../../src/host/reports/earlier-sheet';
import { plainValue } from '../../../src/core/summary/report';

describe('the columns of a table written again', () => {
  test('are ours in our order, and the planner’s where they stand before one of ours', () => {
    expect(titlesOf(['Member', 'Kind', 'Activities', 'Listings'], ['Member', 'Mine', 'Activities', 'Last'])).toEqual([
      ...['Member', 'Kind', 'Mine', 'Activities', 'Listings', 'Last'],
    ]);
  });

  test('have a new one of ours before those that the planner put at the end', () => {
    expect(titlesOf(['KPI', 'Fiji', 'Nauru'], ['KPI', 'Fiji', 'Remark'])).toEqual(['KPI', 'Fiji', 'Nauru', 'Remark']);
  });

  test('have the planner’s at the end where ours stood in another order', () => {
    expect(titlesOf(['A', 'B', 'C'], ['Mine', 'B', 'A', 'Too', 'C'])).toEqual(['A', 'B', 'C', 'Mine', 'Too']);
  });

  test('do not have those that the table names as former ones', () => {
    expect(titlesOf(['KPI', 'Fiji'], ['KPI', 'The Pacific', 'Fiji', 'Remark'], ['the pacific'])).toEqual([
      ...['KPI', 'Fiji', 'Remark'],
    ]);
  });

  test('are known by their titles whatever the case', () => {
    expect(titlesOf(['Member', 'Activities'], ['MEMBER', 'activities'])).toEqual(['Member', 'Activities']);
  });
});

describe('the rows of a table written again', () => {
  test('with the same key twice are matched in their order', () => {
    const earlier = [
      ['Fiji', 'first'],
      ['Tonga', 'other'],
      ['Fiji', 'second'],
    ];
    expect(carried(['Tonga', 'Fiji', 'Fiji', 'Fiji'], earlier)).toEqual([
      ['Tonga', 'other'],
      ['Fiji', 'first'],
      ['Fiji', 'second'],
      ['Fiji', null],
    ]);
  });

  test('are known by what the key says, as number or as text', () => {
    expect(carried(['7'], [[7, 'seven']])).toEqual([['7', 'seven']]);
  });

  test('without a key are matched by their place', () => {
    const { name, columns, rows } = membersTable(['Guam', 'Nauru']);
    const stood = [
      ['Fiji', 'first'],
      ['Tonga', null],
      ['Palau', 'third'],
    ];
    expect(shown(carryTable({ name, columns, rows }, earlierTable(['Member', 'Remark'], stood)))).toEqual([
      ['Guam', 'first'],
      ['Nauru', null],
      [null, 'third'],
    ]);
  });

  test('are matched by what is left of the key where the earlier table has lost a column of it', () => {
    const columns = ['Member', 'Kind'].map((title) => ({ title, width: 10 }));
    const rows = [
      ['Guam', 'training'],
      ['Fiji', 'meeting'],
    ];
    const table: ReportTable = { name: 'Table', columns, rows, key: ['Member', 'Kind'] };
    const matched = carryTable(table, earlierTable(['Member', 'Remark'], [['Fiji', 'first']]));
    expect(shown(matched)).toEqual([
      ['Guam', 'training', null],
      ['Fiji', 'meeting', 'first'],
    ]);
  });

  test('are matched by their place where the earlier table has lost all columns of the key', () => {
    const stood = earlierTable(['Remark'], [['first'], ['second']]);
    expect(shown(carryTable(membersTable(['Guam', 'Nauru']), stood))).toEqual([
      ['Guam', 'first'],
      ['Nauru', 'second'],
    ]);
  });

  test('are known whatever the case, the spaces and the final stop, after those of just the same key', () => {
    const earlier = [
      ['FIJI', 'capitals'],
      ['Fiji', 'small'],
      ['Papua  New Guinea.', 'spaces'],
    ];
    expect(carried(['Fiji', 'Papua New Guinea', 'fiji'], earlier)).toEqual([
      ['Fiji', 'small'],
      ['Papua New Guinea', 'spaces'],
      ['fiji', 'capitals'],
    ]);
  });

  test('stay as they are where the planner has typed them below counts that are worked out', () => {
    const table: ReportTable = {
      ...membersTable([]),
      columns: ['Member', 'Activities'].map((title) => ({ title, width: 10 })),
      rows: [['Fiji', { formula: '=SUM(Data[First])', value: 2 }]],
    };
    const count = { formula: '=SUM(Data[First])', value: 1 };
    const stood = [
      ['Fiji', count],
      ['Palau', count],
      ['Atlantis', 7],
      ['Tonga', null],
    ];
    const again = carryTable(table, earlierTable(['Member', 'Activities'], stood));
    expect(shown(again)).toEqual([
      ['Fiji', 2],
      ['Atlantis', 7],
    ]);
    expect(again.left).toBe(1);
  });

  test('go where only a formula stands in them that others have, too', () => {
    const formula = (row: number): HeldContent => ({ formula: `=A${row}&"!"`, value: '' });
    expect(
      carried(
        ['Fiji', 'Tonga'],
        [
          ['Fiji', formula(5)],
          ['Palau', formula(6)],
          ['Tonga', formula(7)],
        ],
      ).length,
    ).toBe(2);
  });

  test('stay where a formula stands in them that no other has', () => {
    const formula: HeldContent = { formula: '=A6&"!"', value: 'Palau!' };
    expect(
      carried(
        ['Fiji'],
        [
          ['Fiji', 'text'],
          ['Palau', formula],
        ],
      ),
    ).toEqual([
      ['Fiji', 'text'],
      ['Palau', 'Palau!'],
    ]);
  });

  test('take the formula that all others have, when they are new', () => {
    const formula = (row: number): HeldContent => ({ formula: `=A${row}&"!"`, value: 'x' });
    const table = carryTable(
      membersTable(['Guam', 'Fiji', 'Tonga']),
      earlierTable(
        ['Member', 'Remark'],
        [
          ['Fiji', formula(5)],
          ['Tonga', formula(6)],
        ],
      ),
    );
    expect(table.rows[0]![1]).toEqual({
      by: 'planner',
      content: { formula: '=A5&"!"', value: '' },
      from: { row: 4, column: 1 },
    });
  });
});

function titlesOf(ours: readonly string[], earlier: readonly string[], former?: readonly string[]): readonly string[] {
  const columns = ours.map((title) => ({ title, width: 10 }));
  const table = { name: 'Table', columns, rows: [], ...(former ? { former } : {}) };
  return carryTable(table, earlierTable(earlier, [])).columns.map(({ title }) => title);
}

/** Members as a report has them, over an earlier table with a remark of the planner's beside each. */
function carried(
  members: readonly string[],
  earlier: readonly (readonly (HeldContent | null)[])[],
): readonly (readonly unknown[])[] {
  return shown(carryTable(membersTable(members), earlierTable(['Member', 'Remark'], earlier)));
}

function membersTable(members: readonly string[]): ReportTable {
  return {
    name: 'Table',
    columns: [{ title: 'Member', width: 10 }],
    rows: members.map((name) => [name]),
    key: ['Member'],
  };
}

/** As it stands from A4 on. */
function earlierTable(titles: readonly string[], rows: readonly (readonly (HeldContent | null)[])[]): EarlierTable {
  return { from: { row: 3, column: 0 }, titles, rows };
}

function shown({ rows }: CarriedTable): readonly (readonly unknown[])[] {
  return rows.map((row) =>
    row.map((cell) => cell && (cell.by === 'report' ? plainValue(cell.value) : heldValue(cell.content))),
  );
}
