import { keyOf, placeOf } from '../cells';
import { Refusal } from '../refusal';
import { notify, type Sheet, type Workbook } from '../workbook';

/** A cell has one note or one comment: https://support.microsoft.com/office/75a51eec-4092-42ab-abf8-7669077b7be3 */
export function addNote(workbook: Workbook, sheet: Sheet, row: number, column: number, content: string): void {
  const key = keyOf(row, column);
  if (sheet.notes.has(key) || sheet.comments.has(key)) throw new Refusal('InvalidOperation');
  putNote(workbook, sheet, row, column, content);
}

/** What a person does: writes a note, or another text into the one that is there. */
export function putNote(workbook: Workbook, sheet: Sheet, row: number, column: number, content: string): void {
  sheet.notes.set(keyOf(row, column), content);
  notify(workbook, { kind: 'format', sheet, area: { row, column, rows: 1, columns: 1 } });
}

export function removeNote(workbook: Workbook, sheet: Sheet, key: number): void {
  if (!sheet.notes.delete(key)) throw new Refusal('ItemNotFound');
  notify(workbook, { kind: 'format', sheet, area: { ...placeOf(key), rows: 1, columns: 1 } });
}
