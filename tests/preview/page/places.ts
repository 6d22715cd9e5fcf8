import { intersect, type Area } from '../../excel/model/area';
import type { Sheet } from '../../excel/model/workbook';

/** A cell's place, zero-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
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

/** The places of an area, row by row; none for null. */
export function placesIn(area: Area | null): readonly Place[] {
  if (!area) return [];
  return Array.from({ length: area.rows * area.columns }, (_, index) => ({
    row: area.row + Math.floor(index / area.columns),
    column: area.column + (index % area.columns),
  }));
}
