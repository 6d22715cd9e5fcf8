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
/** In points: what standing columns are beside each other on, about the width of half a page. */
const columnsWidth = 280;
const [smallest, largest] = [6, 9];

/** Size of letters in points: as large as each bar has room, lying ones being over rows of the standard height. */
export function chartTextSize({ over, source: { rows }, shape }: ReportChart): number {
  const height = (over.to.row - over.from.row + 1) * rowHeight - titleHeight;
  const fitting = shape === 'bars' ? (height / rows) * 0.75 : columnsWidth / rows;
  return Math.min(largest, Math.max(smallest, Math.floor(fitting)));
}
