import { connectOffice } from './client';
import { hasContent } from './model/cell';
import { cellAt } from './model/cells';
import { columnWidth } from './model/sizes';
import { typeText } from './model/user';
import type { Workbook } from './model/workbook';
import { addXmlPart } from './model/xml-part';
import { openWorkbook, saveWorkbook } from './xlsx/files';
import { createBook, loadBook, packBook, type Book } from './xlsx/library';

/** A workbook of two sheets with something of everything the stand-in reads, and a border and a note that it does not. */
function createInput(): Book {
  const book = createBook();
  const plan = book.addWorksheet('Plan');
  plan.getCell('A1').value = 'Annual plan';
  plan.getCell('A1').style = {
    font: { bold: true, size: 14 },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF112233' } },
    alignment: { wrapText: true, vertical: 'top' },
    border: { bottom: { style: 'thick' } },
  };
  plan.getCell('B1').value = { formula: 'C1*2', result: 84 };
  plan.getCell('C1').value = 42;
  plan.getCell('D1').value = { error: '#N/A' };
  plan.getCell('E1').value = new Date(Date.UTC(2025, 0, 31));
  plan.getCell('E1').numFmt = 'yyyy-mm-dd';
  plan.getCell('A2').value = { richText: [{ text: 'part ' }, { text: 'bold', font: { bold: true } }] };
  plan.getCell('A2').note = 'A remark';
  plan.getCell('B3').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF00FF00' } };
  plan.mergeCells('A5:C6');
  plan.getCell('A5').value = 'merged';
  plan.getColumn(1).width = 30;
  plan.getRow(2).height = 40;
  plan.views = [{ state: 'frozen', ySplit: 1 }];
  const other = book.addWorksheet('Other', { state: 'hidden' });
  other.addTable({
    name: 'Facts',
    ref: 'B2',
    headerRow: true,
    style: { theme: 'TableStyleLight9' },
    columns: [{ name: 'Member' }, { name: 'Lines' }],
    rows: [
      ['Fiji', 1],
      ['Tonga', 2],
      ['Fiji', 3],
    ],
  });
  other.sheetProtection = { sheet: true };
  return book;
}

async function openInput(): Promise<Workbook> {
  return openWorkbook(await packBook(createInput()), 'plan.xlsx');
}

async function reopen(workbook: Workbook): Promise<Workbook> {
  return openWorkbook(await saveWorkbook(workbook), workbook.name);
}

test('contents are read with their kinds', async () => {
  const { sheets } = await openInput();
  const at = (row: number, column: number) => cellAt(sheets[0]!, row, column);
  expect(at(0, 0).value).toBe('Annual plan');
  expect(at(0, 1)).toMatchObject({ value: 84, formula: '=C1*2' });
  expect(at(0, 2).value).toBe(42);
  expect(at(0, 3)).toMatchObject({ value: '#N/A', error: true });
  expect(at(0, 4)).toMatchObject({ value: 45688, style: { numberFormat: 'yyyy-mm-dd' } });
  expect(at(1, 0).value).toBe('part bold');
});

test('looks and sizes are read', async () => {
  const { sheets } = await openInput();
  const [plan] = sheets;
  expect(cellAt(plan!, 0, 0).style).toMatchObject({
    bold: true,
    size: 14,
    fill: '#112233',
    wrap: true,
    vertical: 'Top',
  });
  expect(cellAt(plan!, 2, 1).style.fill).toBe('#00FF00');
  expect(columnWidth(plan!, 0)).toBe(215);
  expect(plan!.rowHeights.get(1)).toBe(40);
  expect(plan!.frozen).toEqual({ rows: 1, columns: 0 });
});

test('a merged area holds its text once', async () => {
  const { sheets } = await openInput();
  expect(sheets[0]!.merges).toEqual([{ row: 4, column: 0, rows: 2, columns: 3 }]);
  expect([cellAt(sheets[0]!, 4, 0).value, cellAt(sheets[0]!, 5, 1).value]).toEqual(['merged', '']);
});

test('tables, hidden sheets and protection are read', async () => {
  const { sheets, active } = await openInput();
  expect(active.name).toBe('Plan');
  expect(sheets[0]).toMatchObject({ visibility: 'Visible', isProtected: false });
  expect(sheets[1]).toMatchObject({ name: 'Other', visibility: 'Hidden', isProtected: true });
  expect(sheets[1]!.tables).toMatchObject([
    { name: 'Facts', style: 'TableStyleLight9', area: { row: 1, column: 1, rows: 4, columns: 2 } },
  ]);
});

test('a workbook saved and opened again is the same', async () => {
  const workbook = await openInput();
  const again = await reopen(workbook);
  expect(withoutIds(again)).toEqual(withoutIds(workbook));
});

test('a changed cell keeps the formats that the stand-in does not know, and so do all others', async () => {
  const workbook = await openInput();
  typeText(workbook, workbook.sheets[0]!, 'A1', 'Changed');
  const book = await loadBook(await saveWorkbook(workbook));
  const plan = book.getWorksheet('Plan')!;
  expect(plan.getCell('A1').value).toBe('Changed');
  expect(plan.getCell('A1').border?.bottom?.style).toBe('thick');
  expect(plan.getCell('A2').value).toHaveProperty('richText');
  expect(JSON.stringify(plan.getCell('A2').note)).toContain('A remark');
});

test('what Office.js wrote is in the file: cells, looks, sheets, tables and pivots', async () => {
  const workbook = await openInput();
  const { Excel } = connectOffice(workbook);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Report & more');
    sheet.getRange('A1').values = [["'=text"]];
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('A1').format.columnWidth = 150;
    sheet.getRange('A4:B5').values = [
      ['Name', 'Count'],
      ['x', 1],
    ];
    const table = sheet.tables.add('A4:B5', true);
    table.name = 'Names';
    table.style = 'TableStyleMedium2';
    const pivot = sheet.pivotTables.add('Sums & such', context.workbook.tables.getItem('Facts'), 'D4');
    pivot.rowHierarchies.add(pivot.hierarchies.getItem('Member'));
    pivot.dataHierarchies.add(pivot.hierarchies.getItem('Lines')).name = 'Lines <all>';
    await context.sync();
  });
  const again = await reopen(workbook);
  expect(withoutIds(again)).toEqual(withoutIds(workbook));
  expect(again.sheets[2]!.pivots).toMatchObject([
    { name: 'Sums & such', row: 'Member', values: [{ field: 'Lines', caption: 'Lines <all>', summary: 'Sum' }] },
  ]);
  expect(cellAt(again.sheets[2]!, 6, 4).value).toBe(6);
});

test('tables and pivots that were taken away are gone from the file', async () => {
  const workbook = await openInput();
  await connectOffice(workbook).Excel.run(async (context) => {
    const pivots = context.workbook.worksheets.getItem('Plan').pivotTables;
    const pivot = pivots.add('Sums', context.workbook.tables.getItem('Facts'), 'A10');
    pivot.rowHierarchies.add(pivot.hierarchies.getItem('Member'));
    pivot.dataHierarchies.add(pivot.hierarchies.getItem('Lines'));
    await context.sync();
  });
  const again = await reopen(workbook);
  again.sheets[1]!.isProtected = false;
  await connectOffice(again).Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Plan').pivotTables.getItemOrNullObject('Sums').delete();
    context.workbook.tables.getItem('Facts').convertToRange().clear();
    await context.sync();
  });
  const last = await reopen(again);
  expect(last.sheets.map((sheet) => [sheet.tables, sheet.pivots])).toEqual([
    [[], []],
    [[], []],
  ]);
  expect(cellAt(last.sheets[0]!, 9, 0).value).toBe('');
});

test('saving twice gives the same workbook twice', async () => {
  const workbook = await openInput();
  await saveWorkbook(workbook);
  expect(withoutIds(await reopen(workbook))).toEqual(withoutIds(workbook));
});

test('custom XML parts are read with their ids and saved, also where Office.js changed them', async () => {
  const workbook = await openInput();
  addXmlPart(workbook, '<a xmlns="urn:a">1 &amp; 2</a>');
  addXmlPart(workbook, '<b xmlns="urn:b"/>');
  addXmlPart(workbook, '<c:c xmlns:c="urn:c"/>');
  const again = await reopen(workbook);
  expect(again.xmlParts).toEqual(workbook.xmlParts);
  await connectOffice(again).Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    const [a, c] = ['urn:a', 'urn:c'].map((space) => customXmlParts.getByNamespace(space).load('items/id'));
    await context.sync();
    a!.items[0]!.setXml('<a xmlns="urn:a">3</a>');
    c!.items[0]!.delete();
    customXmlParts.add('<d>4</d>');
    await context.sync();
  });
  const last = await reopen(again);
  expect(last.xmlParts.map(({ xml }) => xml)).toEqual(['<a xmlns="urn:a">3</a>', '<b xmlns="urn:b"/>', '<d>4</d>']);
  expect(new Set(last.xmlParts.map(({ id }) => id)).size).toBe(3);
});

/** What of a workbook goes into a file. */
function withoutIds({ sheets, active, xmlParts }: Workbook): unknown {
  return {
    active: active.name,
    xmlParts,
    sheets: sheets.map(
      ({ name, visibility, isProtected, cells, columnWidths, rowHeights, merges, tables, frozen }) => ({
        ...{ name, visibility, isProtected, columnWidths, rowHeights, merges, frozen },
        cells: [...cells].filter(([, cell]) => hasContent(cell)).sort(([a], [b]) => a - b),
        tables: tables.map((table) => ({ ...table, id: '' })),
      }),
    ),
  };
}
