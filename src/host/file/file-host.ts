import type { Edit } from '../../core/sheet/edit';
import { isWithin } from '../../core/sheet/area';
import { applyEdits } from '../../core/sheet/edit';
import {
  HostError,
  type Documents,
  type Formats,
  type Lists,
  type NewSheets,
  type Reports,
  type Sheets,
} from '../host';
import { refuseUnwritable } from '../writable';
import { loadDocument, saveDocument } from './documents';
import { growTables } from './grow-tables';
import { addNewSheet } from './new-sheet/add';
import { offerLists, withdrawLists } from './lists/lists';
import { findReportSheets } from './reports/own-sheets';
import { publishReports } from './reports/publish';
import { findText, openPackage, readText, savePackage, withText, type Package } from './package/package';
import { patchCells } from './patch-cells';
import { readSharedStrings, readSheet, type SheetReading } from './read-sheet';
import { findLost, findRunsIn, keepRuns, type FindRuns } from './rich/rich-cells';
import { scanSheet, type SheetScan } from './scan-sheet';
import { readWorkbook, type SheetEntry, type Workbook } from './workbook';
import { BrokenXml } from '../xml';

/** A workbook file, open in memory. The bytes given are never changed. */
export interface FileHost extends Sheets, Formats, NewSheets, Reports, Documents, Lists {
  /** The file with everything applied, published and kept; parts that were not named are as in the original. */
  pack(): Uint8Array;
}

/** Throws HostError `unreadable` where the bytes are no workbook, `too-large` where it would inflate beyond measure. */
export async function openFileHost(bytes: Uint8Array, name: string): Promise<FileHost> {
  const guard = <T>(work: () => T): T => orUnreadable(name, work);
  let pack = openPackage(bytes, name);
  let workbook = guard(() => readWorkbook(pack));
  const strings = guard(() => readStrings(pack, workbook));
  let styles = guard(() => readStyles(pack, workbook));
  const readings = new Map<string, SheetReading>();

  function entryOf(sheet: string): SheetEntry {
    const found = workbook.sheets.find((other) => other.name === sheet);
    if (!found) throw new HostError('no-such-sheet', sheet);
    return found;
  }

  const pathOf = (sheet: string): string => entryOf(sheet).path;

  function scan(sheet: string): SheetScan {
    const path = pathOf(sheet);
    const found = guard(() => scanSheet(readText(pack, path)));
    if (!found) throw new HostError('unreadable', name);
    return found;
  }

  const runsIn = (sheet: SheetScan): FindRuns => guard(() => findRunsIn(sheet, stringsOf(pack, workbook)));

  async function read(sheet: string): Promise<SheetReading> {
    const kept = readings.get(sheet);
    if (kept) return kept;
    const meaning = { strings, styles, countsFrom1904: workbook.countsFrom1904 };
    const reading = await orUnreadableAsync(name, readSheet(sheet, scan(sheet), meaning));
    readings.set(sheet, reading);
    return reading;
  }

  async function apply(sheet: string, edits: readonly Edit[]): Promise<void> {
    const { grid, isLocked } = await read(sheet);
    refuseUnwritable(grid, edits, isLocked);
    applyEdits(grid, edits);
    const found = scan(sheet);
    const written = withText(pack, pathOf(sheet), patchCells(found, keepRuns(edits, runsIn(found))));
    pack = guard(() => growTables(written, pathOf(sheet), edits));
    readings.delete(sheet);
  }

  return {
    async list() {
      const sheets = workbook.sheets.filter((sheet) => sheet.isVisible).map((sheet) => sheet.name);
      const reports = guard(() => findReportSheets(pack)).filter((sheet) => sheets.includes(sheet));
      return { name, sheets, reports, active: workbook.active };
    },
    async read(sheet, area) {
      const { grid } = await read(sheet);
      return area ? { sheet, cells: grid.cells.filter((cell) => isWithin(area, cell)) } : grid;
    },
    apply,
    findPartlyFormatted: async (sheet, cells) => findLost(cells, runsIn(scan(sheet))),
    async add(sheet) {
      const added = guard(() => addNewSheet(pack, sheet));
      pack = added.pack;
      workbook = readWorkbook(pack);
      styles = readStyles(pack, workbook);
      return added.name;
    },
    async publish(reports, going) {
      const { pack: written, published } = guard(() => publishReports(pack, reports, going));
      pack = written;
      workbook = readWorkbook(pack);
      styles = readStyles(pack, workbook);
      published.sheets.forEach((sheet) => readings.delete(sheet));
      return published;
    },
    async offer(sheet, lists) {
      const entry = entryOf(sheet);
      const offered = guard(() => offerLists(pack, workbook, entry, lists));
      pack = offered.pack;
      return { left: offered.left };
    },
    async withdraw(sheet) {
      const entry = entryOf(sheet);
      pack = guard(() => withdrawLists(pack, workbook, entry));
    },
    load: async (document) => guard(() => loadDocument(pack, workbook.path, document)),
    async save(document, text) {
      pack = guard(() => saveDocument(pack, workbook.path, document, text));
    },
    pack: () => savePackage(pack),
  };
}

function readStyles(pack: Package, { stylesPath }: Workbook): string | null {
  return stylesPath === null ? null : (findText(pack, stylesPath) ?? null);
}

function readStrings(pack: Package, workbook: Workbook): readonly string[] {
  return readSharedStrings(stringsOf(pack, workbook));
}

function stringsOf(pack: Package, { stringsPath }: Workbook): string {
  return stringsPath === null ? '' : (findText(pack, stringsPath) ?? '');
}

function orUnreadable<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw cause instanceof BrokenXml ? new HostError('unreadable', name, { cause }) : cause;
  }
}

/** The library fails in its own ways on styles that it cannot read. */
async function orUnreadableAsync<T>(name: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    throw cause instanceof HostError ? cause : new HostError('unreadable', name, { cause });
  }
}
