import { chartTitles, columnTitles } from '../../../words/summary/headings';
import type { ReportChart } from '../../report';
import type { Summary } from '../../summary';
import { byCountryName } from '../by-country';
import { byKpiName } from '../by-kpi';
import { kindBySectionName } from '../crosses/kind-by-section';

/** The left chart covers the first two columns of the table, those at its right the third. */
const [left, leftEnd, right] = [0, 1, 2];
/** So many bars of Members can be told apart in the height of one row. */
const barsPerRow = 1.1;
/** Rows for the title and the axis of a chart. */
const around = 4;
/** No chart is flatter than half of this. */
const lowest = 25;

/** The tall chart by country at the left, one by KPI and one by kind above each other at its right; none of nothing. */
export function layOutCharts({ byCountry, byKpi, byKind }: Summary): readonly ReportChart[] {
  const rows = Math.max(lowest, Math.ceil(byCountry.length / barsPerRow) + around);
  const half = Math.floor(rows / 2);
  const values = columnTitles.activities;
  const charts: readonly ReportChart[] = [
    {
      name: 'ConcordCountryChart',
      title: chartTitles.byCountry,
      shape: 'bars',
      source: { table: byCountryName, categories: columnTitles.place, values, rows: byCountry.length },
      over: { from: { row: 0, column: left }, to: { row: rows - 1, column: leftEnd } },
    },
    {
      name: 'ConcordKpiChart',
      title: chartTitles.byKpi,
      shape: 'columns',
      source: { table: byKpiName, categories: columnTitles.no, values, rows: byKpi.length },
      over: { from: { row: 0, column: right }, to: { row: half - 1, column: right } },
    },
    {
      name: 'ConcordKindChart',
      title: chartTitles.byKind,
      shape: 'bars',
      source: { table: kindBySectionName, categories: columnTitles.kind, values, rows: byKind.length },
      over: { from: { row: half, column: right }, to: { row: rows - 1, column: right } },
    },
  ];
  return charts.filter(({ source }) => source.rows > 0);
}
