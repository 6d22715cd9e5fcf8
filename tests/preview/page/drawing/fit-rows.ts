import type { Cell } from '../../../excel/model/cell';
import { mergeAt, placeOf } from '../../../excel/model/cells';
import { columnWidth } from '../../../excel/model/sizes';
import { shownText } from '../../../excel/model/shown';
import type { Sheet } from '../../../excel/model/workbook';
import { STANDARD_ROW } from './axis';
import { applyFont } from './look';

/** Excel's highest row, 409.5 points: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const HIGHEST = 546;

/** No text is as wide. */
const UNWRAPPED = 1_000_000;

/** A cell is never changed, only replaced: its height in a column of some width stays true. */
const known = new WeakMap<Cell, { readonly width: number; readonly height: number }>();

/**
 * Heights of the rows that follow their text: as high as the highest wrapped or large-lettered cell of its own.
 * The browser measures, all new cells in one go, so that what is drawn later is as high as was measured.
 */
export function fitRows(sheet: Sheet): ReadonlyMap<number, number> {
  const cells = [...sheet.cells].flatMap(([key, cell]) => {
    if (cell.value === '' || (!cell.style.wrap && cell.style.size <= 11)) return [];
    const { row, column } = placeOf(key);
    if (sheet.rowHeights.has(row) || sheet.hiddenRows.has(row)) return [];
    // A merged cell's text never makes a row higher, only the size of its letters does.
    const isMerged = mergeAt(sheet, row, column) !== undefined;
    return [{ row, cell, width: isMerged ? UNWRAPPED : columnWidth(sheet, column) }];
  });
  measure(cells.filter(({ cell, width }) => known.get(cell)?.width !== width));

  const heights = new Map<number, number>();
  for (const { row, cell } of cells) {
    const height = Math.min(HIGHEST, Math.max(STANDARD_ROW, known.get(cell)?.height ?? 0));
    heights.set(row, Math.max(heights.get(row) ?? 0, height));
  }
  return heights;
}

function measure(cells: readonly { readonly cell: Cell; readonly width: number }[]): void {
  if (cells.length === 0) return;
  const bench = document.createElement('div');
  bench.className = 'bench';
  bench.append(
    ...cells.map(({ cell, width }) => {
      const box = document.createElement('div');
      box.className = cell.style.wrap ? 'cell wraps' : 'cell';
      box.style.width = `${width}px`;
      applyFont(box, cell.style);
      box.textContent = width === UNWRAPPED ? shownText(cell).replaceAll('\n', ' ') : shownText(cell);
      return box;
    }),
  );
  document.body.append(bench);
  cells.forEach(({ cell, width }, index) => {
    known.set(cell, { width, height: bench.children[index]!.getBoundingClientRect().height });
  });
  bench.remove();
}
