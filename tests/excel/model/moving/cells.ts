import { bound, intersect, type Area } from '../area';
import { keyOf, placeOf } from '../cells';
import { notify, type Sheet, type Workbook } from '../workbook';

/** Moves cells with their looks, notes and links; what stood where they go is gone. */
export function cutCells(workbook: Workbook, sheet: Sheet, area: Area, down: number, right: number): void {
  const target = { ...area, row: area.row + down, column: area.column + right };
  for (const map of [sheet.cells, sheet.notes, sheet.links] as Map<number, unknown>[]) {
    const moved = [...map].filter(([key]) => isIn(area, key));
    for (const key of [...map.keys()]) if (isIn(area, key) || isIn(target, key)) map.delete(key);
    for (const [key, value] of moved) map.set(moveKey(key, down, right), value);
  }
  const comments = [...sheet.comments].filter((key) => isIn(area, key));
  for (const key of [...sheet.comments]) if (isIn(area, key) || isIn(target, key)) sheet.comments.delete(key);
  for (const key of comments) sheet.comments.add(moveKey(key, down, right));
  for (const [index, format] of sheet.conditionalFormats.entries()) {
    const areas = format.areas.map((one) => moveWhole(one, area, down, right));
    sheet.conditionalFormats[index] = { ...format, areas };
  }
  for (const [index, one] of sheet.validations.entries()) {
    sheet.validations[index] = { ...one, area: moveWhole(one.area, area, down, right) };
  }
  notify(workbook, { kind: 'cells', sheet, area: bound(area, target), author: 'add-in', single: null });
}

function isIn(area: Area, key: number): boolean {
  return intersect(area, { ...placeOf(key), rows: 1, columns: 1 }) !== null;
}

function moveKey(key: number, down: number, right: number): number {
  const { row, column } = placeOf(key);
  return keyOf(row + down, column + right);
}

/** Conditional formats and validations go along where they lie in the cells whole; what Excel tears apart is not played. */
function moveWhole(one: Area, area: Area, down: number, right: number): Area {
  const isWhole = JSON.stringify(intersect(one, area)) === JSON.stringify(one);
  return isWhole ? { ...one, row: one.row + down, column: one.column + right } : one;
}
