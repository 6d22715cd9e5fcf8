import type { ReportChart } from '../../host';
import { barGap, chartColours, chartTextSize, chartTitleSize } from '../../reports/charts/chart-looks';
import { encodeText } from '../../xml';
import { linkNamespace, xmlHead } from '../package/relationships';
import { writeNumbers, writeTexts, type SeriesSource } from './source-xml';

/* The XML of a chart (ECMA-376 21.2). */

export const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const drawingMainNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/main';

const [categoryAxis, valueAxis] = [500100, 500200];

export function writeChart(chart: ReportChart, source: SeriesSource): string {
  const lies = chart.shape === 'bars';
  const size = chartTextSize(chart);
  const series =
    `<c:ser><c:idx val="0"/><c:order val="0"/><c:tx>${writeTexts(source.title, 'c:')}</c:tx>` +
    `<c:spPr>${fill(chartColours.bars)}</c:spPr><c:invertIfNegative val="0"/>` +
    `<c:dLbls><c:numFmt formatCode="General" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${textLooks(size)}<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/>` +
    `<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>` +
    `<c:cat>${writeTexts(source.categories, 'c:')}</c:cat><c:val>${writeNumbers(source.values, 'c:')}</c:val></c:ser>`;
  return (
    `${xmlHead}<c:chartSpace xmlns:c="${chartNamespace}" xmlns:a="${drawingMainNamespace}" xmlns:r="${linkNamespace}">` +
    `<c:roundedCorners val="0"/><c:chart>${writeTitle(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>` +
    `<c:barChart><c:barDir val="${lies ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}` +
    `<c:gapWidth val="${barGap}"/><c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/></c:barChart>` +
    // The first category of lying bars would stand at the bottom.
    `<c:catAx><c:axId val="${categoryAxis}"/><c:scaling><c:orientation val="${lies ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${lies ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:spPr>${line(chartColours.lines)}</c:spPr>${textLooks(size)}<c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/>` +
    `<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="50"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>` +
    `<c:valAx><c:axId val="${valueAxis}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>` +
    `<c:delete val="1"/><c:axPos val="${lies ? 't' : 'l'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:crossAx val="${categoryAxis}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>` +
    `<c:spPr><a:noFill/></c:spPr></c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr>${fill('FFFFFF')}${line(chartColours.lines)}</c:spPr></c:chartSpace>`
  );
}

function writeTitle(title: string): string {
  const looks = `sz="${chartTitleSize * 100}" b="1"`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${looks}>${fill(chartColours.letters)}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr lang="en-GB" ${looks}>${fill(chartColours.letters)}</a:rPr><a:t>${encodeText(title)}</a:t></a:r></a:p></c:rich></c:tx>` +
    `<c:overlay val="0"/></c:title>`
  );
}

function textLooks(size: number): string {
  return (
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}">${fill(chartColours.letters)}</a:defRPr></a:pPr>` +
    `<a:endParaRPr lang="en-GB"/></a:p></c:txPr>`
  );
}

function fill(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

function line(colour: string): string {
  return `<a:ln w="9525">${fill(colour)}</a:ln>`;
}
