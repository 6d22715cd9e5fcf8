import { intersect, SHEET_COLUMNS, type Area } from '../area';
import { PLAIN } from '../cell';
import { cellAt, keyOf, placeOf } from '../cells';
import { notify, type Sheet, type Workbook } from '../workbook';
import { carryAreas, carryPlaces } from './rows';

/**
 * Cuts whole rows and pastes them over others, with all that lies over them; what they leave is empty. Heights stay
 * where they were.
 */
export function cutRows(workbook: Workbook, sheet: Sheet, from: number, count: number, to: number): void {
  const isCut = (row: number) => row >= from && row < from + count;
  const isGone = (row: number) => row >= to && row < to + count;
  carryPlaces(sheet, (row) => (isCut(row) ? row - from + to : isGone(row) ? null : row));
  const cut = rowsOf(from, count);
  carryAreas(sheet, (area) => {
    const moved = intersect(area, cut);
    const left = without(area, cut).flatMap((part) => without(part, rowsOf(to, count)));
    return [...left, ...(moved ? [{ ...moved, row: moved.row - from + to }] : [])];
  });
  for (const row of [from, to]) {
    notify(workbook, { kind: 'cells', sheet, area: rowsOf(row, count), author: 'add-in', single: null });
  }
}

/** Gives rows the look of another, cell by cell, and its merged cells as far as they lie in it. */
export function pasteLooks(workbook: Workbook, sheet: Sheet, like: number, row: number, count: number): void {
  const looks = new Map(
    [...sheet.cells].flatMap(([key, cell]) => {
      const place = placeOf(key);
      return place.row === like ? [[place.column, cell.style] as const] : [];
    }),
  );
  const merges = sheet.merges.flatMap((area) => intersect(area, rowsOf(like, 1)) ?? []);
  const target = rowsOf(row, count);
  sheet.merges.splice(0, Infinity, ...sheet.merges.filter((area) => !intersect(area, target)));
  for (let at = row; at < row + count; at++) {
    for (const [key, cell] of [...sheet.cells]) {
      if (placeOf(key).row === at) sheet.cells.set(key, { ...cell, style: PLAIN });
    }
    for (const [column, style] of looks) {
      const cell = cellAt(sheet, at, column);
      sheet.cells.set(keyOf(at, column), { ...cell, style });
    }
    sheet.merges.push(...merges.filter(({ columns }) => columns > 1).map((area) => ({ ...area, row: at })));
  }
  notify(workbook, { kind: 'format', sheet, area: target });
}

function rowsOf(row: number, rows: number): Area {
  return { row, column: 0, rows, columns: SHEET_COLUMNS };
}

/** What is left of an area without some rows. */
function without(area: Area, gone: Area): readonly Area[] {
  const cut = intersect(area, gone);
  if (!cut) return [area];
  const below = cut.row + cut.rows;
  return [
    { ...area, rows: cut.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
  ].filter(({ rows }) => rows > 0);
}
