import type { Area } from '../area';
import type { CellValue } from '../cell';
import { cellAt } from '../cells';
import { Refusal } from '../refusal';
import { createId, notify, type Sheet, type Workbook } from '../workbook';
import { cornerAt } from './corners';
import type { Chart, ChartAxis, ChartType, Source } from './drawn';

/** In points; where Excel puts a new chart is not documented. */
const [START, SIZE] = [
  { left: 96, top: 60 },
  { width: 360, height: 216 },
];

/**
 * A chart of cells of any sheet, one series of them: a column of numbers, its title on top where that is a text.
 * https://learn.microsoft.com/javascript/api/excel/excel.chartcollection#excel-excel-chartcollection-add-member(1)
 */
export function addChart(workbook: Workbook, sheet: Sheet, type: ChartType, from: Sheet, area: Area): Chart {
  if (area.columns !== 1) {
    throw new Refusal('ApiNotFound', 'A new chart of several columns is not implemented by the stand-in');
  }
  const hasTitle = area.rows > 1 && typeof cellAt(from, area.row, area.column).value === 'string';
  const { charts } = sheet.drawings;
  const chart: Chart = {
    id: createId(),
    name: `Chart ${charts.length + 1}`,
    type,
    title: hasTitle ? String(cellAt(from, area.row, area.column).value) : '',
    titleSize: 14,
    hasLegend: true,
    series: [
      {
        id: createId(),
        values: { sheet: from.id, area: hasTitle ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area },
        categories: null,
        fill: '',
        gapWidth: 182,
        hasDataLabels: false,
        labelSize: 9,
      },
    ],
    categoryAxis: { ...AXIS },
    valueAxis: { ...AXIS, hasGridlines: true },
    from: cornerAt(sheet, START.left, START.top),
    to: cornerAt(sheet, START.left + SIZE.width, START.top + SIZE.height),
  };
  charts.push(chart);
  notify(workbook, { kind: 'layout', sheet });
  return chart;
}

const AXIS: ChartAxis = {
  isVisible: true,
  isReversed: false,
  labelSpacing: null,
  minimum: null,
  hasGridlines: false,
  textSize: 9,
};

export function deleteChart(workbook: Workbook, sheet: Sheet, chart: Chart): void {
  sheet.drawings.charts.splice(sheet.drawings.charts.indexOf(chart), 1);
  notify(workbook, { kind: 'layout', sheet });
}

/** What the cells of a source hold, one below the other. */
export function sourceValues(workbook: Workbook, { sheet: id, area }: Source): readonly CellValue[] {
  const sheet = workbook.sheets.find((one) => one.id === id);
  return sheet ? Array.from({ length: area.rows }, (_, row) => cellAt(sheet, area.row + row, area.column).value) : [];
}
