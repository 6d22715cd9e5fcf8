import { compareAddresses, type CellAddress } from '../../core/sheet/address';
import { applyEdits, type Edit } from '../../core/sheet/edit';
import { findCell, type Cell, type Grid } from '../../core/sheet/grid';
import { HostError, type Published, type Report, type Reports, type Sheets, type Watch } from '../host';
import { freeSheetName } from '../sheet-name';
import { layOutReports, type PlacedValue } from '../report-layout';
import { normaliseLineBreaks, refuseUnwritable } from '../writable';

/** A sheet to begin with. On a protected sheet no cell may be written, the empty ones included. */
export interface MemorySheet extends Grid {
  readonly isProtected?: boolean;
}

export interface MemoryHost extends Sheets, Reports, Watch {
  /** What a person does: puts text into a cell, which `onEdit` then tells. */
  typeInto(sheet: string, at: CellAddress, text: string): void;
  /** The cell selected last; null before any was. */
  selection(): { readonly sheet: string; readonly at: CellAddress } | null;
}

interface KeptSheet {
  readonly grid: Grid;
  readonly isProtected: boolean;
  /** The table of the report written here, the mark of our own sheets. */
  readonly table: string | null;
}

/** A workbook that lives in memory, with the sheets given; the first is in front. */
export function openMemoryHost(name: string, sheets: readonly MemorySheet[]): MemoryHost {
  const kept = new Map<string, KeptSheet>(
    sheets.map(({ sheet, cells, isProtected = false }) => [
      sheet,
      { grid: { sheet, cells: isProtected ? cells.map(protect) : cells }, isProtected, table: null },
    ]),
  );
  const listeners = new Set<(sheet: string) => void>();
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

  function sheetFor(report: Report): string {
    const own = [...kept].find(([, { table }]) => table === report.table.name);
    return own ? own[0] : freeSheetName(report.sheet, [...kept.keys()]);
  }

  return {
    async list() {
      const names = [...kept.keys()];
      return { name, sheets: names, active: selected?.sheet ?? names[0] ?? '' };
    },
    async read(sheet) {
      return find(sheet).grid;
    },
    async apply(sheet, edits) {
      write(sheet, edits);
    },
    async publish(reports): Promise<Published> {
      const written = layOutReports(reports).map(({ report, values }) => {
        const sheet = sheetFor(report);
        const cells = values.map(toCell).sort(compareAddresses);
        kept.set(sheet, { grid: { sheet, cells }, isProtected: false, table: report.table.name });
        return sheet;
      });
      return { sheets: written, pivots: true };
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
      listeners.forEach((listener) => listener(sheet));
    },
    selection: () => selected,
  };
}

function protect(cell: Cell): Cell {
  return cell.hold === null ? { ...cell, hold: 'protected' } : cell;
}

function toCell({ row, column, value }: PlacedValue): Cell {
  return { row, column, text: String(value), kind: typeof value === 'number' ? 'number' : 'text', hold: null };
}
