import { connectOffice } from './client';
import { findTable } from './model/table';
import { createWorkbook } from './model/workbook';

const lines = [
  ['Member', 'Activities', 'Lines'],
  ['Tonga', 1, 1],
  ['Fiji', 1, 1],
  ['fiji', 0, 1],
  ['', 2, 1],
  [7, 1, 1],
];

function open() {
  const workbook = createWorkbook('plan.xlsx', ['Facts', 'Report']);
  return { workbook, facts: workbook.sheets[0]!, ...connectOffice(workbook) };
}

/** The lines in A1:C6 of the first sheet, as a table. */
function addFacts(context: Excel.RequestContext, values: readonly unknown[][] = lines): Excel.Table {
  const sheet = context.workbook.worksheets.getItem('Facts');
  sheet.getRange('A1:C6').values = [...values];
  const table = sheet.tables.add('A1:C6', true);
  table.name = 'FactTable';
  return table;
}

function addSums(context: Excel.RequestContext): Excel.PivotTable {
  const corner = context.workbook.worksheets.getItem('Report').getRange('B3');
  const table = context.workbook.tables.getItem('FactTable');
  const pivot = context.workbook.worksheets.getItem('Report').pivotTables.add('Sums', table, corner);
  pivot.rowHierarchies.add(pivot.hierarchies.getItem('Member'));
  for (const field of ['Activities', 'Lines']) {
    const sum = pivot.dataHierarchies.add(pivot.hierarchies.getItem(field));
    sum.summarizeBy = 'Sum';
    sum.name = `All ${field.toLowerCase()}`;
  }
  return pivot;
}

async function readReport(context: Excel.RequestContext): Promise<unknown[][] | null> {
  const used = context.workbook.worksheets.getItem('Report').getUsedRangeOrNullObject(true);
  used.load('values');
  await context.sync();
  return used.isNullObject ? null : used.values;
}

test('a table is found in the workbook by its name, on its sheet', async () => {
  const { Excel } = open();
  await Excel.run(async (context) => {
    addFacts(context);
    const found = context.workbook.tables.getItemOrNullObject('facttable').load('name,style');
    const missing = context.workbook.tables.getItemOrNullObject('Other').load('name');
    await context.sync();
    const sheet = found.worksheet.load('name');
    await context.sync();
    expect([found.name, found.style, sheet.name]).toEqual(['FactTable', 'TableStyleMedium2', 'Facts']);
    expect(missing.isNullObject).toBe(true);
  });
});

test('titles that are blank or doubled are completed, as Excel does', async () => {
  const { Excel } = open();
  await Excel.run(async (context) => {
    addFacts(context, [['Member', '', 'member'], ...lines.slice(1)]);
    const header = context.workbook.worksheets.getItem('Facts').getRange('A1:C1').load('values');
    await context.sync();
    expect(header.values).toEqual([['Member', 'Column2', 'member2']]);
  });
});

test('a table over another is a MergedRangeConflict', async () => {
  const { Excel } = open();
  const adding = Excel.run(async (context) => {
    addFacts(context);
    context.workbook.worksheets.getItem('Facts').tables.add('C5:D9', true);
    await context.sync();
  });
  await expect(adding).rejects.toMatchObject({ code: 'MergedRangeConflict' });
});

test('a table made a range leaves its cells', async () => {
  const { Excel, workbook } = open();
  await Excel.run(async (context) => {
    const range = addFacts(context).convertToRange().load('values');
    await context.sync();
    expect(range.values).toEqual(lines);
  });
  expect(findTable(workbook, 'FactTable')).toBeUndefined();
});

test('a pivot sums its table: one row an item, numbers first, then texts without regard to case, then blanks', async () => {
  const { Excel, workbook } = open();
  await Excel.run(async (context) => {
    addFacts(context);
    addSums(context);
    expect(await readReport(context)).toEqual([
      ['Row Labels', 'All activities', 'All lines'],
      [7, 1, 1],
      ['Fiji', 1, 2],
      ['Tonga', 1, 1],
      ['(blank)', 2, 1],
      ['Grand Total', 5, 5],
    ]);
  });
  expect(workbook.sheets[1]!.pivots[0]!.area).toEqual({ row: 2, column: 1, rows: 6, columns: 3 });
});

test('a pivot shows its source as it was when the pivot was made', async () => {
  const { Excel } = open();
  await Excel.run(async (context) => {
    addFacts(context);
    addSums(context);
    context.workbook.worksheets.getItem('Facts').getRange('B2').values = [[100]];
    expect((await readReport(context))?.at(-1)).toEqual(['Grand Total', 5, 5]);
  });
});

test('a value that is not all numbers is counted unless told otherwise', async () => {
  const { Excel } = open();
  await Excel.run(async (context) => {
    addFacts(context);
    const table = context.workbook.tables.getItem('FactTable');
    const pivot = context.workbook.worksheets.getItem('Report').pivotTables.add('Counts', table, 'A1');
    const value = pivot.dataHierarchies.add(pivot.hierarchies.getItem('Member')).load('name');
    await context.sync();
    expect(value.name).toBe('Count of Member');
    expect(await readReport(context)).toEqual([
      ['Row Labels', 'Count of Member'],
      ['Grand Total', 4],
    ]);
  });
});

test('a caption that is the title of a column is refused', async () => {
  const { Excel } = open();
  const naming = Excel.run(async (context) => {
    addFacts(context);
    const table = context.workbook.tables.getItem('FactTable');
    const pivot = context.workbook.worksheets.getItem('Report').pivotTables.add('Sums', table, 'A1');
    pivot.dataHierarchies.add(pivot.hierarchies.getItem('Lines')).name = 'lines';
    await context.sync();
  });
  await expect(naming).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('cells of a pivot cannot be written', async () => {
  const { Excel } = open();
  const writing = Excel.run(async (context) => {
    addFacts(context);
    addSums(context);
    context.workbook.worksheets.getItem('Report').getRange('C4').values = [[1]];
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: 'PivotTableRangeConflict' });
});

test('a deleted pivot takes its cells with it', async () => {
  const { Excel } = open();
  await Excel.run(async (context) => {
    addFacts(context);
    addSums(context);
    const pivot = context.workbook.worksheets.getItem('Report').pivotTables.getItemOrNullObject('sums').load('name');
    await context.sync();
    pivot.delete();
    expect(await readReport(context)).toBeNull();
  });
});

test('a second sheet of one name is refused', async () => {
  const { Excel } = open();
  const adding = Excel.run(async (context) => {
    context.workbook.worksheets.add('REPORT');
    await context.sync();
  });
  await expect(adding).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
});
