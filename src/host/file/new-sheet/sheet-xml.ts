import { formatAddress } from '../../../core/sheet/address';
import type { DressedCell, NewSheetLayout } from '../../new-sheet-layout';
import { encodeText } from '../../xml';
import { encodeCellText } from '../cell-text';
import { linkNamespace, xmlHead } from '../package/relationships';
import { writeTableParts } from '../table-xml';
import { mainNamespace } from '../workbook';

/** The number of a cell's style in the workbook. */
export type StyleOf = (cell: DressedCell) => number;

/**
 * The sheet's part. Heights are given as if Excel had found them, so that it fits the rows again when a text changes.
 * Printed on A4 across, one page wide. `widths` are in characters.
 */
export function writeNewSheet(
  { cells, heights, frozenRows }: NewSheetLayout,
  widths: readonly number[],
  styleOf: StyleOf,
  tableLink: string | null,
): string {
  return (
    `${xmlHead}<worksheet xmlns="${mainNamespace}" xmlns:r="${linkNamespace}">` +
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${writeFrozen(frozenRows)}<sheetFormatPr defaultRowHeight="15"/>` +
    `${writeColumns(widths)}<sheetData>${writeRows(cells, heights, styleOf)}</sheetData><printOptions gridLines="1"/>` +
    `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>${writeTableParts(tableLink)}</worksheet>`
  );
}

/** The first rows stay in view (ECMA-376 18.3.1.66). */
export function writeFrozen(rows: number): string {
  if (rows === 0) return '';
  const below = formatAddress({ row: rows, column: 0 });
  return (
    `<sheetViews><sheetView workbookViewId="0">` +
    `<pane ySplit="${rows}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/></sheetView></sheetViews>`
  );
}

/** A column is as wide as so many digits and its margin of 5 pixels; a digit has 7 (ECMA-376 18.3.1.13). */
function writeColumns(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const columns = widths.map((characters, index) => {
    const width = Math.trunc(((characters * 7 + 5) / 7) * 256) / 256;
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

function writeRows(cells: readonly DressedCell[], heights: ReadonlyMap<number, number>, styleOf: StyleOf): string {
  const rows = new Map<number, string[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? [];
    row.push(writeCell(cell, styleOf(cell)));
    rows.set(cell.row, row);
  }
  return [...rows]
    .map(([row, inner]) => {
      const height = heights.get(row);
      return `<row r="${row + 1}"${height === undefined ? '' : ` ht="${height}"`}>${inner.join('')}</row>`;
    })
    .join('');
}

function writeCell(cell: DressedCell, style: number): string {
  const start = `<c r="${formatAddress(cell)}" s="${style}"`;
  if (cell.text === '') return `${start}/>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${encodeText(encodeCellText(cell.text))}</t></is></c>`;
}
