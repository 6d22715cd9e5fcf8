import type { ReportLayout } from '../../../reports/report-layout';
import type { ChartPlace } from '../../../reports/chart-places';
import { barGap, chartColours, chartTextSize, chartTitleSize } from '../../../reports/charts/chart-looks';
import { rangeOf } from '../range';
import { isDone } from './is-done';

/*
 * A chart of ours is known by its name on its sheet. Written again it shows the cells as they are now and keeps the looks,
 * the size and the place that the planner gave it; one that was taken away comes back, as everything of a report does.
 * They are drawn when all tables stand, in exchanges of their own, as Excel may refuse one: asked for, written, dressed.
 */

/** A sheet that a report is written to. */
export interface DrawnSheet {
  readonly layout: ReportLayout;
  readonly sheet: Excel.Worksheet;
}

/** A chart that is to stand on a sheet. */
interface Wanted {
  readonly place: ChartPlace;
  readonly sheet: Excel.Worksheet;
  readonly source: Excel.Worksheet;
  /** A null object where it is new. */
  readonly found: Excel.Chart;
  /** The first row of the charts, as it was and as it is, where that differs. */
  readonly rows: readonly [was: Excel.Range, is: Excel.Range] | null;
}

/** Draws the charts of all sheets; gives the titles of those that Excel refused. */
export async function drawCharts(
  context: Excel.RequestContext,
  sheets: readonly DrawnSheet[],
): Promise<readonly string[]> {
  const wanted = sheets.flatMap((drawn) => askCharts(drawn, sheets));
  if (wanted.length === 0) return [];
  await context.sync();

  const fresh = wanted.filter(({ found }) => found.isNullObject);
  for (const each of wanted) if (!each.found.isNullObject) renewChart(each);
  const added = fresh.map((each) => ({ ...each, chart: addChart(each) }));
  if (!(await isDone(context))) {
    await takeAway(context, fresh);
    return wanted.map(({ place }) => place.chart.title);
  }
  for (const { chart, place } of added) dressChart(chart, place);
  // Where Excel refuses some of the looks, the chart stands with those that Excel gives it.
  if (added.length > 0) await isDone(context);
  return [];
}

/** The sheets that have the numbers are among those that are written. */
function askCharts({ layout, sheet }: DrawnSheet, sheets: readonly DrawnSheet[]): readonly Wanted[] {
  return layout.charts.map((place): Wanted => {
    const source = sheets.find((each) => each.layout.report.table.name === place.source.table)!.sheet;
    const found = sheet.charts.getItemOrNullObject(place.chart.name).load(['name', 'top', 'series/count']);
    const first = place.over.from.row - place.chart.over.from.row;
    const [was, is] = [first - layout.lowered, first].map((row) => sheet.getRangeByIndexes(row, 0, 1, 1));
    const rows = layout.lowered === 0 ? null : ([was!.load('top'), is!.load('top')] as const);
    return { place, sheet, source, found, rows };
  });
}

function addChart({ place: { chart, source, over }, sheet, source: from }: Wanted): Excel.Chart {
  const titled = { from: source.header, to: source.values.to };
  const type = chart.shape === 'bars' ? 'BarClustered' : 'ColumnClustered';
  const added = sheet.charts.add(type, rangeOf(from, titled), 'Columns');
  added.name = chart.name;
  added.title.text = chart.title;
  added.series.getItemAt(0).setXAxisValues(rangeOf(from, source.categories));
  added.setPosition(rangeOf(sheet, { from: over.from, to: over.from }), rangeOf(sheet, { from: over.to, to: over.to }));
  return added;
}

/** A chart from which the planner took our series stays as it is; one below the table goes down with what is above it. */
function renewChart({ place: { source }, source: from, found, rows }: Wanted): void {
  if (found.series.count > 0) {
    const series = found.series.getItemAt(0);
    series.setValues(rangeOf(from, source.values));
    series.setXAxisValues(rangeOf(from, source.categories));
  }
  if (!rows) return;
  const [was, is] = [rows[0].top, rows[1].top];
  if (found.top > was - nearby) found.top += is - was;
}

/** In points: less than the row between a table and its charts. */
const nearby = 10;

function dressChart(chart: Excel.Chart, { chart: asked }: ChartPlace): void {
  const size = chartTextSize(asked);
  const { categoryAxis, valueAxis } = chart.axes;
  chart.legend.visible = false;
  chart.title.format.font.size = chartTitleSize;
  // The first category of lying bars would stand at the bottom.
  categoryAxis.reversePlotOrder = asked.shape === 'bars';
  categoryAxis.tickLabelSpacing = 1;
  categoryAxis.format.font.size = size;
  valueAxis.minimum = 0;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
  const series = chart.series.getItemAt(0);
  series.format.fill.setSolidColor(`#${chartColours.bars}`);
  series.gapWidth = barGap;
  series.hasDataLabels = true;
  series.dataLabels.format.font.size = size;
}

/** What was begun of new charts before one was refused. */
async function takeAway(context: Excel.RequestContext, fresh: readonly Wanted[]): Promise<void> {
  const begun = fresh.map(({ sheet, place }) => sheet.charts.getItemOrNullObject(place.chart.name).load('name'));
  await context.sync();
  for (const chart of begun) if (!chart.isNullObject) chart.delete();
  await context.sync();
}
