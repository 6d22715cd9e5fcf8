import type { CellAddress } from '../../src/core/sheet/address';
import type { Edit } from '../../src/core/sheet/edit';
import type { Report } from '../../src/host/host';
import { cellAt, styleCells } from '../excel/model/cells';
import { deleteRows, insertRows } from '../excel/model/moving/rows';
import { receiveText, setEditMode } from '../excel/model/user';
import { openSketched, settle, sheetOf, typeInto, type OpenedExcel } from './excel-sketch';
import { at, describeHostContract } from './host-contract';
import { describeWatchContract } from './watch-contract';

describeHostContract('the Excel host', async (sheets) => openSketched(sheets).host);

describeWatchContract('the Excel host', async (sheets) => {
  const { host, workbook } = openSketched(sheets);
  return {
    host,
    typeInto: (sheet, place, text) => typeInto(workbook, sheet, place, text),
    selection: async () => {
      const { row, column } = workbook.active.selection;
      return { sheet: workbook.active.name, at: { row, column } };
    },
  };
});

describe('the number of exchanges with Excel', () => {
  test.each<[string, number, (opened: OpenedExcel, rows: number) => Promise<unknown>]>([
    ['listing the sheets', 1, ({ host }) => host.list()],
    ['reading a sheet', 1, ({ host }) => host.read('Plan')],
    ['applying one edit', 2, ({ host }) => host.apply('Plan', [edit({ row: 3, column: 1 })])],
    ['applying an edit of every row', 2, ({ host }, rows) => host.apply('Plan', everyRow(rows))],
    ['publishing', 1 + 2 * 2 + 1, ({ host }, rows) => host.publish([report('Lines', rows), report('Again', rows)])],
  ])(
    'for %s is %i, whether there are 10 rows or 5,000',
    async (_, expected, act) => {
      for (const rows of [10, 5_000]) {
        const opened = openLong(rows);
        await act(opened, rows);
        expect(opened.exchanges()).toBe(expected);
      }
    },
    30_000,
  );

  test('for publishing is two for each new sheet, one before and one for all pivots; writing them again takes two for each, as its print area may have to follow, and three more to look at our sheets', async () => {
    const { host, exchanges } = openLong(10);
    const reports = Array.from({ length: 8 }, (_, index) => report(`Report${index}`, 10));
    await host.publish(reports);
    expect(exchanges()).toBe(1 + 2 * 8 + 1);
    await host.publish(reports);
    expect(exchanges()).toBe(1 + 2 * 8 + 1 + (4 + 2 * 8 + 1));
  });
});

test('a sheet that is too much for one answer is read in blocks, each cell once', async () => {
  const { host, exchanges } = openLong(1_200, 'x'.repeat(2_000));
  const { cells } = await host.read('Plan');
  expect(cells.map(({ row }) => row)).toEqual(Array.from({ length: 1_200 }, (_, row) => row));
  expect(exchanges()).toBeLessThan(12);
});

test('reading, checking and applying call nothing that clears Excel’s undo list', async () => {
  const { host, members } = openLong(10);
  await host.list();
  await host.read('Plan');
  await host.apply('Plan', everyRow(10));
  expect(members()).toEqual(expect.arrayContaining(['GetUsedRangeOrNullObject', 'Values']));
  const clearing = /^(Delete|Copy|Protect|Unprotect|Visibility|Position|Move|GetMergedAreas.*|RequestUpdate)$/;
  expect(members().filter((name) => clearing.test(name))).toEqual([]);
});

test.each<[string, (opened: OpenedExcel) => Promise<unknown>]>([
  ['list', ({ host }) => host.list()],
  ['read', ({ host }) => host.read('Plan')],
  ['apply', ({ host }) => host.apply('Plan', everyRow(2))],
  ['publish', ({ host }) => host.publish([report('Lines', 2)])],
  ['select', ({ host }) => host.select('Plan', at('A1'))],
])('while a cell is being typed in, %s says so and does nothing', async (_, act) => {
  const opened = openLong(2);
  setEditMode(opened.workbook, true);
  await expect(act(opened)).rejects.toMatchObject({ name: 'HostError', code: 'cell-edit-mode' });
  setEditMode(opened.workbook, false);
  expect((await opened.host.read('Plan')).cells.map(({ text }) => text)).toEqual(['Line', 'Line']);
  expect((await opened.host.list()).sheets).toEqual(['Plan']);
});

test('more to write than Excel takes at once is refused, and nothing is written', async () => {
  const { host } = openLong(200);
  const long = everyRow(200).map((one) => ({ ...one, after: 'x'.repeat(32_000) }));
  await expect(host.apply('Plan', long)).rejects.toMatchObject({ name: 'HostError', code: 'too-large' });
  expect((await host.read('Plan')).cells.every(({ text }) => text === 'Line')).toBe(true);
});

test('a fault that is no planner’s business passes unchanged', async () => {
  const { host } = openLong(2);
  await expect(host.select('Plan', { row: -1, column: 0 })).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('hidden sheets are not listed', async () => {
  const { host, workbook } = openSketched([
    { name: 'Plan', cells: {} },
    { name: 'Lists', cells: {} },
  ]);
  sheetOf(workbook, 'Lists').visibility = 'Hidden';
  expect((await host.list()).sheets).toEqual(['Plan']);
});

test('where Excel has no PivotTables the tables stand alone', async () => {
  const { host, workbook } = openSketched([{ name: 'Plan', cells: {} }], { ExcelApi: '1.7' });
  expect(await host.publish([report('Lines', 3)])).toEqual({
    sheets: ['Lines'],
    pivots: false,
    isStopped: false,
    left: 0,
  });
  expect(sheetOf(workbook, 'Lines').pivots).toEqual([]);
});

test('a summary on a sheet that was protected meanwhile is left alone', async () => {
  const { host, workbook } = openSketched([{ name: 'Plan', cells: {} }]);
  await host.publish([report('Lines', 3)]);
  sheetOf(workbook, 'Lines').isProtected = true;
  const again = host.publish([report('Others', 1), report('Lines', 1)]);
  await expect(again).rejects.toMatchObject({ code: 'protected', what: 'Lines' });
  expect((await host.list()).sheets).toEqual(['Plan', 'Lines']);
});

test('what the planner wrote beside a summary stays when it is written again', async () => {
  const { host, workbook } = openSketched([{ name: 'Plan', cells: {} }]);
  await host.publish([report('Lines', 3)]);
  await typeInto(workbook, 'Lines', at('K2'), 'My remark');
  await host.publish([report('Lines', 1)]);
  expect(cellAt(sheetOf(workbook, 'Lines'), 1, 10).value).toBe('My remark');
});

test('a cell formatted as text takes the text as it comes', async () => {
  const { host, workbook } = openLong(2);
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  styleCells(workbook, sheetOf(workbook, 'Plan'), area, { numberFormat: '@' });
  await host.apply('Plan', [{ at: at('A1'), before: 'Line', after: '=1+1' }]);
  expect(cellAt(sheetOf(workbook, 'Plan'), 0, 0)).toMatchObject({ value: '=1+1', formula: null });
});

describe('edits told of', () => {
  test('name the sheet as it is called now', async () => {
    const { host, workbook } = openLong(2);
    const heard: string[] = [];
    await host.onEdit(({ sheet }) => heard.push(sheet));
    sheetOf(workbook, 'Plan').name = 'Plan 2026';
    await typeInto(workbook, 'Plan 2026', at('A1'), 'New');
    expect(heard).toEqual(['Plan 2026']);
  });

  test('name the cells that were changed, and say whose change it was', async () => {
    const { host, workbook } = openLong(2);
    const heard: object[] = [];
    await host.onEdit((one) => heard.push(one));
    await typeInto(workbook, 'Plan', at('A1'), 'New');
    receiveText(workbook, sheetOf(workbook, 'Plan'), 'C7', 'Theirs');
    await settle();
    expect(heard).toEqual([
      { sheet: 'Plan', area: { from: at('A1'), to: at('A1') }, isRemote: false },
      { sheet: 'Plan', area: { from: at('C7'), to: at('C7') }, isRemote: true },
    ]);
  });

  test('name no cells where rows were put in or taken out', async () => {
    const { host, workbook } = openLong(2);
    const heard: object[] = [];
    await host.onEdit((one) => heard.push(one));
    insertRows(workbook, sheetOf(workbook, 'Plan'), 1, 1, 'person');
    deleteRows(workbook, sheetOf(workbook, 'Plan'), 0, 1, 'co-author');
    await settle();
    expect(heard).toEqual([
      { sheet: 'Plan', area: null, isRemote: false },
      { sheet: 'Plan', area: null, isRemote: true },
    ]);
  });

  test('do not include those of this add-in, also when it publishes', async () => {
    const { host } = openLong(2);
    const heard: string[] = [];
    await host.onEdit(({ sheet }) => heard.push(sheet));
    await host.apply('Plan', everyRow(2));
    await host.publish([report('Lines', 3)]);
    await settle();
    expect(heard).toEqual([]);
  });
});

function openLong(rows: number, text = 'Line'): OpenedExcel {
  const cells = Object.fromEntries(Array.from({ length: rows }, (_, row) => [`A${row + 1}`, text]));
  return openSketched([{ name: 'Plan', cells }]);
}

/** Fills an empty cell. */
function edit(place: CellAddress): Edit {
  return { at: place, before: '', after: 'New' };
}

function everyRow(rows: number): readonly Edit[] {
  return Array.from({ length: rows }, (_, row) => ({ at: { row, column: 0 }, before: 'Line', after: `=Line ${row}` }));
}

function report(name: string, rows: number): Report {
  const columns = ['Member', 'Activity', 'Counts'].map((title) => ({ title, width: 20 }));
  const lines = Array.from({ length: rows }, (_, row) => [`Member ${row % 40}`, `Activity ${row}`, row % 2]);
  const values = [{ column: 'Counts', caption: 'Activities' }];
  return {
    sheet: name,
    title: name,
    note: 'What counts.',
    table: { name, columns, rows: lines },
    pivot: {
      name: `${name}Pivot`,
      source: name,
      row: 'Member',
      values,
      totals: { down: true, across: false },
      otherwise: '',
    },
  };
}
