import { between, intersect, SHEET_COLUMNS, SHEET_ROWS, type Area } from '../../../excel/model/area';
import { cellAt, mergeAt, usedArea } from '../../../excel/model/cells';
import { hasContent } from '../../../excel/model/cell';
import { selectArea } from '../../../excel/model/user';
import { WHOLE_SHEET } from '../../../excel/model/area';
import type { Sheet } from '../../../excel/model/workbook';
import type { Desk } from '../desk';

export interface Place {
  readonly row: number;
  readonly column: number;
}

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

/** An area grown until no merged cell lies half in it. */
export function withMerges(sheet: Sheet, area: Area): Area {
  const grown = sheet.merges.reduce((sum, merge) => (intersect(sum, merge) ? around(sum, merge) : sum), area);
  return grown.rows === area.rows && grown.columns === area.columns ? area : withMerges(sheet, grown);
}

function around(a: Area, b: Area): Area {
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
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
