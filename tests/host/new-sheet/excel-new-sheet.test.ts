import type { NewSheet } from '../../../src/core/sheet/new-sheet';
import { cellAt } from '../../excel/model/cells';
import { setEditMode } from '../../excel/model/user';
import type { Sheet } from '../../excel/model/workbook';
import { openSketched, settle, sheetOf, type OpenedExcel } from '../excel-sketch';
import { annex, cell, register } from '../new-sheets-contract';

async function add(sheet: NewSheet): Promise<Sheet> {
  const { host, workbook } = openPlan();
  return sheetOf(workbook, await host.add(sheet));
}

function openPlan(): OpenedExcel {
  return openSketched([{ name: 'Plan', cells: { A1: 'Annual plan' } }]);
}

describe('a sheet added by Excel', () => {
  test('takes two exchanges, whether it has 10 rows or 5,000', async () => {
    for (const rows of [10, 5_000]) {
      const { host, exchanges } = openPlan();
      await host.add(longRegister(rows, 'Line'));
      expect(exchanges()).toBe(2);
    }
  });

  test('goes in blocks where it is too much for one exchange, every text in its place', async () => {
    const { host, exchanges } = openPlan();
    const sheet = longRegister(1_000, `“${'ü'.repeat(2_000)}”`);
    await host.add(sheet);
    expect(exchanges()).toBeGreaterThan(2);
    expect((await host.read('Long')).cells.map(({ text }) => text)).toEqual(sheet.cells.map(({ text }) => text));
  });

  test('looks as it should', async () => {
    const sheet = await add(annex);
    expect(cellAt(sheet, 0, 0).style).toMatchObject({ bold: true, size: 14, fill: null, wrap: false });
    expect(cellAt(sheet, 2, 0).style).toMatchObject({ bold: true, size: 11, wrap: false });
    expect(cellAt(sheet, 2, 1).style.fill).toBe(cellAt(sheet, 2, 0).style.fill);
    expect(cellAt(sheet, 3, 1).style).toMatchObject({ bold: true, lineBelow: true, wrap: true, vertical: 'Top' });
    expect(cellAt(sheet, 4, 1).style).toMatchObject({
      bold: false,
      fill: null,
      wrap: true,
      vertical: 'Top',
      numberFormat: '@',
    });
    expect(sheet.columnWidths.get(1)).toBe((60 * 7 + 5) * 0.75);
  });

  test('is a table with its header in view and on every page, printed one page wide', async () => {
    const sheet = await add(register);
    const area = { row: 2, column: 0, rows: 3, columns: 2 };
    expect(sheet.tables).toMatchObject([{ name: 'PlanRegister', style: 'TableStyleLight16', area }]);
    expect(sheet.frozen).toEqual({ rows: 3, columns: 0 });
    expect(sheet.page).toEqual({
      orientation: 'Landscape',
      paper: 'A4',
      pagesWide: 1,
      pagesHigh: null,
      gridlines: true,
      titleRows: { from: 2, to: 2 },
      printedColumns: null,
    });
  });

  test('keeps what is typed later into an empty cell of its table as text', async () => {
    const sheet = await add(register);
    expect(cellAt(sheet, 4, 1)).toMatchObject({ value: '', style: { numberFormat: '@' } });
  });

  test('writes a text that Excel could not show in the format of texts without it, as text all the same', async () => {
    const sheet = await add({ ...annex, cells: [cell(0, 0, `=${'x'.repeat(300)}`)] });
    const found = cellAt(sheet, 0, 0);
    expect(found).toMatchObject({ value: `=${'x'.repeat(300)}`, formula: null, style: { numberFormat: 'General' } });
  });

  test('gives a second table another name', async () => {
    const { host, workbook } = openPlan();
    await host.add(register);
    await host.add(register);
    expect(sheetOf(workbook, 'Register (2)').tables.map(({ name }) => name)).toEqual(['PlanRegister_2']);
  });

  test('calls nothing that clears the undo list, and brings no sheet to the front', async () => {
    const { host, workbook, members } = openPlan();
    await host.add(register);
    const touching = /^(Delete|Copy|Protect|Unprotect|Visibility|Position|Move|Activate|Select|GetMergedAreas.*)$/;
    expect(members()).toContain('Add');
    expect(members().filter((name) => touching.test(name))).toEqual([]);
    expect(workbook.active.name).toBe('Plan');
  });

  test('is told to nobody as a person’s edit', async () => {
    const { host } = openPlan();
    const heard: string[] = [];
    await host.onEdit(({ sheet }) => heard.push(sheet));
    await host.add(register);
    await settle();
    expect(heard).toEqual([]);
  });

  test('is refused while a cell is being typed in', async () => {
    const { host, workbook } = openPlan();
    setEditMode(workbook, true);
    await expect(host.add(annex)).rejects.toMatchObject({ name: 'HostError', code: 'cell-edit-mode' });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Plan']);
  });

  test('is refused where the workbook’s structure is protected', async () => {
    const { host, workbook } = openPlan();
    workbook.isProtected = true;
    await expect(host.add(annex)).rejects.toMatchObject({ code: 'protected-workbook', what: 'plan.xlsx' });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Plan']);
  });

  test('is not begun where a text is too long', async () => {
    const { host, exchanges } = openPlan();
    const sheet = { ...annex, cells: [cell(0, 0, 'x'.repeat(32_768))] };
    await expect(host.add(sheet)).rejects.toMatchObject({ code: 'too-long' });
    expect(exchanges()).toBe(0);
  });
});

function longRegister(rows: number, text: string): NewSheet {
  const lines = Array.from({ length: rows }, (_, row) => [cell(row + 1, 0, `${row}`), cell(row + 1, 1, text)]);
  return {
    name: 'Long',
    cells: [cell(0, 0, 'Number', 'header'), cell(0, 1, 'Text', 'header'), ...lines.flat()],
    widths: [10, 80],
    table: { name: 'Long_lines', from: { row: 0, column: 0 }, to: { row: rows, column: 1 } },
  };
}
