import type { Area } from '../../../core/sheet/area';
import type { ReportChart } from '../../host';
import { encodeAttribute, readAttributes, scanTags } from '../../xml';
import { highest } from '../package/edit-xml';
import { linkNamespace, xmlHead } from '../package/relationships';
import { chartNamespace, drawingMainNamespace } from './chart-xml';

/* The XML of what is drawn over a sheet's cells (ECMA-376 20.5). */

const drawingNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

export const emptyDrawing = `${xmlHead}<xdr:wsDr xmlns:xdr="${drawingNamespace}" xmlns:a="${drawingMainNamespace}"/>`;

/**
 * A chart in its frame, over cells of the sheet; `link` is the id of the drawing's relationship to the chart. It says of
 * itself which names its elements have, as another program may have written what stands around it.
 */
export function writeFrame(chart: ReportChart, over: Area, drawing: string, link: string): string {
  const id = 1 + Math.max(1, highest(drawing, 'cNvPr', 'id'));
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${drawingNamespace}" xmlns:a="${drawingMainNamespace}">${writeAnchor(over)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${id}" name="${encodeAttribute(chart.name)}" descr="${encodeAttribute(describe(chart))}"/>` +
    `<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${chartNamespace}">` +
    `<c:chart xmlns:c="${chartNamespace}" xmlns:r="${linkNamespace}" r:id="${link}"/>` +
    `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

/** A chart's frame in a drawing. */
export interface Frame {
  /** The id of the drawing's relationship to the chart. */
  readonly link: string;
  /** Its first and last row, zero-based; none where it is not bound to cells. */
  readonly rows: readonly Numbered[];
}

/** A number in the text of an element. */
interface Numbered {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** The frame of the chart of that name; undefined where a drawing has none. */
export function findFrame(drawing: string, name: string): Frame | undefined {
  let named: string | undefined;
  let rows: Numbered[] = [];
  for (const tag of scanTags(drawing)) {
    if (tag.kind === 'close') continue;
    if (/^(twoCell|oneCell|absolute)Anchor$/.test(tag.local)) rows = [];
    if (tag.local === 'row') rows.push(readNumber(drawing, tag.end));
    if (tag.local === 'cNvPr') named = readAttributes(tag).get('name');
    if (tag.local !== 'chart' || named !== name) continue;
    const link = [...readAttributes(tag)].find(([attribute]) => attribute.endsWith(':id'));
    if (link) return { link: link[1], rows };
  }
  return undefined;
}

function readNumber(xml: string, start: number): Numbered {
  const end = xml.indexOf('<', start);
  return { start, end, value: Number(xml.slice(start, end)) };
}

/** The drawing with a frame that begins in that row or below it so many rows further down. */
export function lowerFrame(drawing: string, { rows }: Frame, below: number, by: number): string {
  if (!rows[0] || rows[0].value < below) return drawing;
  return rows.reduceRight((xml, { start, end, value }) => xml.slice(0, start) + (value + by) + xml.slice(end), drawing);
}

/** What is read out in place of the chart; without numbers, so that it stays true when they change. */
function describe({ title, shape, source }: ReportChart): string {
  const lies = shape === 'bars' ? 'Lying bars' : 'Columns';
  return `${title}. ${lies}, one for each ${source.categories}; the numbers stand in the column ${source.values} of the table ${source.table}.`;
}

/** From the first cell's corner to the corner of the cell behind the last. */
function writeAnchor({ from, to }: Area): string {
  return (
    `<xdr:from><xdr:col>${from.column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${from.row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
    `<xdr:to><xdr:col>${to.column + 1}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${to.row + 1}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>`
  );
}
