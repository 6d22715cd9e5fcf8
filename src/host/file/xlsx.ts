import { sheetToJson, Workbook } from '@cj-tech-master/excelts';
import { zipSync } from 'fflate';

import { formatAddress } from '../../core/sheet/address';
import { encodeAttribute, encodeText } from '../xml';

/*
 * The only file that knows the xlsx library. It is asked for what takes interpreting, how Excel shows a number in
 * its format and whether a style is locked, and it never sees the file itself: given whole packages it decodes some
 * texts twice, drops cells without addresses, reads no part under an unusual path and fails on parts that do not
 * matter here. So it gets a sheet of our own writing, of the cells in question, with the file's styles.
 */

/** A cell's style and raw content, as the sheet's XML has them. */
export interface RawCell {
  /** Index of the style; undefined for the first one. */
  readonly style: string | undefined;
  /** ECMA-376 18.18.11: `n` a number (dates too), `d` a date as ISO text. */
  readonly type: 'n' | 'd';
  readonly value: string | undefined;
}

export interface ShownCell {
  /** As Excel shows it in a column that is wide enough. */
  readonly text: string;
  /** Locked cells may not be changed once their sheet is protected. */
  readonly isLocked: boolean;
}

const cellsInRow = 64;

/** What the cells show, in their order. `styles` is the text of the styles part, null where there is none. */
export async function interpretCells(
  cells: readonly RawCell[],
  styles: string | null,
  countsFrom1904: boolean,
): Promise<readonly ShownCell[]> {
  if (cells.length === 0) return [];
  const workbook = new Workbook();
  await workbook.xlsx.load(packageOf(cells, styles, countsFrom1904));
  const sheet = workbook.worksheets[0];
  if (!sheet) throw new Error('The library lost the sheet.');
  const texts = sheetToJson<(string | null)[]>(sheet, { header: 1, raw: false });
  return cells.map((_, index) => {
    const [row, column] = [Math.floor(index / cellsInRow), index % cellsInRow];
    return {
      text: texts[row]?.[column] ?? '',
      isLocked: sheet.getCell(row + 1, column + 1).protection?.locked !== false,
    };
  });
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function packageOf(cells: readonly RawCell[], styles: string | null, countsFrom1904: boolean): Uint8Array {
  const texts: Readonly<Record<string, string>> = {
    'xl/workbook.xml':
      `<workbook xmlns="${main}" xmlns:r="${relationships}"><workbookPr date1904="${countsFrom1904 ? 1 : 0}"/>` +
      `<sheets><sheet name="Cells" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      `<Relationship Id="rId1" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rowsOf(cells)}</sheetData></worksheet>`,
    ...(styles === null ? {} : { 'xl/styles.xml': styles }),
  };
  const encoder = new TextEncoder();
  return zipSync(Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, encoder.encode(text)])), {
    level: 0,
  });
}

function rowsOf(cells: readonly RawCell[]): string {
  const rows: string[] = [];
  for (let start = 0; start < cells.length; start += cellsInRow) {
    const row = start / cellsInRow;
    const inRow = cells.slice(start, start + cellsInRow).map(({ style, type, value }, column) => {
      const address = formatAddress({ row, column });
      const content = value === undefined ? '' : `<v>${encodeText(value)}</v>`;
      return `<c r="${address}" s="${encodeAttribute(style ?? '0')}" t="${type}">${content}</c>`;
    });
    rows.push(`<row r="${row + 1}">${inRow.join('')}</row>`);
  }
  return rows.join('');
}
