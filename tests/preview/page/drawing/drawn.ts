import { sourceValues } from '../../../excel/model/drawings/chart';
import type { Chart, Corner, Drawn, Slicer } from '../../../excel/model/drawings/drawn';
import type { Workbook } from '../../../excel/model/workbook';
import type { Layout } from './paint';

const PIXELS_PER_POINT = 96 / 72;

/** What lies over the cells: charts with simple bars, so that one sees that they are there and of what, and slicers. */
export function paintDrawings(layout: Layout): readonly HTMLElement[] {
  const { workbook, sheet } = layout;
  const { charts, slicers } = sheet.drawings;
  return [
    ...charts.map((chart) => boxOf(layout, chart, 'chart', chart.title, barsOf(workbook, chart))),
    ...slicers.map((slicer) => boxOf(layout, slicer, 'slicer', slicer.caption, buttonsOf(layout, slicer))),
  ];
}

function boxOf(layout: Layout, drawn: Drawn, kind: string, title: string, parts: readonly Node[]): HTMLElement {
  const box = document.createElement('div');
  box.className = `drawn ${kind}`;
  box.dataset['drawn'] = drawn.name;
  const [from, to] = [drawn.from, drawn.to].map((corner) => pixelsOf(layout, corner));
  box.style.left = `${from!.left}px`;
  box.style.top = `${from!.top}px`;
  box.style.width = `${to!.left - from!.left}px`;
  box.style.height = `${to!.top - from!.top}px`;
  const heading = document.createElement('b');
  heading.textContent = title;
  box.append(heading, ...parts);
  return box;
}

function pixelsOf({ rows, columns }: Layout, { row, column, right, down }: Corner): { left: number; top: number } {
  return { left: columns.start(column) + right * PIXELS_PER_POINT, top: rows.start(row) + down * PIXELS_PER_POINT };
}

/** Bars of the first series; lying ones one below the other, standing ones beside each other. */
function barsOf(workbook: Workbook, { type, series: [series] }: Chart): readonly Node[] {
  if (!series) return [];
  const names = series.categories ? sourceValues(workbook, series.categories) : [];
  const values = sourceValues(workbook, series.values).map(Number);
  const most = values.reduce((highest, value) => Math.max(highest, value), 1);
  const plot = document.createElement('div');
  plot.className = type === 'BarClustered' ? 'plot lying' : 'plot';
  for (const [index, value] of values.entries()) {
    const [bar, name, length, count] = ['div', 'span', 'div', 'span'].map((tag) => document.createElement(tag));
    name!.textContent = String(names[index] ?? '');
    length!.className = 'bar';
    length!.style.setProperty('--share', `${(100 * value) / most}%`);
    length!.style.background = series.fill;
    count!.textContent = String(value);
    bar!.append(name!, length!, count!);
    plot.append(bar!);
  }
  return [plot];
}

function buttonsOf({ sheet }: Layout, { pivot: id, field }: Slicer): readonly Node[] {
  const pivot = sheet.pivots.find((one) => one.id === id);
  if (!pivot) return [];
  const column = pivot.fields.indexOf(field);
  return [...new Set(pivot.records.map((record) => String(record[column])))].sort().map((value) => {
    const button = document.createElement('span');
    button.textContent = value;
    return button;
  });
}
