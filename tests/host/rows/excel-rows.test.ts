import { addTable } from '../../excel/model/table';
import { parseArea } from '../../excel/model/area';
import type { RequirementSets } from '../../excel/client';
import { cellAt } from '../../excel/model/cells';
import { openSketched, sheetOf, type OpenedExcel } from '../excel-sketch';
import { describeRows, type Lying } from './rows-contract';
import type { SheetSketch } from '../sketch';

describeRows('Excel', async (sheets, lying) => openLying(sheets, lying).host);

const plan: SheetSketch = {
  name: 'Plan',
  cells: { A1: 'Title', A3: 'Heading', A4: 'a', B4: 'b', A5: 'c', B5: 'd' },
};

test('a new row looks like the one named, with its merged cells across columns', async () => {
  const { host, workbook } = openLying([plan], { merged: ['A3:B3'] });
  const sheet = sheetOf(workbook, 'Plan');
  sheet.cells.set(2 * 16_384, { ...cellAt(sheet, 2, 0), style: { ...cellAt(sheet, 2, 0).style, bold: true } });
  sheet.rowHeights.set(2, 30);
  await host.change('Plan', [{ kind: 'insert-rows', at: 4, rows: [[{ column: 0, text: 'New' }]], like: 2 }]);
  expect(cellAt(sheet, 4, 0)).toMatchObject({ value: 'New', style: { bold: true } });
  expect(sheet.merges.map(({ row }) => row)).toEqual([2, 4]);
  expect(sheet.rowHeights.get(4)).toBe(30);
});

test('a new row is as high as its texts need, and one that moves as high as it was', async () => {
  const { host, workbook } = openLying([plan]);
  const sheet = sheetOf(workbook, 'Plan');
  sheet.rowHeights.set(3, 120);
  const texts = [
    { column: 0, text: 'New' },
    { column: 1, text: 'row' },
  ];
  await host.change('Plan', [
    { kind: 'insert-rows', at: 5, rows: [texts], like: 3 },
    { kind: 'move-rows', from: 3, count: 1, to: 6 },
  ]);
  expect([cellAt(sheet, 4, 0).value, cellAt(sheet, 5, 0).value]).toEqual(['New', 'a']);
  expect([sheet.rowHeights.get(4), sheet.rowHeights.get(5)]).toEqual([undefined, 120]);
});

test('the formats of cells are minded where they were before the rows moved', async () => {
  const { host, workbook } = openLying([plan]);
  const sheet = sheetOf(workbook, 'Plan');
  sheet.cells.set(3 * 16_384, { ...cellAt(sheet, 3, 0), style: { ...cellAt(sheet, 3, 0).style, numberFormat: '@' } });
  await host.change('Plan', [
    { kind: 'move-rows', from: 3, count: 1, to: 5 },
    { kind: 'write', edits: [{ at: { row: 4, column: 0 }, before: 'a', after: '=1' }] },
    { kind: 'insert-rows', at: 5, rows: [[{ column: 0, text: "'x" }]], like: 4 },
  ]);
  expect([cellAt(sheet, 4, 0).value, cellAt(sheet, 5, 0).value]).toEqual(['=1', "'x"]);
});

test('merged cells are asked for only where texts leave room for them: it clears Excel’s undo list', async () => {
  const full = Object.fromEntries(
    Array.from(
      { length: 6 },
      (_, index) =>
        [
          [`A${index + 1}`, 'x'],
          [`B${index + 1}`, 'y'],
        ] as const,
    ).flat(),
  );
  const opened = openLying([{ name: 'Plan', cells: full }]);
  await opened.host.change('Plan', [{ kind: 'move-rows', from: 2, count: 1, to: 6 }]);
  expect(opened.members()).not.toContain('GetMergedAreasOrNullObject');
  const gappy = openLying([plan]);
  await gappy.host.change('Plan', [{ kind: 'move-rows', from: 2, count: 1, to: 5 }]);
  expect(gappy.members()).toContain('GetMergedAreasOrNullObject');
});

test('an empty cell of a table is no merged one', async () => {
  const opened = openLying([{ name: 'Plan', cells: { A1: 'H', B1: 'K', A2: 'a', A3: 'b', A4: 'c' } }], {
    tables: ['A1:B4'],
  });
  await opened.host.change('Plan', [{ kind: 'move-rows', from: 3, count: 1, to: 2 }]);
  expect(opened.members()).not.toContain('GetMergedAreasOrNullObject');
});

test('the number of exchanges does not grow with that of the steps', async () => {
  const counted: number[] = [];
  for (const steps of [1, 12]) {
    const opened = openLying([plan]);
    const changes = Array.from({ length: steps }, () => ({ kind: 'move-rows' as const, from: 3, count: 1, to: 5 }));
    await opened.host.change('Plan', changes);
    counted.push(opened.exchanges());
  }
  expect(counted[0]).toBe(counted[1]);
  expect(counted[0]).toBeLessThan(7);
});

test('all steps are one of Excel’s undo, where Excel offers that', async () => {
  const opened = openLying([plan], {}, { ExcelApi: '1.20', SharedRuntime: '1.1' });
  await opened.host.change('Plan', [{ kind: 'move-rows', from: 3, count: 1, to: 5 }]);
  expect(cellAt(sheetOf(opened.workbook, 'Plan'), 4, 0).value).toBe('a');
});

function openLying(
  sheets: readonly SheetSketch[],
  { merged = [], tables = [] }: Lying = {},
  sets?: RequirementSets,
): OpenedExcel {
  const opened = openSketched(sheets, sets);
  const [first] = sheets;
  const sheet = sheetOf(opened.workbook, first!.name);
  sheet.merges.push(...merged.map((area) => parseArea(area)!));
  for (const area of tables) addTable(opened.workbook, sheet, parseArea(area)!);
  return opened;
}
