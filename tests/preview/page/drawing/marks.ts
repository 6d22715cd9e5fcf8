import { formatArea, intersect, type Area } from '../../../excel/model/area';
import { keyOf, placeOf } from '../../../excel/model/cells';
import type { Sheet } from '../../../excel/model/workbook';
import { placesIn, type Place } from '../places';

/** The cells of a window that something lies over: conditional formats and notes. */
export function placesOver(sheet: Sheet, window: Area): readonly Place[] {
  const formatted = sheet.conditionalFormats.flatMap(({ areas }) => areas).map((area) => intersect(area, window));
  const noted = [...sheet.notes.keys()].map(placeOf).filter((at) => intersect({ ...at, rows: 1, columns: 1 }, window));
  return [...formatted.flatMap(placesIn), ...noted];
}

/** Shows that a cell has a note: a red corner, and what it says where the pointer rests. */
export function hangNote(box: HTMLElement, sheet: Sheet, { row, column }: Place): void {
  const note = sheet.notes.get(keyOf(row, column));
  if (note === undefined) return;
  const corner = document.createElement('b');
  corner.className = 'note';
  corner.dataset['note'] = formatArea({ row, column, rows: 1, columns: 1 });
  box.title = note;
  box.append(corner);
}
