import { readPlan } from '../../../../src/core/reading/read-plan';
import { formatAddress } from '../../../../src/core/sheet/address';
import type { Grid } from '../../../../src/core/sheet/grid';
import { layOutPlan, type NewLayout } from '../../../../src/core/writing/lay-out-plan';
import { profiles } from '../../../../src/jobs/profiles';
import { planRows, sheetOf } from '../../plan-sheet';

function layOut(grid: Grid, layout: NewLayout, profile = profiles[0]) {
  const plan = readPlan(grid, profile)!;
  const { sheet, losses } = layOutPlan({ grid, plan, profile }, layout, 'New');
  const cells = Object.fromEntries(sheet.cells.map((cell) => [formatAddress(cell), cell.text]));
  return { sheet, cells, losses: losses.map(({ kind, at, text }) => [kind, at, text]) };
}

const annexOf = (...listings: string[]) =>
  sheetOf(
    planRows([
      { label: 'a', listings },
      { label: 'b', listings: [] },
    ]),
  );
const registerHeader = ['Section', 'Action', 'Activity', 'Kind', 'Countries', 'See also', 'KPI', 'Budget'];
const registerOf = (...rows: string[][]) => sheetOf([['Annual Work Plan (2025-2026)'], registerHeader, ...rows]);

test('an annex has a heading and a header for its section, and a row for each action', () => {
  const { sheet, cells, losses } = layOut(
    registerOf(['1. Part', 'a) Tea', 'Talks', '', '', '1-(b)', 'Visits']),
    'annex',
  );
  expect(cells).toEqual({
    A1: 'Annual Work Plan (2025-2026)',
    A2: '1. Part',
    A3: 'Specific Actions',
    B3: 'Annual Work Plan for 2025-2026',
    C3: 'Key Performance Indicator',
    D3: 'Budget',
    A4: 'a) Tea',
    B4: '• Talks (See also 1-(b))',
    C4: 'Visits',
  });
  expect(sheet.table).toBeNull();
  expect(losses).toEqual([]);
});

test('a register is a table with a row for each listing, and for an action without any, below the printed headings', () => {
  const { sheet, cells } = layOut(annexOf('Talks for Fiji (See also 1-(b))', 'Tests'), 'register');
  const rsp = '(RSP 1.1.1 - 1st milestone)';
  expect(sheet.table).toEqual({ name: 'WorkPlanRegister', from: { row: 2, column: 0 }, to: { row: 5, column: 7 } });
  expect(['B', 'D', 'H'].map((column) => cells[`${column}2`])).toEqual([
    'Specific Actions',
    'Annual Work Plan for 2025-2026',
    'Key Performance Indicator',
  ]);
  const rows = [3, 4, 5, 6].map((row) =>
    ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((column) => cells[`${column}${row}`] ?? ''),
  );
  expect(rows).toEqual([
    ['Section', 'Action', 'RSP', 'Activity', 'Kind', 'Countries', 'See also', 'KPI'],
    [
      '1. Part 1',
      'a) Work on subject a',
      rsp,
      'Talks for Fiji',
      'Other',
      'Fiji',
      '(See also 1-(b))',
      'Number of Members',
    ],
    ['1. Part 1', 'a) Work on subject a', rsp, 'Tests', 'Other', '', '', 'Number of Members'],
    ['1. Part 1', 'b) Work on subject b', rsp, '', '', '', '', 'Number of Members'],
  ]);
});

test('the titles of a table are all there, and no two alike', () => {
  const rows = planRows([{ label: 'a', listings: ['Talks'] }]).map((row, index) =>
    index < 2 ? row : [...row, ...(index === 2 ? ['Kind', '', 'kind'] : ['x', 'y', 'z'])],
  );
  const { cells, losses } = layOut(sheetOf(rows), 'register');
  expect(['I', 'J', 'K'].map((column) => [cells[`${column}3`], cells[`${column}4`]])).toEqual([
    ['Kind (2)', 'x'],
    ['Column E', 'y'],
    ['kind (3)', 'z'],
  ]);
  expect(losses.map(([kind]) => kind)).toEqual(['extra-title', 'extra-title', 'extra-title']);
});

describe('what a layout does not carry is named', () => {
  test('words behind a see-also, which come to stand before it', () => {
    const { losses } = layOut(annexOf('Talks (See also 1-(b)) in March'), 'register');
    expect(losses).toEqual([['behind-see-also', 'Plan!B4', 'in March']]);
  });

  test('rows that are no actions, and bullets with nothing behind them', () => {
    const rows = planRows([{ label: 'a', listings: ['Talks', ''] }]);
    expect(layOut(sheetOf([...rows, ['Total', '1', '']]), 'annex').losses).toEqual([
      ['note', 'Plan!A5', 'Total'],
      ['empty-bullet', 'Plan!B4', '1-(a)'],
    ]);
  });

  test('formulas, which become the text that they show', () => {
    const grid = annexOf('Talks');
    const cells = grid.cells.map((cell) =>
      cell.text === 'Number of Members' ? { ...cell, hold: 'formula' as const } : cell,
    );
    expect(layOut({ ...grid, cells }, 'annex').losses).toEqual([
      ['formula', 'Plan!C4', 'Number of Members'],
      ['formula', 'Plan!C5', 'Number of Members'],
    ]);
  });

  test('values of a further column that differ within an action, in an annex', () => {
    const { cells, losses } = layOut(
      registerOf(['1', 'a) Tea', 'Talks', '', '', '', '', '100'], ['1', 'a) Tea', 'Tests', '', '', '', '', '200']),
      'annex',
    );
    expect(cells['D3']).toBe('100\n200');
    expect(losses).toEqual([
      ['extra-joined', 'Plan!H3', '100'],
      ['extra-joined', 'Plan!H4', '200'],
    ]);
  });

  test('a kind and countries that only their columns say, in an annex', () => {
    const { losses } = layOut(registerOf(['1', 'a) Tea', 'Talks for Fiji', 'Training', 'Nepal, ASEAN']), 'annex');
    expect(losses).toEqual([
      ['kind', 'Plan!C3', '1-(a)#1: training'],
      ['countries', 'Plan!C3', '1-(a)#1: NP, ASEAN'],
    ]);
  });

  test('labels that the new sheet writes where the old one has none', () => {
    const rows = planRows([{ label: 'a', listings: ['Talks'] }]);
    rows[3]![0] = 'Work on tea\n(RSP 1.1.1 - 1st milestone)';
    const { cells, losses } = layOut(sheetOf(rows), 'annex');
    expect(cells['A4']).toBe('a) Work on tea\n\n(RSP 1.1.1 - 1st milestone)');
    expect(losses).toEqual([['label-added', 'Plan!B4', '1-(a)']]);
  });
});

test('listings that no cell can hold together go on in the row below, and none is lost', () => {
  const long = ['tea', 'rice', 'salt'].map((word) => `Talks on ${`${word} and `.repeat(2_000)}more`);
  const { sheet, losses } = layOut(
    registerOf(...long.map((text) => ['1', 'a) Tea', text, '', '', '', 'Visits'])),
    'annex',
  );
  expect(Math.max(...sheet.cells.map(({ text }) => text.length))).toBeLessThanOrEqual(32_767);
  expect(losses).toEqual([]);
});

test('an office whose actions are numbered, without a column of their own, has its plan in its own columns', () => {
  const rows = [
    ['Work Plan 2025-2026'],
    ['GOAL 1: Trade'],
    ['#', 'Activity', 'Stakeholders', 'Indicator', 'Progress'],
    ['1.1', 'Talks on tea (See also 1.2)', 'Members', 'Reports', 'done'],
    ['1.2', 'Talks on tea (See also 1.1)', 'Donors', 'Visits', ''],
  ];
  const numbered = profiles.find(({ labels }) => labels.style === 'numbered')!;
  const annex = layOut(sheetOf(rows), 'annex', numbered);
  expect([annex.cells['A4'], annex.cells['B4'], annex.cells['C4']]).toEqual([
    '1.1',
    '• Talks on tea (See also 1.2)',
    'Reports',
  ]);
  const register = layOut(sheetOf(rows), 'register', numbered);
  expect(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'].map((column) => register.cells[`${column}3`])).toEqual([
    'Section',
    '#',
    'Activity',
    'Kind',
    'Countries',
    'See also',
    'Indicator',
    'Stakeholders',
    'Progress',
  ]);
  expect([...annex.losses, ...register.losses]).toEqual([]);
});
