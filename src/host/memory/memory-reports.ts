import { compareAddresses, formatAddress, isSameAddress, type CellAddress } from '../../core/sheet/address';
import { isWithin, type Area } from '../../core/sheet/area';
import { findCell, type Cell, type Grid } from '../../core/sheet/grid';
import { heldValue, type EarlierSheet, type HeldCell, type HeldValue } from '../reports/earlier-sheet';
import type { ReportLayout } from '../reports/report-layout';

/** A report on a sheet in memory: what the cells themselves do not tell. */
export interface StandingReport {
  readonly table: Area;
  readonly pivot: Area | null;
  /** By address. Formulas are not worked out here: they come to what was written with them. */
  readonly formulas: ReadonlyMap<string, string>;
}

export interface SheetOfReport {
  readonly grid: Grid;
  readonly report: StandingReport;
}

export function readEarlierSheet({ grid, report: { table, pivot, formulas } }: SheetOfReport): EarlierSheet {
  const cells = grid.cells.map((cell) => {
    const value = valueOf(cell);
    const formula = cell.hold === 'formula' ? formulas.get(formatAddress(cell)) : undefined;
    return { row: cell.row, column: cell.column, content: formula === undefined ? value : { formula, value } };
  });
  return { table, pivot, cells };
}

/** The sheet with the report on it; what the layout does not name stays. */
export function writeReport(sheet: string, earlier: SheetOfReport | null, layout: ReportLayout): SheetOfReport {
  const { values, carried, clear, table, pivot } = layout;
  const emptied = [...clear, ...(earlier?.report.pivot ? [earlier.report.pivot] : [])];
  const stays = (at: CellAddress): boolean => !emptied.some((area) => isWithin(area, at));
  const kept = earlier ? earlier.grid.cells.filter(stays) : [];
  const written = [
    ...values.map(({ value, formula, ...at }) => ({ ...at, content: formula === null ? value : { formula, value } })),
    ...carried,
  ];
  const cells = new Map([...kept, ...written.map(toCell)].map((cell) => [formatAddress(cell), cell]));
  return {
    grid: { sheet, cells: [...cells.values()].sort(compareAddresses) },
    report: {
      table,
      pivot: pivot?.area ?? null,
      formulas: putFormulas(earlier?.report.formulas ?? new Map(), written),
    },
  };
}

/** What a person does: fills a cell. One right beside the table, or right below it, becomes part of it, as in Excel. */
export function fillCell({ grid, report }: SheetOfReport, cell: HeldCell): SheetOfReport {
  const others = grid.cells.filter((other) => !isSameAddress(other, cell));
  return {
    grid: { sheet: grid.sheet, cells: [...others, toCell(cell)].sort(compareAddresses) },
    report: { ...report, table: takeIn(report.table, cell), formulas: putFormulas(report.formulas, [cell]) },
  };
}

/** Null also where it is not known. */
export function formulaAt({ grid, report }: SheetOfReport, at: CellAddress): string | null {
  return findCell(grid, at)?.hold === 'formula' ? (report.formulas.get(formatAddress(at)) ?? null) : null;
}

function takeIn({ from, to }: Area, { row, column }: CellAddress): Area {
  const isBeside = column === to.column + 1 && from.row <= row && row <= to.row;
  const isBelow = row === to.row + 1 && from.column <= column && column <= to.column;
  return { from, to: { row: to.row + (isBelow ? 1 : 0), column: to.column + (isBeside ? 1 : 0) } };
}

function putFormulas(formulas: ReadonlyMap<string, string>, written: readonly HeldCell[]): ReadonlyMap<string, string> {
  const put = written.flatMap(({ content, ...at }): [string, string][] =>
    typeof content === 'object' && 'formula' in content ? [[formatAddress(at), content.formula]] : [],
  );
  return new Map([...formulas, ...put]);
}

export function toCell({ row, column, content }: HeldCell): Cell {
  const isFormula = typeof content === 'object' && 'formula' in content;
  return { row, column, ...shown(heldValue(content)), hold: isFormula ? 'formula' : null };
}

function shown(value: HeldValue): Pick<Cell, 'text' | 'kind'> {
  if (typeof value === 'object') return { text: value.error, kind: 'error' };
  if (typeof value === 'string') return { text: value, kind: 'text' };
  if (typeof value === 'number') return { text: String(value), kind: 'number' };
  return { text: String(value).toUpperCase(), kind: 'boolean' };
}

function valueOf({ text, kind }: Cell): HeldValue {
  if (kind === 'error') return { error: text };
  if (kind === 'number') return Number(text);
  return kind === 'boolean' ? text === 'TRUE' : text;
}
