import { connectOffice } from './client';
import { cellAt } from './model/cells';
import { setEditMode } from './model/user';
import { createWorkbook } from './model/workbook';

function open() {
  const workbook = createWorkbook('plan.xlsx', ['Plan']);
  return { workbook, sheet: workbook.sheets[0]!, ...connectOffice(workbook) };
}

test('while a person types into a cell, every batch is refused', async () => {
  const { Excel, workbook } = open();
  setEditMode(workbook, true);
  const reading = Excel.run(async (context) => {
    context.workbook.load('name');
    await context.sync();
  });
  await expect(reading).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
});

test('batches pass again when the person has left the cell', async () => {
  const { Excel, workbook } = open();
  setEditMode(workbook, true);
  setEditMode(workbook, false);
  await Excel.run(async (context) => {
    const loaded = context.workbook.load('name');
    await context.sync();
    expect(loaded.name).toBe('plan.xlsx');
  });
});

test('a protected sheet can be read but not written', async () => {
  const { Excel, sheet } = open();
  sheet.isProtected = true;
  const writing = Excel.run(async (context) => {
    const plan = context.workbook.worksheets.getItem('Plan');
    const protection = plan.protection.load('protected');
    await context.sync();
    expect(protection.protected).toBe(true);
    plan.getRange('A1').values = [['x']];
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: 'AccessDenied' });
  expect(cellAt(sheet, 0, 0).value).toBe('');
});

test.each([
  ['looks', (sheet: Excel.Worksheet) => void (sheet.getRange('A1').format.wrapText = true)],
  ['widths', (sheet: Excel.Worksheet) => void (sheet.getRange('A1').format.columnWidth = 100)],
  ['tables', (sheet: Excel.Worksheet) => void sheet.tables.add('A1:B2', true)],
])('a protected sheet refuses changes of %s', async (_, change) => {
  const { Excel, sheet } = open();
  sheet.isProtected = true;
  const changing = Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem('Plan'));
    await context.sync();
  });
  await expect(changing).rejects.toMatchObject({ code: 'AccessDenied' });
});

test.each([
  ['two elements', '<a/><b/>'],
  ['text outside', 'a<a/>'],
  ['an element left open', '<a><b></a>'],
  ['an end before its beginning', '</a><a>'],
  ['a bare ampersand', '<a>b & c</a>'],
  ['an attribute without quotes', '<a b=c/>'],
  ['a character that XML cannot hold', '<a>\u0001</a>'],
])('a custom XML part with %s is refused', async (_, xml) => {
  const { Excel, workbook } = open();
  const adding = Excel.run(async (context) => {
    context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
  await expect(adding).rejects.toMatchObject({ code: 'InvalidArgument' });
  expect(workbook.xmlParts).toEqual([]);
});

test('a request of more than 5 MB is refused whole', async () => {
  const { Excel, sheet } = open();
  const long = 'x'.repeat(30_000);
  const writing = Excel.run(async (context) => {
    const lines = Array.from({ length: 200 }, () => [long]);
    context.workbook.worksheets.getItem('Plan').getRange('A1:A200').values = lines;
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  expect(sheet.cells.size).toBe(0);
});

test('a reply of more than 5 MB is refused', async () => {
  const { Excel, sheet } = open();
  const value = 'x'.repeat(30_000);
  for (let row = 0; row < 100; row++) sheet.cells.set(row * 16_384, { ...cellAt(sheet, row, 0), value });
  const reading = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Plan').getRange('A1:A100').load('values,text');
    await context.sync();
  });
  await expect(reading).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
});

test('the meter counts batches and bytes until it is reset', async () => {
  const { Excel, bridge } = open();
  const write = (text: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').getRange('A1').values = [[text]];
      await context.sync();
    });
  await write('x');
  const first = bridge.readMeter();
  bridge.resetMeter();
  await write('éé');
  const second = bridge.readMeter();
  // The write, and the clean-up of Excel.run.
  expect([first.syncs, second.syncs]).toEqual([2, 2]);
  expect(second.requestBytes - first.requestBytes).toBe(3);
  expect(first.responseBytes).toBeGreaterThan(0);
});
