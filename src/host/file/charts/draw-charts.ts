import { formatAddress } from '../../../core/sheet/address';
import { placesOf, type Area } from '../../../core/sheet/area';
import type { ChartPlace } from '../../reports/chart-places';
import type { ReportLayout } from '../../reports/report-layout';
import { folderOf } from '../graft-sheet';
import { appendInside, insertElement, rootPrefix } from '../package/edit-xml';
import { afterLinks } from '../reports/links';
import { findText, readText, withText, type Package } from '../package/package';
import { addPart, freePath } from '../package/parts';
import { addLink, linkNamespace, readRelationships } from '../package/relationships';
import { readWorkbook } from '../workbook';
import { writeChart } from './chart-xml';
import { emptyDrawing, findFrame, lowerFrame, writeFrame } from './drawing-xml';
import { renewChart } from './renew-chart';
import type { ChartCells, SeriesSource } from './source-xml';

/*
 * Charts become parts of the package: each a chart, in the sheet's drawing with whatever else the planner put there. A
 * chart of ours is known by its name on its sheet. Written again it shows the cells as they are now and keeps the looks,
 * the size and the place that the planner gave it; one that was taken away comes back, as everything of a report does.
 */

const types = 'application/vnd.openxmlformats-officedocument';

/** What follows the drawing in a worksheet part (ECMA-376 18.3.1.99). */
const afterDrawing = afterLinks.slice(afterLinks.indexOf('drawing') + 1);

/** A sheet that a report is written to. */
export interface ChartedSheet {
  readonly layout: ReportLayout;
  readonly name: string;
  /** Of its part. */
  readonly path: string;
}

/** Draws the charts of all sheets, new and again; their sources are the tables of any of them. */
export function drawCharts(pack: Package, sheets: readonly ChartedSheet[]): Package {
  const sources = new Map(sheets.map((sheet) => [sheet.layout.report.table.name, sheet]));
  return sheets.reduce(
    (drawn, { layout: { charts, lowered }, path }) =>
      charts.reduce((each, place) => drawChart(each, path, place, lowered, readSource(place, sources)), drawn),
    pack,
  );
}

function readSource({ source }: ChartPlace, sheets: ReadonlyMap<string, ChartedSheet>): SeriesSource {
  const { layout, name } = sheets.get(source.table)!;
  const values = new Map(layout.values.map((each) => [formatAddress(each), each.value]));
  const read = (area: Area): ChartCells => {
    return { sheet: name, area, cached: placesOf(area).map((at) => values.get(formatAddress(at)) ?? '') };
  };
  const { header, categories, values: numbers } = source;
  return { title: read({ from: header, to: header }), categories: read(categories), values: read(numbers) };
}

function drawChart(pack: Package, path: string, place: ChartPlace, lowered: number, source: SeriesSource): Package {
  const { chart, over } = place;
  const folder = folderOf(readWorkbook(pack).path);
  const { pack: ready, drawing } = findDrawing(pack, path) ?? addDrawing(pack, path, folder);
  const xml = readText(ready, drawing);
  const frame = findFrame(xml, chart.name);
  const part = frame && readRelationships(ready, drawing).find(({ id }) => id === frame.link)?.target;
  const written = part === undefined ? undefined : findText(ready, part);
  if (frame && part !== undefined && written !== undefined) {
    const below = over.from.row - chart.over.from.row - lowered - 1;
    const lower = lowered === 0 ? ready : withText(ready, drawing, lowerFrame(xml, frame, below, lowered));
    return withText(lower, part, renewChart(written, source));
  }
  const chartPath = freePath(ready, `${folder}charts/chart`);
  const added = addPart(ready, `${types}.drawingml.chart+xml`, chartPath, writeChart(chart, source));
  const { pack: linked, id } = addLink(added, drawing, 'chart', chartPath);
  const root = `${rootPrefix(xml)}wsDr`;
  return withText(linked, drawing, appendInside(xml, root, writeFrame(chart, over, xml, id)));
}

interface WithDrawing {
  readonly pack: Package;
  /** The path of the drawing. */
  readonly drawing: string;
}

/** A sheet has one drawing at most. */
function findDrawing(pack: Package, path: string): WithDrawing | undefined {
  const drawing = readRelationships(pack, path).find(({ kind }) => kind === 'drawing')?.target;
  return drawing === undefined ? undefined : { pack, drawing };
}

function addDrawing(pack: Package, path: string, folder: string): WithDrawing {
  const drawing = freePath(pack, `${folder}drawings/drawing`);
  const { pack: linked, id } = addLink(
    addPart(pack, `${types}.drawing+xml`, drawing, emptyDrawing),
    path,
    'drawing',
    drawing,
  );
  const sheet = readText(linked, path);
  const element = `<${rootPrefix(sheet)}drawing xmlns:r="${linkNamespace}" r:id="${id}"/>`;
  return { pack: withText(linked, path, insertElement(sheet, element, afterDrawing)), drawing };
}
