import type { Workbook } from '../model/workbook';
import { createBook, loadBook, packBook } from './library';
import { readBook } from './read';
import { photographSheet, writeSheets, type SheetPhotograph } from './write';
import { settlePivotParts } from './pivot-parts';
import { readXmlParts, writeXmlParts } from './xml-parts';

/** A workbook as it was opened: what a save compares with, so that only what was changed is written. */
interface Original {
  readonly bytes: Uint8Array;
  readonly sheets: ReadonlyMap<string, SheetPhotograph>;
}

const originals = new WeakMap<Workbook, Original>();

/** Opens an .xlsx file. */
export async function openWorkbook(bytes: Uint8Array, name: string): Promise<Workbook> {
  const workbook = readBook(await loadBook(bytes), name);
  workbook.xmlParts.push(...readXmlParts(bytes));
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.id, photographSheet(sheet)]));
  originals.set(workbook, { bytes, sheets });
  return workbook;
}

/** The workbook as an .xlsx file: the file it was opened from, with what was changed since. It may be saved again. */
export async function saveWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const original = originals.get(workbook);
  const book = original ? await loadBook(original.bytes) : createBook();
  const added = writeSheets(workbook, book, original?.sheets ?? new Map());
  return writeXmlParts(settlePivotParts(await packBook(book), added), workbook.xmlParts);
}
