import { cellAt, styleCells } from '../../excel/model/cells';
import { columnWidth } from '../../excel/model/sizes';
import type { Workbook } from '../../excel/model/workbook';
import { at } from '../host-contract';
import { openSketched, sheetOf, typeInto } from '../excel-sketch';
import { plan, reports } from './sample-reports';

function textsOf(workbook: Workbook, sheet: string, rows: number, column = 0) {
  return Array.from({ length: rows }, (_, row) => cellAt(sheetOf(workbook, sheet), row, column).value);
}

test('a pivot of Members and kinds sums the long table, which is written after it', async () => {
  const { host, workbook } = openSketched([plan]);
  expect(await host.publish(reports)).toEqual({
    sheets: ['By Member', 'Facts'],
    pivots: true,
    isStopped: false,
    left: 0,
  });
  const { cells } = await host.read('By Member');
  const beside = cells.filter(({ column }) => column >= 4).map(({ row, column, text }) => [row, column, text]);
  expect(beside).toEqual([
    [3, 4, 'Activities counted'],
    [3, 5, 'Column Labels'],
    [4, 4, 'Row Labels'],
    [4, 5, 'Meeting'],
    [4, 6, 'Workshop'],
    [5, 4, 'Fiji'],
    [5, 5, '1'],
    [5, 6, '1'],
    [6, 4, 'Tonga'],
    [6, 6, '1'],
    [7, 4, 'Grand Total'],
    [7, 5, '1'],
    [7, 6, '2'],
  ]);
  expect(sheetOf(workbook, 'By Member').pivots).toMatchObject([
    { row: 'Member', column: 'Kind', totals: { down: true, across: false } },
  ]);
});

test('a pivot leaves the planner’s widths of columns alone when it is made anew', async () => {
  const { host, workbook } = openSketched([plan]);
  await host.publish(reports);
  sheetOf(workbook, 'By Member').columnWidths.set(4, 300);
  await host.publish(reports);
  expect(columnWidth(sheetOf(workbook, 'By Member'), 4)).toBe(400);
});

test('where Excel has no PivotTables the notes say so, and counts stand in the tables', async () => {
  const { host, workbook } = openSketched([plan], { ExcelApi: '1.7' });
  expect((await host.publish(reports)).pivots).toBe(false);
  expect(textsOf(workbook, 'By Member', 6)).toEqual([
    'By Member',
    'What counts.',
    'This Excel makes no PivotTable.',
    '',
    'Member',
    'Fiji',
  ]);
  expect(sheetOf(workbook, 'By Member').pivots).toEqual([]);
  expect(cellAt(sheetOf(workbook, 'By Member'), 5, 1).value).toBe(2);
});

test('where Excel refuses a pivot the notes say so, and nothing of it is left', async () => {
  const { host, workbook } = openSketched([plan]);
  await host.publish(reports);
  // A table of the planner's stands where the pivot is to go.
  const sheet = sheetOf(workbook, 'By Member');
  sheet.pivots.splice(0);
  const area = { row: 6, column: 5, rows: 2, columns: 1 };
  sheet.tables.push({ id: 'mine', name: 'Mine', area, style: '' });
  expect((await host.publish(reports)).pivots).toBe(false);
  expect(textsOf(workbook, 'By Member', 5)).toEqual([
    'By Member',
    'What counts.',
    'This Excel makes no PivotTable.',
    '',
    'Member',
  ]);
  expect(sheet.pivots).toEqual([]);
  expect(sheet.tables.map(({ name }) => name).sort()).toEqual(['ConcordMembers', 'Mine']);
});

test('once Excel makes pivots again, the table goes back to its place with what the planner has in it', async () => {
  const { host, workbook } = openSketched([plan]);
  await host.publish(reports);
  const sheet = sheetOf(workbook, 'By Member');
  sheet.pivots.splice(0);
  sheet.tables.push({ id: 'mine', name: 'Mine', area: { row: 6, column: 5, rows: 2, columns: 1 }, style: '' });
  await host.publish(reports);
  await typeInto(workbook, 'By Member', at('C6'), '7');
  styleCells(workbook, sheet, { row: 5, column: 2, rows: 1, columns: 1 }, { fill: '#FFFF00' });
  sheet.tables.splice(
    sheet.tables.findIndex(({ name }) => name === 'Mine'),
    1,
  );
  expect((await host.publish(reports)).pivots).toBe(true);
  expect(cellAt(sheet, 4, 2)).toMatchObject({ value: 7, style: { fill: '#FFFF00' } });
  expect(textsOf(workbook, 'By Member', 5)).toEqual(['By Member', 'What counts.', '', 'Member', 'Fiji']);
});
