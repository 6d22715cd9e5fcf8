import { formatAddress } from '../../../src/core/sheet/address';
import { FONT_PARTS, UNMIXED, type FontPart } from '../../excel/model/cell';
import { keyOf, placeOf } from '../../excel/model/cells';
import { openWorkbook } from '../../excel/xlsx/files';
import { createBook, packBook } from '../../excel/xlsx/library';
import { openSketched, sheetOf, type OpenedExcel } from '../excel-sketch';
import { at } from '../host-contract';
import { describeFormats, textOf, type RichCells } from './formats-contract';

function open(mixed: Readonly<Record<string, ReadonlySet<FontPart>>>, texts: Readonly<Record<string, string>>) {
  const opened = openSketched([{ name: 'Plan', cells: texts }]);
  const { cells } = sheetOf(opened.workbook, 'Plan');
  for (const [address, parts] of Object.entries(mixed)) {
    const key = keyOf(at(address).row, at(address).column);
    cells.set(key, { ...cells.get(key)!, mixed: parts });
  }
  return opened;
}

function mixedCells({ workbook }: OpenedExcel): readonly string[] {
  return [...sheetOf(workbook, 'Plan').cells].flatMap(([key, { mixed }]) =>
    mixed.size > 0 ? [formatAddress(placeOf(key))] : [],
  );
}

describeFormats('Excel', async (cells) => {
  const book = createBook();
  const sheet = book.addWorksheet('Plan');
  for (const [address, runs] of Object.entries(cells)) {
    sheet.getCell(address).value = {
      richText: runs.map(({ text, bold = false, colour }) => ({
        text,
        font: { bold, ...(colour && { color: { argb: colour } }) },
      })),
    };
  }
  const file = await openWorkbook(await packBook(book), 'plan.xlsx');
  const mixed = [...file.active.cells].map(([key, cell]) => [formatAddress(placeOf(key)), cell.mixed] as const);
  const opened = open(Object.fromEntries(mixed), texts(cells));
  return { host: opened.host, look: async () => mixedCells(opened) };
});

function texts(cells: RichCells): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(cells).map(([address, runs]) => [address, textOf(runs)]));
}

test.each(FONT_PARTS)('letters of one cell that differ in %s are seen', async (part) => {
  const { host } = open({ A1: new Set([part]), A2: UNMIXED }, { A1: 'Tea', A2: 'Rice' });
  expect(await host.findPartlyFormatted('Plan', [at('A1'), at('A2')])).toEqual([at('A1')]);
});

test('cells that look different from each other are no matter', async () => {
  const { host, workbook } = open({}, { A1: 'Tea', A2: 'Rice' });
  const sheet = sheetOf(workbook, 'Plan');
  const cell = sheet.cells.get(keyOf(1, 0))!;
  sheet.cells.set(keyOf(1, 0), { ...cell, style: { ...cell.style, bold: true } });
  expect(await host.findPartlyFormatted('Plan', [at('A1'), at('A2')])).toEqual([]);
});

test('all cells are asked for in one exchange, and only those given', async () => {
  const { host, exchanges } = open({ A1: new Set(['bold']), B1: new Set(['bold']) }, { A1: 'Tea', B1: 'Rice' });
  const before = exchanges();
  const others = Array.from({ length: 200 }, (_, row) => ({ row: row + 5, column: 0 }));
  expect(await host.findPartlyFormatted('Plan', [at('B1'), ...others])).toEqual([at('B1')]);
  expect(exchanges() - before).toBe(1);
});
