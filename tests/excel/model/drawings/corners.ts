import { columnWidth, rowHeight, STANDARD_HEIGHT } from '../sizes';
import type { Sheet } from '../workbook';
import type { Corner } from './drawn';

const POINTS_PER_PIXEL = 72 / 96;

/** Where a corner lies, in points from the sheet's own. A row whose height was never set is taken for a standard one. */
export function pointsOf(sheet: Sheet, { row, column, right, down }: Corner): { left: number; top: number } {
  return { left: before(column, widthsOf(sheet)) + right, top: before(row, heightsOf(sheet)) + down };
}

export function cornerAt(sheet: Sheet, left: number, top: number): Corner {
  const [column, right] = indexAt(left, widthsOf(sheet));
  const [row, down] = indexAt(top, heightsOf(sheet));
  return { row, column, right, down };
}

type Sizes = (index: number) => number;

function widthsOf(sheet: Sheet): Sizes {
  return (column) => columnWidth(sheet, column) * POINTS_PER_PIXEL;
}

function heightsOf(sheet: Sheet): Sizes {
  return (row) => {
    const pixels = rowHeight(sheet, row);
    return pixels === null ? STANDARD_HEIGHT : pixels * POINTS_PER_PIXEL;
  };
}

function before(index: number, sizes: Sizes): number {
  return Array.from({ length: index }, (_, each) => sizes(each)).reduce((sum, size) => sum + size, 0);
}

function indexAt(points: number, sizes: Sizes): readonly [index: number, rest: number] {
  let [index, rest] = [0, points];
  while (rest >= sizes(index)) {
    rest -= sizes(index);
    index += 1;
  }
  return [index, rest];
}
