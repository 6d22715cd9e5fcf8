import { keyOf, styleCells, cellAt } from '../../excel/model/cells';
import { addConditionalFormat, changeConditionalFormat, fillOver } from '../../excel/model/marks/conditional-format';
import { insertRows } from '../../excel/model/moving/rows';
import { setEditMode } from '../../excel/model/user';
import type { Area } from '../../excel/model/area';
import { openSketched, sheetOf } from '../excel-sketch';
import { describeMarksContract, mark } from '../marks-contract';
import type { SheetSketch } from '../sketch';
import { commentOn, openMarked } from './excel-over-cells';

describeMarksContract('the Excel host', async (sheets) => openMarked(sheets));

const plan: SheetSketch = { name: 'Plan', cells: { A1: 'Annual plan', B2: 'One', B3: 'Two' } };
const b2: Area = { row: 1, column: 1, rows: 1, columns: 1 };

function openPlan() {
  const opened = openMarked([plan]);
  return { ...opened, sheet: sheetOf(opened.workbook, 'Plan') };
}

/** A conditional format of the planner's. */
function addPlanners({ workbook, sheet }: ReturnType<typeof openPlan>, formula: string, fill: string) {
  const format = addConditionalFormat(workbook, sheet, [b2], 'Custom');
  changeConditionalFormat(workbook, sheet, format, { formula, fill });
  return format;
}

test('a cell keeps its own fill below a colour of ours, and has it again afterwards', async () => {
  const { host, workbook, sheet } = openPlan();
  styleCells(workbook, sheet, b2, { fill: '#C0FFEE' });
  const before = cellAt(sheet, 1, 1);
  await host.mark('Plan', [mark('B2', 'error')], 'colour');
  expect(fillOver(sheet, 1, 1)).not.toBeNull();
  expect(cellAt(sheet, 1, 1)).toBe(before);
  await host.unmark();
  expect(fillOver(sheet, 1, 1)).toBeNull();
});

test('a colour of ours lies above the planner’s conditional formats, which stay as they are', async () => {
  const opened = openPlan();
  const formula = addPlanners(opened, '=TRUE', '#00FF00');
  const scale = addConditionalFormat(opened.workbook, opened.sheet, [b2], 'ColorScale');
  await opened.host.mark('Plan', [mark('B2', 'error')], 'colour');
  expect(opened.look('Plan').colours.get('B2')).toBe('error');
  expect(opened.sheet.conditionalFormats[0]?.stopIfTrue).toBe(false);
  await opened.host.unmark();
  expect(opened.sheet.conditionalFormats).toEqual([scale, formula]);
  expect(fillOver(opened.sheet, 1, 1)).toBe('#00FF00');
});

test('marks of an earlier session, or of another machine, are found and taken off', async () => {
  const first = openPlan();
  await first.host.mark('Plan', [mark('B2', 'error'), mark('B3', 'info')], 'colour');
  const later = openPlan();
  later.sheet.conditionalFormats.push(...first.sheet.conditionalFormats);
  await later.host.unmark();
  expect(later.sheet.conditionalFormats).toEqual([]);
});

test('marks that moved with their rows, or came along with copied cells, are taken off too', async () => {
  const { host, workbook, sheet } = openPlan();
  await host.mark('Plan', [mark('B2', 'error')], 'colour');
  insertRows(workbook, sheet, 0, 3, 'person');
  const copied = addConditionalFormat(workbook, sheet, [{ ...b2, row: 40 }], 'Custom');
  changeConditionalFormat(workbook, sheet, copied, { formula: 'LEN( "Concord error" ) > 0', fill: '#F00000' });
  await host.unmark();
  expect(sheet.conditionalFormats).toEqual([]);
});

test('a rule that Excel cannot read is left, and the marks are set and taken off all the same', async () => {
  const opened = openPlan();
  const duplicated = addPlanners(opened, '=B2="x"', '#00FF00');
  duplicated.isUnreadable = true;
  await opened.host.mark('Plan', [mark('B2', 'error')], 'colour');
  expect(opened.look('Plan').colours.get('B2')).toBe('error');
  await opened.host.unmark();
  expect(opened.sheet.conditionalFormats).toEqual([duplicated]);
});

test('a cell with a comment takes no note and is counted', async () => {
  const { host, workbook, look } = openPlan();
  commentOn(workbook, 'Plan', 'B2');
  expect(await host.mark('Plan', [mark('B2', 'error'), mark('B3', 'error')], 'notes')).toEqual({ left: 1 });
  expect([...look('Plan').notes.keys()]).toEqual(['B3']);
});

test('marks that are there already are not written again, so that Excel has nothing more to undo', async () => {
  const { host, workbook } = openMarked([plan, { name: 'A, b!', cells: { A1: 'x' } }]);
  const marks = [mark('B2', 'error'), mark('B3', 'error'), mark('C9', 'info')];
  for (const style of ['colour', 'notes'] as const) {
    await host.mark('A, b!', marks, style);
    const changes: string[] = [];
    const listener = ({ kind }: { readonly kind: string }) => changes.push(kind);
    workbook.listeners.add(listener);
    await host.mark('A, b!', marks, style);
    workbook.listeners.delete(listener);
    expect(changes).toEqual([]);
  }
});

test('only the notes that say something else are written anew', async () => {
  const { host, workbook, sheet } = openPlan();
  await host.mark('Plan', [mark('B2', 'error', 'One'), mark('B3', 'error', 'Two')], 'notes');
  const areas: Area[] = [];
  workbook.listeners.add((change) => change.kind === 'format' && areas.push(change.area));
  await host.mark('Plan', [mark('B2', 'error', 'One'), mark('B3', 'error', 'Three')], 'notes');
  expect(new Set(areas.map(({ row }) => row))).toEqual(new Set([2]));
  expect(sheet.notes.get(keyOf(2, 1))).toContain('Three');
});

test('an Excel without notes says so, and still marks by colour', async () => {
  const { host, workbook } = openSketched([plan]);
  await expect(host.mark('Plan', [mark('B2', 'error')], 'notes')).rejects.toMatchObject({ code: 'not-supported' });
  expect(await host.mark('Plan', [mark('B2', 'error')], 'colour')).toEqual({ left: 0 });
  await host.unmark();
  expect(sheetOf(workbook, 'Plan').conditionalFormats).toEqual([]);
});

test('where a protected sheet has marks none is taken off, and that sheet is named', async () => {
  const { host, workbook, look } = openMarked([plan, { name: 'Other', cells: {} }]);
  await host.mark('Plan', [mark('B2', 'error')], 'colour');
  await host.mark('Other', [mark('B2', 'error')], 'colour');
  sheetOf(workbook, 'Other').isProtected = true;
  await expect(host.unmark()).rejects.toMatchObject({ code: 'protected', what: 'Other' });
  expect(look('Plan').colours.size).toBe(1);
});

test('a protected sheet without marks is no hindrance to taking the others off', async () => {
  const { host, workbook, look } = openMarked([plan, { name: 'Other', cells: {} }]);
  await host.mark('Plan', [mark('B2', 'error')], 'colour');
  sheetOf(workbook, 'Other').isProtected = true;
  await host.unmark();
  expect(look('Plan').colours.size).toBe(0);
});

test('while a cell is being typed in, marking says so and does nothing', async () => {
  const { host, workbook, look } = openMarked([plan]);
  setEditMode(workbook, true);
  await expect(host.mark('Plan', [mark('B2', 'error')], 'colour')).rejects.toMatchObject({ code: 'cell-edit-mode' });
  await expect(host.unmark()).rejects.toMatchObject({ code: 'cell-edit-mode' });
  setEditMode(workbook, false);
  expect(look('Plan').colours.size).toBe(0);
});

describe('the number of exchanges with Excel', () => {
  test.each(['colour', 'notes'] as const)('for marks by %s is the same for 1 and for 400', async (style) => {
    for (const count of [1, 400]) {
      const { host, exchanges } = openMarked([plan]);
      const marks = Array.from({ length: count }, (_, row) => mark(`${row % 2 === 0 ? 'B' : 'C'}${row + 1}`, 'error'));
      await host.mark('Plan', marks, style);
      const first = exchanges();
      expect(first).toBeLessThanOrEqual(3);
      await host.mark('Plan', [mark('B2', 'error')], style);
      expect(exchanges() - first).toBe(3);
      await host.unmark();
      expect(exchanges() - first).toBe(3 + 4);
    }
  });

  test('is none where nothing is marked but to look', async () => {
    const { host, members } = openMarked([plan]);
    await host.unmark();
    expect(members().filter((name) => /^(Add|Delete|Formula|Color|StopIfTrue)$/.test(name))).toEqual([]);
  });
});

test('cells below each other are named as one area, and no address is longer than Excel takes', async () => {
  const { host, sheet } = openPlan();
  await host.mark(
    'Plan',
    ['B2', 'B3', 'B4', 'D4'].map((address) => mark(address, 'error')),
    'colour',
  );
  expect(sheet.conditionalFormats).toHaveLength(1);
  expect(sheet.conditionalFormats[0]!.areas).toEqual([
    { row: 1, column: 1, rows: 3, columns: 1 },
    { row: 3, column: 3, rows: 1, columns: 1 },
  ]);
  const apart = Array.from({ length: 2_500 }, (_, row) => mark(`B${row * 2 + 1}`, 'error'));
  await host.mark('Plan', apart, 'colour');
  expect(sheet.conditionalFormats.flatMap(({ areas }) => areas)).toHaveLength(2_500);
});

test('marking calls nothing that clears Excel’s undo list', async () => {
  const { host, members } = openPlan();
  await host.mark('Plan', [mark('B2', 'error')], 'colour');
  await host.mark('Plan', [mark('B2', 'error')], 'notes');
  await host.unmark();
  const used = members();
  expect(used).toEqual(expect.arrayContaining(['Add', 'Delete', 'Formula', 'Color']));
  expect(
    used.filter((name) => /^(Copy|Protect|Unprotect|Visibility|Position|GetMergedAreas.*|ClearAll|Clear)$/.test(name)),
  ).toEqual([]);
});
