import { writeFile } from 'node:fs/promises';

import { createBook, packBook } from '../excel/xlsx/library';
import { sampleRows, sampleSheet } from './sample-rows';

/* Writes the sample workbook: npx tsx tests/sample/draw-sample.ts */

const widths = [46, 84, 34];
const lineHeight = 15;
const border = { style: 'thin', color: { argb: 'FF9AA5B1' } } as const;
const fills = { title: null, section: 'FFDDE7F0', header: 'FFEFF3F7', action: null } as const;

const book = createBook();
const sheet = book.addWorksheet(sampleSheet, {
  views: [{ state: 'frozen', ySplit: 1 }],
  pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
});
sheet.columns = widths.map((width) => ({ width }));

sampleRows().forEach(({ kind, texts }, index) => {
  const row = sheet.getRow(index + 1);
  texts.forEach((text, column) => {
    const cell = row.getCell(column + 1);
    cell.value = text === '' ? null : text;
    cell.alignment = { vertical: 'top', wrapText: kind !== 'title' && kind !== 'section' };
    cell.font = { name: 'Calibri', size: kind === 'title' ? 14 : 11, bold: kind !== 'action' };
    if (kind === 'header' || kind === 'action')
      cell.border = { top: border, left: border, bottom: border, right: border };
    const fill = fills[kind];
    if (fill) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: fill } };
  });
  if (kind === 'section') for (const column of [2, 3]) row.getCell(column).fill = row.getCell(1).fill;
  row.height =
    lineHeight * Math.max(...texts.map((text, column) => linesOf(text, kind === 'title' ? 200 : widths[column]!))) + 4;
});

await writeFile(new URL('../../assets/sample-work-plan.xlsx', import.meta.url), await packBook(book));

/** How many lines a text takes in a column so many characters wide. */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * 0.95))), 0);
}
