import type { ReportChart } from '../../../core/summary/report';

/*
 * How charts look when they are new: bars of one colour that is dark enough on paper without colour too, their values at
 * their ends, so that neither a legend nor an axis of values is needed.
 */

/** `RRGGBB`. */
export const chartColours = { bars: '2F5597', lines: 'BFBFBF', letters: '262626' } as const;
/** Between bars, in per cent of their width. */
export const barGap = 40;
/** In points. */
export const chartTitleSize = 11;

/** In points: of a row that was never set, and what the title takes. */
const [rowHeight, titleHeight] = [15, 30];
const [smallest, largest] = [6, 9];

/** Size of letters in points: as large as each lying bar has room, the chart being over rows of the standard height. */
export function chartTextSize({ over, source, shape }: ReportChart): number {
  if (shape === 'columns') return largest;
  const height = (over.to.row - over.from.row + 1) * rowHeight - titleHeight;
  return Math.min(largest, Math.max(smallest, Math.floor((height / source.rows) * 0.75)));
}
