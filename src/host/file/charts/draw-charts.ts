import type { Area } from '../../../core/sheet/area';
import type { ReportChart } from '../../host';
import { folderOf } from '../graft-sheet';
import { appendInside, insertElement, rootPrefix } from '../package/edit-xml';
import { findText, readText, withText, type Package } from '../package/package';
import { addPart, freePath } from '../package/parts';
import { addLink, linkNamespace, readRelationships } from '../package/relationships';
import { readWorkbook } from '../workbook';
import { writeChart } from './chart-xml';
import { emptyDrawing, findFrame, followRows, writeFrame } from './drawing-xml';
import { renewChart } from './renew-chart';
import type { SeriesSource } from './source-xml';

/*
 * Charts become parts of the package: each a chart, in the sheet's drawing with whatever else the planner put there. A
 * chart of ours is known by its name on its sheet. Written again it shows the cells as they are now and keeps the looks,
 * the size and the place that the planner gave it; one that was taken away comes back, as everything of a report does.
 */

const types = 'application/vnd.openxmlformats-officedocument';

/** What follows the drawing in a worksheet part (ECMA-376 18.3.1.99). */
const afterDrawing = [
  'drawingHF',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

export interface DrawnChart {
  readonly chart: ReportChart;
  readonly source: SeriesSource;
  readonly over: Area;
  /** Where it was put when the sheet was written before; null where that is not known. */
  readonly earlier: Area | null;
}

/** Draws a sheet's charts, new and again; `path` is the sheet's part. */
export function drawCharts(pack: Package, path: string, charts: readonly DrawnChart[]): Package {
  return charts.reduce((drawn, chart) => drawChart(drawn, path, chart), pack);
}

function drawChart(pack: Package, path: string, drawn: DrawnChart): Package {
  const { chart, source, over, earlier } = drawn;
  const folder = folderOf(readWorkbook(pack).path);
  const { pack: ready, drawing } = findDrawing(pack, path) ?? addDrawing(pack, path, folder);
  const xml = readText(ready, drawing);
  const frame = findFrame(xml, chart.name);
  const part = frame && readRelationships(ready, drawing).find(({ id }) => id === frame.link)?.target;
  const written = part === undefined ? undefined : findText(ready, part);
  if (frame && part !== undefined && written !== undefined) {
    const placed = earlier ? withText(ready, drawing, followRows(xml, frame, earlier, over)) : ready;
    return withText(placed, part, renewChart(written, source));
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
