import type { CellAddress } from '../../../core/sheet/address';

/**
 * What letters may differ in. Excel gives null for what is not the same in all of a range, as with cells that differ:
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-format; which letters differ it does not
 * tell (office-js#4623).
 */
const looks = [
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'subscript',
  'superscript',
  'color',
  'name',
  'size',
] as const;

/** One exchange for all the cells. */
export async function findPartlyFormatted(
  context: Excel.RequestContext,
  name: string,
  cells: readonly CellAddress[],
): Promise<readonly CellAddress[]> {
  const sheet = context.workbook.worksheets.getItem(name);
  const fonts = cells.map((at) => ({
    at,
    font: sheet.getRangeByIndexes(at.row, at.column, 1, 1).format.font.load([...looks]),
  }));
  await context.sync();
  return fonts.filter(({ font }) => looks.some((look) => isMixed(font[look]))).map(({ at }) => at);
}

/** The types of Office.js do not say that it may be null. */
function isMixed(look: unknown): boolean {
  return look === null;
}
