import type { Area } from '../../core/sheet/area';
import type { CellAddress } from '../../core/sheet/address';
import type { ReportChart } from '../host';
import { columnIndex } from './pivot-layout';

export interface ChartPlace {
  readonly chart: ReportChart;
  /** The cells that it covers where it is new. */
  readonly over: Area;
  /** What it shows, on the sheet of the report that has this table. */
  readonly source: {
    readonly table: string;
    /** The header of its values. */
    readonly header: CellAddress;
    readonly categories: Area;
    readonly values: Area;
  };
}

/** A table where it stands. */
export interface StandingTable {
  readonly name: string;
  readonly columns: readonly { readonly title: string }[];
  readonly area: Area;
}

/** Charts whose rows begin at `from` and whose columns count from its column on. */
export function placeCharts(
  charts: readonly ReportChart[],
  from: CellAddress,
  tables: ReadonlyMap<string, StandingTable>,
): readonly ChartPlace[] {
  const move = ({ row, column }: CellAddress): CellAddress => ({ row: row + from.row, column: column + from.column });
  return charts.map((chart) => ({
    chart,
    over: { from: move(chart.over.from), to: move(chart.over.to) },
    source: findSource(chart, tables),
  }));
}

function findSource({ name, source }: ReportChart, tables: ReadonlyMap<string, StandingTable>): ChartPlace['source'] {
  const table = tables.get(source.table);
  if (!table) throw new Error(`The chart ${name} names ${source.table}, a table that is not being published.`);
  const { from, to } = table.area;
  const last = Math.min(to.row, from.row + Math.max(1, source.rows));
  const rowsOf = (title: string): Area => {
    const column = from.column + columnIndex(table, title);
    return { from: { row: from.row + 1, column }, to: { row: last, column } };
  };
  const values = rowsOf(source.values);
  return {
    table: table.name,
    header: { row: from.row, column: values.from.column },
    categories: rowsOf(source.categories),
    values,
  };
}
