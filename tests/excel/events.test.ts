import { connectOffice } from './client';
import { cellAt } from './model/cells';
import { deleteRows, insertRows } from './model/moving/rows';
import { receiveText, selectArea, setEditMode, typeText } from './model/user';
import { createWorkbook } from './model/workbook';

function open() {
  const workbook = createWorkbook('plan.xlsx', ['Plan', 'Other']);
  const [plan, other] = workbook.sheets;
  return { workbook, plan: plan!, other: other!, ...connectOffice(workbook) };
}

/** Events come after the batch that caused them, in a turn of their own. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 5));
}

async function watchChanges({ Excel }: ReturnType<typeof open>, heard: object[]) {
  return Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async (event) => {
      const { worksheetId, address, changeType, source, triggerSource, details } = event;
      heard.push({ worksheetId, address, changeType, source, triggerSource, details });
    });
    await context.sync();
    return handler;
  });
}

test("a person's typing is told as a local edit of its cell, with what it held", async () => {
  const opened = open();
  const heard: object[] = [];
  await watchChanges(opened, heard);
  typeText(opened.workbook, opened.other, 'C3', 'typed');
  await settle();
  expect(heard).toEqual([
    {
      worksheetId: opened.other.id,
      address: 'C3',
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'Unknown',
      details: { valueBefore: '', valueAfter: 'typed', valueTypeBefore: 'Empty', valueTypeAfter: 'String' },
    },
  ]);
});

test("the add-in's own writes are told as its own, without details where cells are several", async () => {
  const opened = open();
  const heard: object[] = [];
  await watchChanges(opened, heard);
  await opened.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Plan').getRange('A1:B1').values = [['a', 'b']];
    await context.sync();
    expect(heard).toEqual([]);
  });
  await settle();
  expect(heard).toMatchObject([{ address: 'A1:B1', triggerSource: 'ThisLocalAddin', details: undefined }]);
});

test('what another person types elsewhere is told as remote, also while one is typing here', async () => {
  const opened = open();
  const heard: object[] = [];
  await watchChanges(opened, heard);
  setEditMode(opened.workbook, true);
  receiveText(opened.workbook, opened.plan, 'B2', 'theirs');
  await settle();
  expect(opened.workbook.editing).toBe(true);
  expect(heard).toMatchObject([
    { address: 'B2', changeType: 'RangeEdited', source: 'Remote', triggerSource: 'Unknown' },
  ]);
});

test('rows put in or taken out are told as whole rows, with the way the others went', async () => {
  const opened = open();
  const { workbook, plan } = opened;
  const heard: object[] = [];
  await watchChanges(opened, heard);
  typeText(workbook, plan, 'A5', 'moves');
  insertRows(workbook, plan, 2, 3, 'person');
  expect(cellAt(plan, 7, 0).value).toBe('moves');
  deleteRows(workbook, plan, 0, 2, 'co-author');
  expect(cellAt(plan, 5, 0).value).toBe('moves');
  await settle();
  expect(heard.slice(1)).toMatchObject([
    { address: '3:5', changeType: 'RowInserted', source: 'Local', details: undefined },
    { address: '1:2', changeType: 'RowDeleted', source: 'Remote', details: undefined },
  ]);
});

test('a handler that was removed hears nothing more', async () => {
  const opened = open();
  const heard: object[] = [];
  const handler = await watchChanges(opened, heard);
  await opened.Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  typeText(opened.workbook, opened.plan, 'A1', 'x');
  await settle();
  expect(heard).toEqual([]);
});

test('a change of looks only is no change of content', async () => {
  const opened = open();
  const heard: object[] = [];
  await watchChanges(opened, heard);
  await opened.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Plan').getRange('A1').format.font.bold = true;
    await context.sync();
  });
  await settle();
  expect(heard).toEqual([]);
});

test('an event that the stand-in does not play cannot be listened to', async () => {
  const { Excel } = open();
  const adding = Excel.run(async (context) => {
    context.workbook.worksheets.onAdded.add(async () => {});
    await context.sync();
  });
  await expect(adding).rejects.toMatchObject({ code: 'ApiNotFound' });
});

test('whoever shows the workbook hears of sheets, selection and cells', () => {
  const { workbook, other } = open();
  const kinds: string[] = [];
  workbook.listeners.add((change) => kinds.push(change.kind));
  selectArea(workbook, other, { row: 0, column: 0, rows: 2, columns: 1 });
  typeText(workbook, other, 'A1', 'x');
  expect(kinds).toEqual(['active', 'selection', 'cells']);
});
