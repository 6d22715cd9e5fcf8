import { connectOffice } from './client';
import { EMPTY_CELL, PLAIN, type Cell } from './model/cell';
import { cellAt } from './model/cells';
import { enterValue } from './model/entry';
import { shownText } from './model/shown';
import { createWorkbook } from './model/workbook';

test.each([
  ['007', 7],
  ['1,250.5', 1250.5],
  ['50%', 0.5],
  ['true', true],
  ['1/31/2025', 45688],
  ['#N/A', '#N/A'],
  ['1.1.1', '1.1.1'],
  ['31/31/2025', '31/31/2025'],
  ['- a dash', '- a dash'],
  ["'=1+1", '=1+1'],
  ['', ''],
])('entering %j makes %j', (entered, value) => {
  expect(enterValue(EMPTY_CELL, entered)).toMatchObject({ value, formula: null });
});

test.each(['=A1*2', '+A1', '@NAME'])('entering %j makes a formula', (entered) => {
  expect(enterValue(EMPTY_CELL, entered).formula).toBe(entered.startsWith('=') ? entered : `=${entered}`);
});

test('a cell formatted as text keeps whatever is entered', () => {
  const text: Cell = { ...EMPTY_CELL, style: { ...PLAIN, numberFormat: '@' } };
  expect(enterValue(text, '=1+1')).toMatchObject({ value: '=1+1', formula: null });
});

test('values written through Office.js are read as if they were typed', async () => {
  const workbook = createWorkbook('plan.xlsx');
  const { Excel } = connectOffice(workbook);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:D1');
    range.values = [['=1+1', "'=1+1", '1-2', "'1-2"]];
    range.load('formulas');
    await context.sync();
    expect(range.formulas[0]!.slice(0, 2)).toEqual(['=1+1', '=1+1']);
  });
  const cells = [0, 1, 2, 3].map((column) => cellAt(workbook.sheets[0]!, 0, column));
  expect(cells.map((cell) => cell.formula)).toEqual(['=1+1', null, null, null]);
  expect(cells.map((cell) => typeof cell.value)).toEqual(['number', 'string', 'number', 'string']);
});

test.each([
  ['General', 1 / 3, '0.3333333333'],
  ['0.00', 2, '2.00'],
  ['#,##0', 1234567, '1,234,567'],
  ['0%', 0.256, '26%'],
  ['yyyy-mm-dd', 45688, '2025-01-31'],
  ['d mmm yyyy', 45688, '31 Jan 2025'],
  ['hh:mm', 0.75, '18:00'],
])('in the format %s the number %d shows as %s', (numberFormat, value, shown) => {
  expect(shownText({ ...EMPTY_CELL, value, style: { ...PLAIN, numberFormat } })).toBe(shown);
});
