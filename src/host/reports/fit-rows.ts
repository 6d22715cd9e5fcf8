import type { CellAddress } from '../../core/sheet/address';
import { fitText, standardHeight } from '../row-height';
import type { CellLook } from './looks/column-looks';

/** A text of a table's cell. */
export interface TableText extends CellAddress {
  readonly text: string;
  readonly look: CellLook;
}

/** Of a letter of a line that stands upright, in points: Excel's standard letters are about half as wide as a line is high. */
const turnedLetter = 6;
/** The highest row that Excel makes. */
const highest = 409;

/** The heights of the rows that need more than one line, in points. `widths` are those of the columns, in characters. */
export function fitRows(texts: readonly TableText[], widths: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { row, column, text, look } of texts) {
    if (look === 'line') continue;
    const height =
      look === 'turned'
        ? Math.min(highest, (text.length + 2) * turnedLetter)
        : fitText({ text, look: 'text', wraps: true, width: widths.get(column) }).height;
    if (height > Math.max(standardHeight, heights.get(row) ?? 0)) heights.set(row, height);
  }
  return heights;
}
