import type { CellAddress } from '../../core/sheet/address';
import type { SheetChange } from '../../core/sheet/change';
import { applyEdits, type Edit } from '../../core/sheet/edit';
import { findCell, type Cell, type Grid } from '../../core/sheet/grid';
import { isWithin, type Area } from '../../core/sheet/area';
import {
  HostError,
  type ColumnList,
  type Documents,
  type Formats,
  type Going,
  type Lists,
  type Marks,
  type NewSheets,
  type Published,
  type Report,
  type Reports,
  type Rows,
  type SheetEdit,
  type Sheets,
  type Watch,
} from '../host';
import { freeSheetName, freeTableName } from '../free-name';
import { carryValidations, findList, offerLists, type Validations } from './lists';
import { layOutNewSheet } from '../new-sheet-layout';
import type { HeldContent } from '../reports/earlier-sheet';
import { layOutReports } from '../reports/report-layout';
import { cleanChange, walkChanges, type LyingTable } from '../rows/walk-changes';
import { normaliseLineBreaks, refuseUnwritable } from '../writable';
import { keepMarks, type OverCells } from './memory-marks';
import {
  fillCell,
  formulaAt,
  readEarlierSheet,
  writeReport,
  type SheetOfReport,
  type StandingReport,
} from './memory-reports';

/** A sheet to begin with. On a protected sheet no cell may be written, the empty ones included. */
export interface MemorySheet extends Grid {
  readonly isProtected?: boolean;
  /** Cells for which the planner has set a validation. */
  readonly validated?: readonly Area[];
  readonly merged?: readonly Area[];
  readonly tables?: readonly LyingTable[];
}

export interface MemoryHost extends Sheets, Formats, Rows, NewSheets, Reports, Documents, Watch, Marks, Lists {
  /** What a person does: puts text into a cell, which `onEdit` then tells. */
  typeInto(sheet: string, at: CellAddress, text: string): void;
  /** What a person does on a report's sheet: puts anything into a cell, which the table beside it takes in. */
  fillIn(sheet: string, at: CellAddress, content: HeldContent): void;
  /** The formula in a cell; null where there is none, or where it is not known. */
  formulaAt(sheet: string, at: CellAddress): string | null;
  /** The list offered in a cell; null where there is none. */
  listAt(sheet: string, at: CellAddress): ColumnList | null;
  /** The cell selected last; null before any was. */
  selection(): { readonly sheet: string; readonly at: CellAddress } | null;
  /** What a person does: writes a note at a cell, in place of any that is there. */
  writeNote(sheet: string, at: CellAddress, content: string): void;
  /** What lies over the cells of a sheet now. */
  marksOn(sheet: string): OverCells;
}

interface KeptSheet {
  readonly grid: Grid;
  readonly isProtected: boolean;
  /** The table that stands here, by which a report knows its own sheet; null where there is none. */
  readonly table: string | null;
  /** Null on a sheet that is no report's. */
  readonly report: StandingReport | null;
  readonly merged: readonly Area[];
  readonly tables: readonly LyingTable[];
}

const bare = { table: null, report: null, merged: [], tables: [] };

/** A workbook that lives in memory, with the sheets given; the first is in front. */
export function openMemoryHost(name: string, sheets: readonly MemorySheet[]): MemoryHost {
  const kept = new Map<string, KeptSheet>(
    sheets.map(({ sheet, cells, isProtected = false, merged = [], tables = [] }) => [
      sheet,
      { ...bare, grid: { sheet, cells: isProtected ? cells.map(protect) : cells }, isProtected, merged, tables },
    ]),
  );
  const documents = new Map<string, string>();
  const validations = new Map<string, Validations>(
    sheets.map(({ sheet, validated = [] }) => [sheet, { own: validated, lists: [] }]),
  );
  const listeners = new Set<(edit: SheetEdit) => void>();
  const marks = keepMarks();
  let selected: { readonly sheet: string; readonly at: CellAddress } | null = null;

  function find(sheet: string): KeptSheet {
    const found = kept.get(sheet);
    if (!found) throw new HostError('no-such-sheet', sheet);
    return found;
  }

  function reportOn(sheet: string): SheetOfReport {
    const { grid, report } = find(sheet);
    if (!report) throw new Error(`There is no report on ${sheet}.`);
    return { grid, report };
  }

  function write(sheet: string, edits: readonly Edit[]): void {
    const found = find(sheet);
    refuseUnwritable(found.grid, edits, () => found.isProtected);
    const clean = edits.map((edit) => ({ ...edit, after: normaliseLineBreaks(edit.after) }));
    kept.set(sheet, { ...found, grid: applyEdits(found.grid, clean) });
  }

  function carryOut(sheet: string, changes: readonly SheetChange[]): void {
    const found = find(sheet);
    if (found.isProtected && changes.length > 0) throw new HostError('protected', sheet);
    const last = walkChanges(found, changes.map(cleanChange)).at(-1)?.after;
    if (!last) return;
    kept.set(sheet, { ...found, ...last });
    for (const change of changes) {
      marks.carry(sheet, change);
      validations.set(sheet, carryValidations(validations.get(sheet) ?? { own: [], lists: [] }, change));
    }
  }

  function placeLists(sheet: string, lists: readonly ColumnList[]): number {
    if (find(sheet).isProtected) throw new HostError('protected', sheet);
    const offered = offerLists(validations.get(sheet) ?? { own: [], lists: [] }, lists);
    validations.set(sheet, offered.validations);
    return offered.left;
  }

  function findOwn(report: Report): (KeptSheet & { readonly report: StandingReport }) | null {
    const own = [...kept.values()].find(({ table }) => table === report.table.name);
    if (own?.isProtected) throw new HostError('protected', own.grid.sheet);
    return own?.report ? { ...own, report: own.report } : null;
  }

  function publish(reports: readonly Report[], { onProgress, signal }: Going): Published {
    const owned = reports.map(findOwn);
    const earlier = owned.flatMap((own) => (own?.table ? [[own.table, readEarlierSheet(own)] as const] : []));
    const sheets: string[] = [];
    let left = 0;
    for (const [index, layout] of layOutReports(reports, { earlier: new Map(earlier) }).entries()) {
      if (signal?.aborted) return { sheets, pivots: true, isStopped: true, left };
      const own = owned[index] ?? null;
      const sheet = own?.grid.sheet ?? freeSheetName(layout.report.sheet, [...kept.keys()]);
      const table = layout.report.table.name;
      kept.set(sheet, { ...bare, isProtected: false, ...own, table, ...writeReport(sheet, own, layout) });
      sheets.push(sheet);
      left += layout.left;
      onProgress?.(sheets.length, reports.length);
    }
    return { sheets, pivots: true, isStopped: false, left };
  }

  return {
    async list() {
      const names = [...kept.keys()];
      const reports = names.filter((sheet) => kept.get(sheet)!.table !== null);
      return { name, sheets: names, reports, active: selected?.sheet ?? names[0] ?? '' };
    },
    async read(sheet, area) {
      const { grid } = find(sheet);
      return area ? { sheet, cells: grid.cells.filter((cell) => isWithin(area, cell)) } : grid;
    },
    async apply(sheet, edits) {
      write(sheet, edits);
    },
    change: async (sheet, changes) => carryOut(sheet, changes),
    /** Texts in memory have no formats. */
    async findPartlyFormatted(sheet) {
      find(sheet);
      return [];
    },
    async add(sheet) {
      const { cells, table } = layOutNewSheet(sheet);
      const tables = [...kept.values()].flatMap((other) => other.table ?? []);
      const name = freeSheetName(sheet.name, [...kept.keys()]);
      const filled = cells.flatMap(({ row, column, text }) =>
        text === '' ? [] : [{ row, column, text, kind: 'text' as const, hold: null }],
      );
      const grid = { sheet: name, cells: filled };
      kept.set(name, { ...bare, grid, isProtected: false, table: table && freeTableName(table.name, tables) });
      return name;
    },
    publish: async (reports, going = {}) => publish(reports, going),
    load: async (document) => documents.get(document) ?? null,
    async save(document, text) {
      if (text === null) documents.delete(document);
      else documents.set(document, text);
    },
    async select(sheet, at) {
      find(sheet);
      selected = { sheet, at };
    },
    async onEdit(listener) {
      listeners.add(listener);
      return async () => void listeners.delete(listener);
    },
    typeInto(sheet, at, text) {
      write(sheet, [{ at, before: findCell(find(sheet).grid, at)?.text ?? '', after: text }]);
      listeners.forEach((listener) => listener({ sheet, area: { from: at, to: at }, isRemote: false }));
    },
    fillIn: (sheet, at, content) =>
      void kept.set(sheet, { ...find(sheet), ...fillCell(reportOn(sheet), { ...at, content }) }),
    formulaAt: (sheet, at) => formulaAt(reportOn(sheet), at),
    offer: async (sheet, lists) => ({ left: placeLists(sheet, lists) }),
    withdraw: async (sheet) => void placeLists(sheet, []),
    listAt: (sheet, at) => findList(validations.get(sheet) ?? { own: [], lists: [] }, at),
    selection: () => selected,
    async mark(sheet, cells, style) {
      if (find(sheet).isProtected) throw new HostError('protected', sheet);
      return { left: marks.mark(sheet, cells, style) };
    },
    unmark: async () => marks.unmark(),
    writeNote: (sheet, at, content) => marks.writeNote(find(sheet).grid.sheet, at, content),
    marksOn: (sheet) => marks.on(find(sheet).grid.sheet),
  };
}

function protect(cell: Cell): Cell {
  return cell.hold === null ? { ...cell, hold: 'protected' } : cell;
}
