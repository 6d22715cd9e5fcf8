import { connectOffice } from './client';
import { cellAt } from './model/cells';
import { createWorkbook } from './model/workbook';

function open(...sheets: [string, ...string[]]) {
  const workbook = createWorkbook('plan.xlsx', sheets);
  return { workbook, sheet: workbook.sheets[0]!, ...connectOffice(workbook) };
}

test('what is written is read back as values, texts and types', async () => {
  const { Excel } = open('Plan');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Plan');
    sheet.getRange('B2:C3').values = [
      ['Item', 1.5],
      [true, ''],
    ];
    const range = sheet.getRange('B2:C3').load('values,text,valueTypes');
    await context.sync();
    expect(range.values).toEqual([
      ['Item', 1.5],
      [true, ''],
    ]);
    expect(range.text).toEqual([
      ['Item', '1.5'],
      ['TRUE', ''],
    ]);
    expect(range.valueTypes).toEqual([
      ['String', 'Double'],
      ['Boolean', 'Empty'],
    ]);
  });
});

test('null in a block of values leaves its cell alone, and an empty text empties it', async () => {
  const { Excel, sheet } = open('Plan');
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Plan').getRange('A1:B1');
    range.values = [['kept', 'emptied']];
    range.values = [[null, '']];
    await context.sync();
  });
  expect([cellAt(sheet, 0, 0).value, cellAt(sheet, 0, 1).value]).toEqual(['kept', '']);
});

test('the used range begins where the content does', async () => {
  const { Excel } = open('My plan');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('My plan');
    sheet.getRange('C5').values = [['x']];
    sheet.getRange('A9').format.font.bold = true;
    const filled = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
    const formatted = sheet.getUsedRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    expect(filled.toJSON()).toMatchObject({ rowIndex: 4, columnIndex: 2, rowCount: 1, columnCount: 1 });
    expect(formatted.toJSON()).toMatchObject({ rowIndex: 4, columnIndex: 0, rowCount: 5, columnCount: 3 });
  });
});

test('the used range of an empty sheet is a null object', async () => {
  const { Excel } = open('Plan');
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('Plan').getUsedRangeOrNullObject(true);
    used.load('values');
    await context.sync();
    expect(used.isNullObject).toBe(true);
  });
});

test('a sheet is found without regard to case, and one that is missing is an ItemNotFound with its statement', async () => {
  const { Excel, OfficeExtension } = open('Plan');
  const reading = Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem('PLAN').load('name');
    await context.sync();
    expect(found.name).toBe('Plan');
    context.workbook.worksheets.getItem('Gone').load('name');
    await context.sync();
  });
  const error = await reading.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(OfficeExtension.Error);
  expect(error).toMatchObject({ code: 'ItemNotFound' });
  expect((error as OfficeExtension.Error).debugInfo.statement).toContain('getItem');
});

test('what a batch did before it was refused stays done', async () => {
  const { Excel, sheet } = open('Plan');
  const writing = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Plan').getRange('A1').values = [['done']];
    context.workbook.worksheets.getItem('Gone').getRange('A1').values = [['x']];
    context.workbook.worksheets.getItem('Plan').getRange('A2').values = [['not done']];
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: 'ItemNotFound' });
  expect([cellAt(sheet, 0, 0).value, cellAt(sheet, 1, 0).value]).toEqual(['done', '']);
});

test('a property that was not loaded is refused by the client itself', async () => {
  const { Excel } = open('Plan');
  const reading = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Plan').getRange('A1');
    await context.sync();
    return range.values;
  });
  await expect(reading).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
});

test('a member that the stand-in does not play is an ApiNotFound that names it', async () => {
  const { Excel } = open('Plan');
  const calling = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Plan').calculate(true);
    await context.sync();
  });
  await expect(calling).rejects.toMatchObject({
    code: 'ApiNotFound',
    message: 'Worksheet.calculate is not implemented by the stand-in',
  });
});

test('a property that the stand-in does not play is not loaded', async () => {
  const { Excel } = open('Plan');
  const loading = Excel.run(async (context) => {
    context.workbook.worksheets.load('items/showGridlines');
    await context.sync();
  });
  await expect(loading).rejects.toMatchObject({ code: 'ApiNotFound' });
});

test('a call above the requirement sets offered is refused by the client', async () => {
  const { Excel } = connectOffice(createWorkbook('plan.xlsx', ['Plan']), { ExcelApi: '1.2' });
  const calling = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Plan').pivotTables.refreshAll();
    await context.sync();
  });
  await expect(calling).rejects.toThrow('requirement set');
});

test('a block of values of another shape than its range is an InvalidArgument', async () => {
  const { Excel } = open('Plan');
  const writing = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Plan').getRange('A1:B1').values = [['one']];
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test.each([
  [32_767, 'fulfilled'],
  [32_768, 'rejected'],
])('a text of %i characters is %s', async (length, outcome) => {
  const { Excel } = open('Plan');
  const writing = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Plan').getRange('A1').values = [[`'${'x'.repeat(length)}`]];
    await context.sync();
  });
  const [settled] = await Promise.allSettled([writing]);
  expect(settled.status).toBe(outcome);
});

test('the sheet shown and the cell selected follow activate and select', async () => {
  const { Excel, workbook } = open('Plan', 'Other');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Other');
    sheet.activate();
    sheet.getCell(6, 2).select();
    await context.sync();
  });
  expect(workbook.active.name).toBe('Other');
  expect(workbook.active.selection).toEqual({ row: 6, column: 2, rows: 1, columns: 1 });
});

test('a sheet of 5,000 rows is written and read whole', async () => {
  const { Excel } = open('Plan');
  const lines = Array.from({ length: 5_000 }, (_, row) => [`row ${row}`, row, `text of ${row}`]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Plan');
    sheet.getRangeByIndexes(0, 0, lines.length, 3).values = lines;
    const used = sheet.getUsedRangeOrNullObject(true).load('values,rowCount');
    await context.sync();
    expect(used.rowCount).toBe(5_000);
    expect(used.values).toEqual(lines);
  });
});
