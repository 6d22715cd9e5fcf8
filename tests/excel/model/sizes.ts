import type { Sheet } from './workbook';

/** In points, with the standard font: https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

const PIXELS_PER_POINT = 96 / 72;

/** The width of a zero-based column in pixels; 0 when hidden. */
export function columnWidth(sheet: Sheet, column: number): number {
  if (sheet.hiddenColumns.has(column)) return 0;
  return Math.round((sheet.columnWidths.get(column) ?? STANDARD_WIDTH) * PIXELS_PER_POINT);
}

/** The height of a zero-based row in pixels; 0 when hidden, null when it was never set and follows its text. */
export function rowHeight(sheet: Sheet, row: number): number | null {
  if (sheet.hiddenRows.has(row)) return 0;
  const points = sheet.rowHeights.get(row);
  return points === undefined ? null : Math.round(points * PIXELS_PER_POINT);
}

/** A width in characters of the standard font (as files hold it) → points. One character is 7 pixels, and 5 are margin. */
export function charactersToPoints(characters: number): number {
  return Math.round(characters * 7 + 5) / PIXELS_PER_POINT;
}

export function pointsToCharacters(points: number): number {
  return Math.max(0, (points * PIXELS_PER_POINT - 5) / 7);
}
