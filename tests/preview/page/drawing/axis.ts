import { SHEET_COLUMNS, SHEET_ROWS } from '../../../excel/model/area';
import { columnWidth, rowHeight } from '../../../excel/model/sizes';
import type { Sheet } from '../../../excel/model/workbook';

/** Rows or columns laid out one after another, in pixels from the sheet's corner. */
export interface Axis {
  /** Where a zero-based index begins; index `count` gives the end. */
  start(index: number): number;
  size(index: number): number;
  /** The index that a place lies in, never beyond the last. */
  indexAt(pixels: number): number;
  readonly count: number;
}

export const STANDARD_ROW = 20;

/** Sizes beyond the last that differs are the standard one, so a sheet's million rows cost nothing. */
function createAxis(sizes: readonly number[], standard: number, count: number): Axis {
  const starts = new Float64Array(sizes.length + 1);
  sizes.forEach((size, index) => (starts[index + 1] = starts[index]! + size));
  const start = (index: number): number =>
    index <= sizes.length ? starts[index]! : starts[sizes.length]! + (index - sizes.length) * standard;

  return {
    count,
    start,
    size: (index) => sizes[index] ?? standard,
    indexAt(pixels) {
      if (pixels >= starts[sizes.length]!) {
        return Math.min(count - 1, sizes.length + Math.floor((pixels - starts[sizes.length]!) / standard));
      }
      let [low, high] = [0, sizes.length - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle]! <= pixels) low = middle;
        else high = middle - 1;
      }
      return Math.max(0, low);
    },
  };
}

export function columnsOf(sheet: Sheet): Axis {
  const special = [...sheet.columnWidths.keys(), ...sheet.hiddenColumns];
  const last = special.reduce((most, column) => Math.max(most, column), -1);
  const widths = Array.from({ length: last + 1 }, (_, column) => columnWidth(sheet, column));
  return createAxis(widths, 64, SHEET_COLUMNS);
}

/** `fitted` gives the heights of rows that follow their text, by row. */
export function rowsOf(sheet: Sheet, fitted: ReadonlyMap<number, number>): Axis {
  const special = [...sheet.rowHeights.keys(), ...sheet.hiddenRows, ...fitted.keys()];
  const last = special.reduce((most, row) => Math.max(most, row), -1);
  const heights = Array.from(
    { length: last + 1 },
    (_, row) => rowHeight(sheet, row) ?? fitted.get(row) ?? STANDARD_ROW,
  );
  return createAxis(heights, STANDARD_ROW, SHEET_ROWS);
}
