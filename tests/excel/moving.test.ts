import { connectOffice } from './client';
import { cellAt, keyOf, styleCells } from './model/cells';
import { addConditionalFormat } from './model/marks/conditional-format';
import { addTable } from './model/table';
import { createWorkbook } from './model/workbook';

function open() {
  const workbook = createWorkbook('plan.xlsx', ['Plan']);
  const sheet = workbook.sheets[0]!;
  const { Excel } = connectOffice(workbook);
  const run = (act: (sheet: Excel.Worksheet) => void) =>
    Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem('Plan'));
      await context.sync();
    });
  return { workbook, sheet, run };
}

const lines = [
  ['Member', 'Lines'],
  ['Fiji', 2],
];

test('a table that is moved keeps its name, its looks, notes, links and conditional formats', async () => {
  const { workbook, sheet, run } = open();
  await run((plan) => void (plan.getRange('A1:B2').values = lines));
  addTable(workbook, sheet, { row: 0, column: 0, rows: 2, columns: 2 });
  styleCells(workbook, sheet, { row: 1, column: 0, rows: 1, columns: 1 }, { bold: true });
  sheet.notes.set(keyOf(1, 0), 'Note');
  sheet.links.set(keyOf(1, 1), 'Plan!A1');
  addConditionalFormat(workbook, sheet, [{ row: 1, column: 1, rows: 1, columns: 1 }], 'ColorScale');
  await run((plan) => plan.getRange('A1:B2').moveTo('A2'));
  expect(sheet.tables).toMatchObject([{ name: 'Table1', area: { row: 1, column: 0, rows: 2, columns: 2 } }]);
  expect([0, 1, 2].map((row) => cellAt(sheet, row, 0).value)).toEqual(['', 'Member', 'Fiji']);
  expect(cellAt(sheet, 2, 0).style.bold).toBe(true);
  expect([...sheet.notes, ...sheet.links]).toEqual([
    [keyOf(2, 0), 'Note'],
    [keyOf(2, 1), 'Plan!A1'],
  ]);
  expect(sheet.conditionalFormats).toMatchObject([{ areas: [{ row: 2, column: 1 }] }]);
});

test('what would tear a table apart is refused', async () => {
  const { workbook, sheet, run } = open();
  await run((plan) => void (plan.getRange('A1:B2').values = lines));
  addTable(workbook, sheet, { row: 0, column: 0, rows: 2, columns: 2 });
  await expect(run((plan) => plan.getRange('A2:B2').moveTo('A5'))).rejects.toMatchObject({ code: 'InvalidOperation' });
  await expect(run((plan) => plan.getRange('D1:E2').moveTo('B1'))).rejects.toMatchObject({ code: 'InvalidOperation' });
});

test('cells emptied of their contents keep looks and links, those emptied of links their contents', async () => {
  const { sheet, run } = open();
  await run((plan) => {
    plan.getRange('A1').hyperlink = { documentReference: 'Plan!B7', textToDisplay: 'B7' };
    plan.getRange('A1').format.font.bold = true;
    plan.getRange('A2').hyperlink = { documentReference: 'Plan!B8', textToDisplay: 'B8' };
    plan.getRange('A1').clear('Contents');
    plan.getRange('A2').clear('Hyperlinks');
  });
  expect([...sheet.links.keys()]).toEqual([keyOf(0, 0)]);
  expect(cellAt(sheet, 0, 0)).toMatchObject({ value: '', style: { bold: true } });
  expect(cellAt(sheet, 1, 0).value).toBe('B8');
});

test('fills and fonts are told and set cell by cell; what is not given stays', async () => {
  const { sheet, run } = open();
  await run((plan) => {
    plan.getRange('A1').format.fill.color = '#FFFF00';
    plan.getRange('B1').format.font.bold = true;
    plan.getRange('A1:B1').setCellProperties([[{ format: { font: { italic: true } } }, {}]]);
  });
  expect([cellAt(sheet, 0, 0).style, cellAt(sheet, 0, 1).style]).toMatchObject([
    { fill: '#FFFF00', italic: true, bold: false },
    { fill: null, italic: false, bold: true },
  ]);
});
