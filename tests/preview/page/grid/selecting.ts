import { between, SHEET_COLUMNS, SHEET_ROWS, WHOLE_SHEET } from '../../../excel/model/area';
import { cellAt, mergeAt, usedArea } from '../../../excel/model/cells';
import { hasContent } from '../../../excel/model/cell';
import { selectArea } from '../../../excel/model/user';
import type { Sheet } from '../../../excel/model/workbook';
import type { Desk } from '../desk';
import { withMerges, type Place } from '../places';

/** Where selecting began, and where it has got to; both in one cell unless several are selected. */
export interface Span {
  readonly active: Place;
  readonly end: Place;
}

export type Step = 'up' | 'down' | 'left' | 'right';

/** Selects from one cell to another, with all of every merged cell that is touched. */
export function selectSpan(desk: Desk, { active, end }: Span): void {
  const sheet = desk.workbook.active;
  const area = between(active.row, active.column, end.row, end.column);
  if (area) selectArea(desk.workbook, sheet, withMerges(sheet, area));
}

/** The next cell that is to be seen, past the merged cell one stands in; the same at the sheet's edge. */
export function nextPlace(sheet: Sheet, from: Place, step: Step): Place {
  const merge = mergeAt(sheet, from.row, from.column) ?? { ...from, rows: 1, columns: 1 };
  const to = {
    up: { row: merge.row - 1, column: from.column },
    down: { row: merge.row + merge.rows, column: from.column },
    left: { row: from.row, column: merge.column - 1 },
    right: { row: from.row, column: merge.column + merge.columns },
  }[step];
  if (to.row < 0 || to.column < 0 || to.row >= SHEET_ROWS || to.column >= SHEET_COLUMNS) return from;
  const isHidden = sheet.hiddenRows.has(to.row) || sheet.hiddenColumns.has(to.column);
  if (!isHidden) return to;
  const beyond = nextPlace(sheet, to, step);
  return beyond === to ? from : beyond;
}

/** Ctrl with an arrow: to the last cell of a filled stretch, or over a gap to the next filled one. */
export function edgePlace(sheet: Sheet, from: Place, step: Step): Place {
  const used = usedArea(sheet, WHOLE_SHEET, true);
  const isWithin = ({ row, column }: Place) =>
    used !== null && row < used.row + used.rows && column < used.column + used.columns;
  const isFilled = ({ row, column }: Place) => hasContent(cellAt(sheet, row, column));
  let place = from;
  let next = nextPlace(sheet, place, step);
  const inStretch = isFilled(place) && isFilled(next);
  while (next !== place && (isWithin(next) || step === 'up' || step === 'left')) {
    if (inStretch && !isFilled(next)) return place;
    place = next;
    if (!inStretch && isFilled(place)) return place;
    next = nextPlace(sheet, place, step);
  }
  if (isFilled(place) || next === place) return place;
  return { ...from, ...(step === 'down' ? { row: SHEET_ROWS - 1 } : { column: SHEET_COLUMNS - 1 }) };
}

/** Ctrl+End: the last used row and column. */
export function lastPlace(sheet: Sheet): Place {
  const used = usedArea(sheet, WHOLE_SHEET, true);
  return used ? { row: used.row + used.rows - 1, column: used.column + used.columns - 1 } : { row: 0, column: 0 };
}
