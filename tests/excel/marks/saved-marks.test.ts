import type { Workbook } from '../model/workbook';
import { keyOf } from '../model/cells';
import {
  addConditionalFormat,
  changeConditionalFormat,
  fillOver,
  removeConditionalFormat,
} from '../model/marks/conditional-format';
import { addNote, removeNote } from '../model/marks/note';
import { openWorkbook, saveWorkbook } from '../xlsx/files';
import { createBook, loadBook, packBook } from '../xlsx/library';

const scale = {
  type: 'colorScale' as const,
  priority: 1,
  cfvo: [{ type: 'min' as const }, { type: 'max' as const }],
  color: [{ argb: 'FFFF0000' }, { argb: 'FF00FF00' }],
};

/** A file with a formula, a colour scale and a note of the planner's. */
async function openPlanners(): Promise<Workbook> {
  const book = createBook();
  const sheet = book.addWorksheet('Plan');
  sheet.getCell('A1').value = 'Annual plan';
  sheet.getCell('A1').note = 'Ask the office';
  sheet.getCell('E5').value = 'KPI';
  const fill = { type: 'pattern' as const, pattern: 'solid' as const, bgColor: { argb: 'FF00FF00' } };
  sheet.addConditionalFormatting({
    ref: 'A1:B2 D4',
    rules: [{ type: 'expression', formulae: ['TRUE'], priority: 2, style: { fill, font: { bold: true } } }],
  });
  sheet.addConditionalFormatting({ ref: 'C1:C9', rules: [{ ...scale }] });
  return openWorkbook(await packBook(book), 'plan.xlsx');
}

const reopen = async (workbook: Workbook) => openWorkbook(await saveWorkbook(workbook), 'plan.xlsx');

test('conditional formats and notes of a file are seen, the first rule on top', async () => {
  const [sheet] = (await openPlanners()).sheets;
  expect(sheet?.conditionalFormats.map(({ type, formula }) => [type, formula])).toEqual([
    ['ColorScale', ''],
    ['Custom', '=TRUE'],
  ]);
  expect(fillOver(sheet!, 3, 3)).toBe('#00FF00');
  expect(sheet?.notes.get(keyOf(0, 0))).toBe('Ask the office');
});

test('those that were added are in the file that is saved, above the planner’s', async () => {
  const workbook = await openPlanners();
  const sheet = workbook.sheets[0]!;
  const areas = [
    { row: 0, column: 0, rows: 1, columns: 1 },
    { row: 7, column: 2, rows: 2, columns: 1 },
  ];
  const format = addConditionalFormat(workbook, sheet, areas, 'Custom');
  changeConditionalFormat(workbook, sheet, format, { formula: '=LEN("x")>0', fill: '#ABCDEF' });
  addNote(workbook, sheet, 4, 4, 'One\nTwo');
  const again = (await reopen(workbook)).sheets[0]!;
  expect(again.conditionalFormats).toHaveLength(3);
  expect(again.conditionalFormats[0]).toMatchObject({ formula: '=LEN("x")>0', fill: '#ABCDEF', areas });
  expect(fillOver(again, 0, 0)).toBe('#ABCDEF');
  expect(again.notes.get(keyOf(4, 4))).toBe('One\nTwo');
});

test('taken off again they leave the planner’s as the file had them', async () => {
  const workbook = await openPlanners();
  const sheet = workbook.sheets[0]!;
  const format = addConditionalFormat(workbook, sheet, [{ row: 0, column: 0, rows: 1, columns: 1 }], 'Custom');
  changeConditionalFormat(workbook, sheet, format, { formula: '=LEN("x")>0', fill: '#ABCDEF' });
  addNote(workbook, sheet, 4, 4, 'One');
  const marked = await reopen(workbook);
  const later = marked.sheets[0]!;
  removeConditionalFormat(marked, later, later.conditionalFormats[0]!);
  removeNote(marked, later, keyOf(4, 4));
  const book = await loadBook(await saveWorkbook(marked));
  const file = book.worksheets[0]!;
  expect(file.conditionalFormattings).toMatchObject([
    { ref: 'C1:C9', rules: [scale] },
    { ref: 'A1:B2 D4', rules: [{ type: 'expression', formulae: ['TRUE'], style: { font: { bold: true } } }] },
  ]);
  expect(file.getCell('E5').note).toBeUndefined();
  expect(file.getCell('A1').note).toBeDefined();
});
