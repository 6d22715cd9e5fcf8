import { connectOffice } from './client';
import { columnWidth } from './model/sizes';
import { createWorkbook } from './model/workbook';
import { openWorkbook, saveWorkbook } from './xlsx/files';

const lines = [
  ['Member', 'Kind', 'Activities'],
  ['Tonga', 'Workshop', 1],
  ['Fiji', 'Workshop', 1],
  ['Fiji', 'Meeting', 1],
  ['Fiji', 'Meeting', 2],
];

async function openCrossed(change: (pivot: Excel.PivotTable) => void = () => {}) {
  const workbook = createWorkbook('plan.xlsx', ['Facts', 'Report']);
  const { Excel } = connectOffice(workbook);
  const values = await Excel.run(async (context) => {
    const facts = context.workbook.worksheets.getItem('Facts');
    facts.getRange('A1:C5').values = lines;
    const table = facts.tables.add('A1:C5', true);
    const sheet = context.workbook.worksheets.getItem('Report');
    const pivot = sheet.pivotTables.add('Cross', table, 'B2');
    change(pivot);
    pivot.rowHierarchies.add(pivot.hierarchies.getItem('Member'));
    pivot.columnHierarchies.add(pivot.hierarchies.getItem('Kind'));
    pivot.dataHierarchies.add(pivot.hierarchies.getItem('Activities'));
    const used = sheet.getUsedRange(true).load('values');
    await context.sync();
    return used.values;
  });
  return { workbook, Excel, values };
}

test('a pivot of rows and columns sums each pair, and leaves one that no record has empty', async () => {
  expect((await openCrossed()).values).toEqual([
    ['Sum of Activities', 'Column Labels', '', ''],
    ['Row Labels', 'Meeting', 'Workshop', 'Grand Total'],
    ['Fiji', 3, 1, 4],
    ['Tonga', '', 1, 1],
    ['Grand Total', 3, 2, 5],
  ]);
});

test('totals of columns stand below and those of rows at the right, each only where they are shown', async () => {
  const below = await openCrossed(({ layout }) => void (layout.showRowGrandTotals = false));
  expect(below.values.map((line) => line.length)).toEqual([3, 3, 3, 3, 3]);
  const across = await openCrossed(({ layout }) => void (layout.showColumnGrandTotals = false));
  expect(across.values.at(-1)).toEqual(['Tonga', '', 1, 1]);
});

test('columns keep their width where the pivot is told not to fit them', async () => {
  const [fitted, kept] = [await openCrossed(), await openCrossed(({ layout }) => void (layout.autoFormat = false))];
  expect(columnWidth(kept.workbook.sheets[1]!, 1)).toBe(64);
  expect(columnWidth(fitted.workbook.sheets[1]!, 1)).toBeGreaterThan(64);
});

test('a pivot follows its source when it is refreshed, and not before', async () => {
  const { Excel } = await openCrossed();
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Report').getRange('E4').load('values');
    context.workbook.worksheets.getItem('Facts').getRange('C3').values = [[6]];
    await context.sync();
    expect(cell.values).toEqual([[4]]);
    context.workbook.worksheets.getItem('Report').pivotTables.getItem('Cross').refresh();
    cell.load('values');
    await context.sync();
    expect(cell.values).toEqual([[9]]);
  });
});

test('a pivot of rows and columns is in the file, with the totals that it shows', async () => {
  const { workbook } = await openCrossed(({ layout }) => void (layout.showRowGrandTotals = false));
  const again = await openWorkbook(await saveWorkbook(workbook), 'plan.xlsx');
  expect(again.sheets[1]!.pivots).toMatchObject([
    {
      name: 'Cross',
      row: 'Member',
      column: 'Kind',
      values: [{ field: 'Activities', caption: 'Sum of Activities', summary: 'Sum' }],
      totals: { down: true, across: false },
      area: { row: 1, column: 1, rows: 5, columns: 3 },
    },
  ]);
});
