import { connectOffice } from '../client';
import { createWorkbook } from '../model/workbook';
import { openWorkbook, saveWorkbook } from '../xlsx/files';

const criteria: Excel.ConditionalColorScaleCriteria = {
  minimum: { type: 'LowestValue', color: '#FFFFFF' },
  maximum: { type: 'HighestValue', color: '#5AA6D9' },
};

async function scaled() {
  const workbook = createWorkbook('plan.xlsx', ['Plan']);
  const { Excel } = connectOffice(workbook);
  await Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem('Plan').getRange('B2:C3');
    conditionalFormats.add('ColorScale').colorScale.criteria = criteria;
    await context.sync();
  });
  return { workbook, Excel };
}

test('a colour scale tells its criteria, and one of another kind has none', async () => {
  const { Excel } = await scaled();
  await Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem('Plan').getRange().conditionalFormats.load('items/type');
    await context.sync();
    const [format] = formats.items;
    const scale = format!.colorScale.load('criteria');
    await context.sync();
    expect([format!.type, scale.criteria]).toEqual(['ColorScale', criteria]);
  });
  const asking = Excel.run(async (context) => {
    context.workbook.worksheets
      .getItem('Plan')
      .getRange('A1')
      .conditionalFormats.add('DataBar')
      .colorScale.load('criteria');
    await context.sync();
  });
  await expect(asking).rejects.toMatchObject({ code: 'InvalidOperation' });
});

test('a colour scale is in the file, and read from it', async () => {
  const { workbook } = await scaled();
  const again = await openWorkbook(await saveWorkbook(workbook), 'plan.xlsx');
  expect(again.sheets[0]!.conditionalFormats).toMatchObject([
    { type: 'ColorScale', scale: criteria, areas: [{ row: 1, column: 1, rows: 2, columns: 2 }] },
  ]);
});
