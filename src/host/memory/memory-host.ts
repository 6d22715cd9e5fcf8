import { compareAddresses, formatAddress, type CellAddress } from '../../core/sheet/address';
import type { SheetChange } from '../../core/sheet/change';
import { applyEdits, type Edit } from '../../core/sheet/edit';
import { findCell, type Cell, type Grid } from '../../core/sheet/grid';
import { isWithin, type Area } from '../../core/sheet/area';
import {
  HostError,
  type ColumnList,
  type Documents,
  type Formats,
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
import type { PlacedValue } from '../reports/placed-value';
import { layOutReports, type ReportLayout } from '../reports/report-layout';
import { cleanChange, walkChanges, type LyingTable } from '../rows/walk-changes';
import { normaliseLineBreaks, refuseUnwritable } from '../writable';
import { keepMarks, type OverCells } from './memory-marks';

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
  /** What the note, that table and its pivot cover; nothing of a sheet that is no report's. */
  readonly areas: readonly Area[];
  readonly merged: readonly Area[];
  readonly tables: readonly LyingTable[];
}

const bare = { table: null, areas: [], merged: [], tables: [] };

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

  function sheetFor(report: Report): string {
    const own = [...kept].find(([, { table }]) => table === report.table.name);
    return own ? own[0] : freeSheetName(report.sheet, [...kept.keys()]);
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
        text === '' ? [] : [toCell({ row, column, value: text })],
      );
      const grid = { sheet: name, cells: filled };
      kept.set(name, { ...bare, grid, isProtected: false, table: table && freeTableName(table.name, tables) });
      return name;
    },
    async publish(reports): Promise<Published> {
      const written = layOutReports(reports).map((layout) => {
        const sheet = sheetFor(layout.report);
        kept.set(sheet, writeReport(sheet, kept.get(sheet), layout));
        return sheet;
      });
      return { sheets: written, pivots: true, isStopped: false, left: 0 };
    },
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

/** What stood on the sheet beside an earlier table and pivot stays, unless the new ones need its place. */
function writeReport(sheet: string, earlier: KeptSheet | undefined, layout: ReportLayout): KeptSheet {
  const written = new Map(layout.values.map((value) => [formatAddress(value), toCell(value)]));
  const beside = (earlier?.grid.cells ?? []).filter(
    (cell) => !written.has(formatAddress(cell)) && !earlier?.areas.some((area) => isWithin(area, cell)),
  );
  return {
    ...bare,
    grid: { sheet, cells: [...beside, ...written.values()].sort(compareAddresses) },
    isProtected: false,
    table: layout.report.table.name,
    areas: [layout.note, layout.table, ...(layout.pivot ? [layout.pivot.area] : [])],
  };
}

function toCell({ row, column, value }: Pick<PlacedValue, 'row' | 'column' | 'value'>): Cell {
  return { row, column, text: String(value), kind: typeof value === 'number' ? 'number' : 'text', hold: null };
}
