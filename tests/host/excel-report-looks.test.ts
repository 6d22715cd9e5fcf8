import type { Report } from '../../src/host/host';
import { keyOf } from '../excel/model/cells';
import { findTable, resizeTable } from '../excel/model/table';
import { openSketched, sheetOf } from './excel-sketch';

function report(rows: number): Report {
  const columns = [
    { title: 'Cell', width: 10 },
    { title: 'Fault', width: 40 },
  ];
  const lines = Array.from({ length: rows }, (_, row) => [
    { text: `B${row + 1}`, sheet: "Tonga's plan", at: { row, column: 1 } },
    `=Fault ${row}`,
  ]);
  return { sheet: 'Faults', title: 'Faults & more', note: 'All.', table: { name: 'Faults', columns, rows: lines } };
}

const plan = { name: 'Plan', cells: { A1: 'Annual plan' } };

test('a value that leads to a cell is a link to it, and its text a text', async () => {
  const { host, workbook } = openSketched([plan]);
  await host.publish([report(2)]);
  expect([...sheetOf(workbook, 'Faults').links]).toEqual([
    [keyOf(4, 0), "'Tonga''s plan'!B1"],
    [keyOf(5, 0), "'Tonga''s plan'!B2"],
  ]);
  expect((await host.read('Faults')).cells.slice(-2).map(({ text, kind }) => [text, kind])).toEqual([
    ['B2', 'text'],
    ['=Fault 1', 'text'],
  ]);
});

test('links that are not needed any more go', async () => {
  const { host, workbook } = openSketched([plan]);
  await host.publish([report(2)]);
  await host.publish([report(1)]);
  expect([...sheetOf(workbook, 'Faults').links.keys()]).toEqual([keyOf(4, 0)]);
});

test('links by the thousand go in exchanges of what Excel takes at once, five megabytes', async () => {
  const { host, workbook, exchanges } = openSketched([plan]);
  await host.publish([report(7_000)]);
  expect(sheetOf(workbook, 'Faults').links.size).toBe(7_000);
  expect(exchanges()).toBe(1 + 1 + 2 + 1);
}, 30_000);

test('a report is printed on A4 across, one page wide, with its header on each page and the title at the foot', async () => {
  const { host, workbook } = openSketched([plan]);
  await host.publish([report(2)]);
  const { page, footer } = sheetOf(workbook, 'Faults');
  expect(page).toEqual({
    orientation: 'Landscape',
    paper: 'A4',
    pagesWide: 1,
    pagesHigh: null,
    gridlines: false,
    titleRows: { from: 3, to: 3 },
    printedColumns: null,
  });
  expect(footer).toEqual({ left: 'Faults && more', right: 'Page &P of &N' });
});

test('how the planner wants it printed stays when the report is written again, but for the place of its header', async () => {
  const { host, workbook } = openSketched([plan]);
  await host.publish([report(2)]);
  const sheet = sheetOf(workbook, 'Faults');
  sheet.page = { ...sheet.page, orientation: 'Portrait' };
  await host.publish([{ ...report(2), note: 'All.\nAnd more.' }]);
  expect([sheet.page.orientation, sheet.page.titleRows]).toEqual(['Portrait', { from: 4, to: 4 }]);
});

test('a column that the planner put to the table stays when the report is written again', async () => {
  const { host, workbook } = openSketched([plan]);
  await host.publish([report(2)]);
  await host.apply('Faults', [
    { at: { row: 3, column: 2 }, before: '', after: 'My notes' },
    { at: { row: 4, column: 2 }, before: '', after: 'to discuss' },
  ]);
  const { sheet, table } = findTable(workbook, 'Faults')!;
  resizeTable(workbook, sheet, table, { ...table.area, columns: 3 });
  await host.publish([report(2)]);
  const texts = (await host.read('Faults')).cells.filter(({ column }) => column === 2).map(({ text }) => text);
  expect(texts).toEqual(['My notes', 'to discuss']);
});
