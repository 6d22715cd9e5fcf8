import type { ReportChart } from '../../host';
import { encodeText } from '../../xml';
import { linkNamespace, xmlHead } from '../package/relationships';
import { writeNumbers, writeTexts, type SeriesSource } from './source-xml';

/*
 * The XML of a chart (ECMA-376 21.2): bars of one series with their values at the ends, so that neither a legend nor an
 * axis of values is needed. The blue is dark enough to stand out on paper without colour.
 */

export const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const drawingMainNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/main';

const [barColour, lineColour, textColour] = ['2F5597', 'BFBFBF', '262626'];
const [categoryAxis, valueAxis] = [500100, 500200];

/** In points: of a row that was never set, and what the title takes. */
const [rowHeight, titleHeight] = [15, 30];
const [smallestText, largestText] = [6, 9];

export function writeChart(chart: ReportChart, source: SeriesSource): string {
  const lies = chart.shape === 'bars';
  const size = textSize(chart);
  const series =
    `<c:ser><c:idx val="0"/><c:order val="0"/><c:tx>${writeTexts(source.title, 'c:')}</c:tx>` +
    `<c:spPr>${fill(barColour)}</c:spPr><c:invertIfNegative val="0"/>` +
    `<c:dLbls><c:numFmt formatCode="General" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${textLooks(size)}<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/>` +
    `<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>` +
    `<c:cat>${writeTexts(source.categories, 'c:')}</c:cat><c:val>${writeNumbers(source.values, 'c:')}</c:val></c:ser>`;
  return (
    `${xmlHead}<c:chartSpace xmlns:c="${chartNamespace}" xmlns:a="${drawingMainNamespace}" xmlns:r="${linkNamespace}">` +
    `<c:roundedCorners val="0"/><c:chart>${writeTitle(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>` +
    `<c:barChart><c:barDir val="${lies ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}` +
    `<c:gapWidth val="40"/><c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/></c:barChart>` +
    // The first category of lying bars would stand at the bottom.
    `<c:catAx><c:axId val="${categoryAxis}"/><c:scaling><c:orientation val="${lies ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${lies ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:spPr>${line(lineColour)}</c:spPr>${textLooks(size)}<c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/>` +
    `<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="50"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>` +
    `<c:valAx><c:axId val="${valueAxis}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>` +
    `<c:delete val="1"/><c:axPos val="${lies ? 't' : 'l'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:crossAx val="${categoryAxis}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>` +
    `<c:spPr><a:noFill/></c:spPr></c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr>${fill('FFFFFF')}${line(lineColour)}</c:spPr></c:chartSpace>`
  );
}

/** In points: as large as the room for each category allows, the chart being over rows of the standard height. */
function textSize({ over, source, shape }: ReportChart): number {
  if (shape === 'columns') return largestText;
  const height = (over.to.row - over.from.row + 1) * rowHeight - titleHeight;
  return Math.min(largestText, Math.max(smallestText, Math.floor((height / source.rows) * 0.75)));
}

function writeTitle(title: string): string {
  const looks = `sz="1100" b="1"`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${looks}>${fill(textColour)}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr lang="en-GB" ${looks}>${fill(textColour)}</a:rPr><a:t>${encodeText(title)}</a:t></a:r></a:p></c:rich></c:tx>` +
    `<c:overlay val="0"/></c:title>`
  );
}

function textLooks(size: number): string {
  return (
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}">${fill(textColour)}</a:defRPr></a:pPr>` +
    `<a:endParaRPr lang="en-GB"/></a:p></c:txPr>`
  );
}

function fill(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

function line(colour: string): string {
  return `<a:ln w="9525">${fill(colour)}</a:ln>`;
}
