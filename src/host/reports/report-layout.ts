import type { CellAddress } from '../../core/sheet/address';
import type { Area } from '../../core/sheet/area';
import { plainValue } from '../../core/summary/report';
import { HostError, type Report } from '../host';
import { wrapWords } from '../row-height';
import { carryTable } from './carry/carry-table';
import type { CarriedColumn, CarriedTable } from './carry/carried-table';
import { heldText, readEarlierTable } from './carry/earlier-table';
import { placeCharts, type ChartPlace, type StandingTable } from './chart-places';
import { heldValue, type EarlierSheet, type EarlierSheets } from './earlier-sheet';
import { findWidths } from './column-widths';
import { fitRows, type TableText } from './fit-rows';
import { findColumnLooks, type CellLook, type ColumnLooks } from './looks/column-looks';
import { countFrozenRows, findPrinted, titleWidth, type ColumnSpan } from './looks/page';
import { gapWidth, placePivot, pivotLines, sumPivot, type PivotLayout, type PivotSource } from './pivot-layout';
import { placeTable, placeValue, type PlacedTable } from './place-table';
import { areasOf, type CarriedCell, type PlacedValue } from './placed-value';
import { settle } from './settle';

/*
 * Where a report's values stand on its sheet, and how high its rows are. The places are those that the report promises.
 * A sheet that stands already keeps its table's first column, and what the planner has on it.
 */

export interface ReportLayout {
  readonly report: Report;
  /** Its sheet does not stand yet. */
  readonly isNew: boolean;
  /** The lines of the note, each on a row of its own. */
  readonly note: Area;
  /** Header and rows; an Excel table has one row at least, so that an empty one has a blank row. */
  readonly table: Area;
  /** Of the table, from left to right: the report's and the planner's. */
  readonly columns: readonly CarriedColumn[];
  /** How the cells of each of these columns look where they are new. */
  readonly looks: readonly ColumnLooks[];
  /** For rows of the table (zero-based, of the sheet), the header too, the row in which they stood; new ones are not in it. */
  readonly origins: ReadonlyMap<number, number>;
  readonly pivot: PivotLayout | null;
  readonly charts: readonly ChartPlace[];
  /** By how many rows what stands below the table and the pivot is to go down, so that it is as far from them as before. */
  readonly lowered: number;
  /** The cells that are coloured by their height, all on one scale. */
  readonly heat: readonly Area[];
  /** Everything of ours that the sheet shows, in reading order within the table and within the pivot. */
  readonly values: readonly PlacedValue[];
  /** What of the planner's is to be written, as it stood in another cell. All else of theirs is to be left alone. */
  readonly carried: readonly CarriedCell[];
  /** What is to be emptied: cells that held something and now hold nothing, those of the earlier pivot apart. */
  readonly clear: readonly Area[];
  /** In characters, of the columns (zero-based) to be set: all on a new sheet, else those that hold another column now. */
  readonly widths: ReadonlyMap<number, number>;
  /** In points, of the table's rows that need more than one line. */
  readonly heights: ReadonlyMap<number, number>;
  /** How many rows stay in view on a new sheet; 0 where none do. */
  readonly frozenRows: number;
  /** What is printed, and what it was where the planner has changed nothing; null for all of the sheet. */
  readonly printed: { readonly now: ColumnSpan | null; readonly before: ColumnSpan | null };
  /** How many rows at the table's end the report has no more. */
  readonly left: number;
}

/** What a host can do, and has. */
export interface LayoutTerms {
  /** What stands already; reports whose tables are not in it get new sheets. */
  readonly earlier?: EarlierSheets;
  /** False where no PivotTables are made: the notes then say what the reports say for this case. */
  readonly pivots?: boolean;
}

/** https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const [mostRows, mostColumns] = [1_048_576, 16_384];

/**
 * Lays out the reports of one call; the sources of pivots and charts are the tables of any of them. Throws HostError
 * `too-many-cells` for one that goes over the edge of a sheet.
 */
export function layOutReports(
  reports: readonly Report[],
  { earlier = new Map(), pivots = true }: LayoutTerms = {},
): readonly ReportLayout[] {
  const begun = reports.map((report) => begin(report, earlier.get(report.table.name) ?? null));
  const sources = new Map(begun.map(({ carried }) => [carried.name, sourceOf(carried)]));
  const placed = begun.map((each) => place(each, sources, pivots));
  const tables = new Map(placed.map(({ standing }) => [standing.name, standing]));
  return placed.map((each) => finish(each, tables));
}

interface Begun {
  readonly report: Report;
  readonly earlier: EarlierSheet | null;
  readonly carried: CarriedTable;
}

function begin(report: Report, earlier: EarlierSheet | null): Begun {
  return { report, earlier, carried: carryTable(report.table, earlier && readEarlierTable(earlier)) };
}

/** A table as pivots see it, the planner's columns too. */
function sourceOf({ name, columns, rows }: CarriedTable): PivotSource {
  return {
    name,
    columns,
    rows: rows.map((row) =>
      row.map((cell) => {
        if (cell === null) return '';
        if (cell.by === 'report') return plainValue(cell.value);
        const value = heldValue(cell.content);
        return typeof value === 'number' ? value : heldText(value);
      }),
    ),
  };
}

interface Placed extends Begun {
  readonly lines: readonly string[];
  readonly note: Area;
  readonly standing: StandingTable;
  readonly pivot: PivotLayout | null;
  /** Between the two, in characters: title and note are printed with the table, and reach over a narrow one. */
  readonly gap: number;
}

function place(begun: Begun, sources: ReadonlyMap<string, PivotSource>, pivots: boolean): Placed {
  const { report, earlier, carried } = begun;
  const column = earlier?.table.from.column ?? 0;
  const summed = pivots && report.pivot ? sumPivot(report.pivot, sources) : null;
  const own = report.table.columns.reduce((sum, { width }) => sum + width, 0);
  const across = Math.max(own, titleWidth(report.title));
  const otherwise = !pivots && report.pivot ? [report.pivot.otherwise] : [];
  const said = [report.note, ...otherwise].filter((text) => text !== '').join('\n');
  const lines = said.split('\n').flatMap((line) => wrapWords(line, across));
  const headerRow = lines.length + 2;
  const area: Area = {
    from: { row: headerRow, column },
    to: { row: headerRow + Math.max(1, carried.rows.length), column: column + carried.columns.length - 1 },
  };
  const placedPivot = summed && placePivot(summed, { row: headerRow, column: area.to.column + 2 });
  for (const { to } of placedPivot ? [area, placedPivot.area] : [area]) {
    if (to.row >= mostRows || to.column >= mostColumns) throw new HostError('too-many-cells', report.sheet);
  }
  return {
    ...begun,
    lines,
    note: { from: { row: 1, column }, to: { row: lines.length, column } },
    standing: { name: carried.name, columns: carried.columns, area },
    gap: Math.max(gapWidth, across - own),
    pivot: placedPivot,
  };
}

function finish(placed: Placed, tables: ReadonlyMap<string, StandingTable>): ReportLayout {
  const { report, earlier, carried, lines, note, standing, pivot, gap } = placed;
  const { area } = standing;
  const within = placeTable(carried, area.from, earlier?.table ?? null);
  const above = [report.title, ...lines].flatMap((text, row) => placeValue({ row, column: area.from.column }, text));
  const beside = pivot ? placePivotValues(pivot) : [];
  const bottom = lowest(area, pivot?.area);
  const charts = placeCharts(report.charts ?? [], { row: bottom + 2, column: area.from.column }, tables);
  const settled = settle(earlier, {
    values: [...above, ...within.values, ...beside],
    planners: within.planners,
    covered: [note, area, ...(pivot ? [pivot.area] : [])],
    lastRow: charts.reduce((most, { over }) => Math.max(most, over.to.row), bottom),
  });
  const widths = findWidths(carried.columns, area.from.column, pivot && { layout: pivot, gap }, earlier);
  const looks = findColumnLooks(report.table, carried.columns);
  const heights = fitRows(tableTexts(within, looks, area), widths.table);
  return {
    report,
    isNew: earlier === null,
    note,
    table: area,
    columns: carried.columns,
    looks,
    origins: originsOf(carried, area, earlier),
    pivot,
    charts,
    lowered: earlier ? bottom - lowest(earlier.table, earlier.pivot) : 0,
    heat: areasOf(heatCells(report, standing)),
    ...settled,
    widths: widths.set,
    heights,
    frozenRows: countFrozenRows(area, heights),
    printed: {
      now: findPrinted(area, pivot?.area ?? null),
      before: earlier && findPrinted(earlier.table, earlier.pivot),
    },
    left: carried.left,
  };
}

function originsOf({ stood }: CarriedTable, { from }: Area, earlier: EarlierSheet | null) {
  if (!earlier) return new Map<number, number>();
  const rows = stood.flatMap((row, index): [number, number][] => (row === null ? [] : [[from.row + 1 + index, row]]));
  return new Map([[from.row, earlier.table.from.row], ...rows]);
}

function lowest(table: Area, pivot: Area | null | undefined): number {
  return Math.max(table.to.row, pivot?.to.row ?? 0);
}

function placePivotValues(pivot: PivotLayout): readonly PlacedValue[] {
  const { row, column } = pivot.area.from;
  return pivotLines(pivot).flatMap((line, down) =>
    line.flatMap((value, right) => placeValue({ row: row + down, column: column + right }, value ?? '')),
  );
}

function heatCells({ table: { heat = [] } }: Report, { columns, area }: StandingTable): readonly CellAddress[] {
  const heated = columns.flatMap(({ title }, index) => (heat.includes(title) ? [area.from.column + index] : []));
  const rows = Array.from({ length: area.to.row - area.from.row }, (_, index) => area.from.row + 1 + index);
  return rows.flatMap((row) => heated.map((column) => ({ row, column })));
}

function tableTexts(
  { values, planners }: PlacedTable,
  looks: readonly ColumnLooks[],
  { from }: Area,
): readonly TableText[] {
  const lookAt = (row: number, column: number): CellLook => {
    const { header, body } = looks[column - from.column]!;
    return row === from.row ? header : body;
  };
  return [
    ...values.map(({ row, column, value }) => ({ row, column, text: String(value), look: lookAt(row, column) })),
    ...planners.map(({ row, column, content }) => {
      return { row, column, text: heldText(content), look: lookAt(row, column) };
    }),
  ];
}
