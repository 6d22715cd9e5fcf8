import { connectOffice } from './client';
import { createWorkbook } from './model/workbook';

function open(...sheets: [string, ...string[]]) {
  const workbook = createWorkbook('plan.xlsx', sheets);
  return { workbook, ...connectOffice(workbook) };
}

test('a value written is read back, with the cells empty around it', async () => {
  const { Excel } = open('Plan');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Plan');
    sheet.getRange('B2:C3').values = [
      ['Item', 1.5],
      [true, ''],
    ];
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('address,values,text,formulas,valueTypes');
    await context.sync();
    expect(used.address).toBe('Plan!B2:C3');
    expect(used.values).toEqual([
      ['Item', 1.5],
      [true, ''],
    ]);
    expect(used.text).toEqual([
      ['Item', '1.5'],
      ['TRUE', ''],
    ]);
    expect(used.valueTypes).toEqual([
      ['String', 'Double'],
      ['Boolean', 'Empty'],
    ]);
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
