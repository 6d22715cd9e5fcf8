import type { Report } from '../../../src/host/host';
import { pointsOf } from '../../excel/model/drawings/corners';
import { sourceValues } from '../../excel/model/drawings/chart';
import type { Chart } from '../../excel/model/drawings/drawn';
import { findSheet, listen, type Change, type Sheet } from '../../excel/model/workbook';
import { openSketched, type OpenedExcel } from '../excel-sketch';
import { bars, byMember, columns, manyCounts, moreCounts, overview, showing } from './charted';

const reports = [overview(), byMember()];

async function publish(...calls: readonly (readonly Report[])[]): Promise<OpenedExcel> {
  const opened = openSketched([{ name: 'Plan', cells: {} }]);
  for (const call of calls) await opened.host.publish(call);
  return opened;
}

function sheetOf({ workbook }: OpenedExcel): Sheet {
  return findSheet(workbook, 'Overview')!;
}

function chartsOf(opened: OpenedExcel): readonly Chart[] {
  return sheetOf(opened).drawings.charts;
}

function shown({ workbook }: OpenedExcel, { series }: Chart): readonly (readonly unknown[])[] {
  const { categories, values } = series[0]!;
  const names = sourceValues(workbook, categories!);
  return sourceValues(workbook, values).map((value, index) => [names[index], value]);
}

describe('a chart in Excel', () => {
  test('shows numbers that stand on another sheet, which may come after its own', async () => {
    const opened = await publish(reports);
    expect(chartsOf(opened).map((chart) => [chart.name, chart.title, ...shown(opened, chart)])).toEqual([
      [bars.name, bars.title, ['Fiji', 2], ['Lao <PDR>', 0], ['Tonga', 5]],
      [columns.name, columns.title, ['Fiji', 3], ['Lao <PDR>', 0], ['Tonga', 1]],
    ]);
  });

  test('stands over its cells below the table', async () => {
    const opened = await publish(reports);
    expect(chartsOf(opened).map(({ from, to }) => [from.column, from.row, to.column, to.row])).toEqual([
      [0, 7, 1, 27],
      [1, 7, 2, 17],
    ]);
  });

  test('looks as it does in a file', async () => {
    const [first, second] = chartsOf(await publish(reports));
    expect(first).toMatchObject({
      type: 'BarClustered',
      hasLegend: false,
      categoryAxis: { isReversed: true, labelSpacing: 1, textSize: 9 },
      valueAxis: { minimum: 0, isVisible: false, hasGridlines: false },
      series: [{ fill: '#2F5597', gapWidth: 40, hasDataLabels: true }],
    });
    expect(second).toMatchObject({ type: 'ColumnClustered', categoryAxis: { isReversed: false } });
  });

  test('takes two exchanges more than the sheets, and one for their looks, however many there are', async () => {
    const bare = await publish([overview(2, []), byMember()]);
    expect((await publish(reports)).exchanges() - bare.exchanges()).toBe(3);
    expect((await publish([overview(2, [bars]), byMember()])).exchanges() - bare.exchanges()).toBe(3);
  });
});

describe('a chart in Excel that is written again', () => {
  test('shows the cells as they are now, and more of them', async () => {
    const opened = await publish(reports, [overview(2, showing(4)), byMember(manyCounts)]);
    expect(shown(opened, chartsOf(opened)[0]!)).toEqual([
      ['Fiji', 2],
      ['Lao <PDR>', 0],
      ['Tonga', 5],
      ['Vanuatu', 7],
    ]);
  });

  test('keeps the looks, the title and the place that the planner gave it', async () => {
    const opened = await publish(reports);
    const [chart] = chartsOf(opened);
    chart!.title = 'Ours';
    chart!.series[0]!.fill = '#C00000';
    chart!.from = { row: 3, column: 4, right: 5, down: 6 };
    const before = JSON.stringify({ ...chart, series: null });
    await opened.host.publish([overview(), byMember(moreCounts)]);
    const [after] = chartsOf(opened);
    expect(JSON.stringify({ ...after, series: null })).toBe(before);
    expect(after!.series[0]!.fill).toBe('#C00000');
    expect(shown(opened, after!)[0]).toEqual(['Bhutan', 4]);
  });

  test('stays as it is where the planner took our bars out of it', async () => {
    const opened = await publish(reports);
    chartsOf(opened)[0]!.series.pop();
    await opened.host.publish([overview(), byMember(moreCounts)]);
    expect(chartsOf(opened).map(({ series }) => series.length)).toEqual([0, 1]);
  });

  test('goes down with the table above it, unless the planner put it beside the table', async () => {
    const opened = await publish(reports);
    const [first] = chartsOf(opened);
    first!.from = { ...first!.from, row: 1 };
    await opened.host.publish([overview(5), byMember()]);
    const tops = chartsOf(opened).map(({ from }) => pointsOf(sheetOf(opened), from).top);
    expect(tops).toEqual([1, 10].map((row) => pointsOf(sheetOf(opened), { row, column: 0, right: 0, down: 0 }).top));
  });

  test('comes back where it was taken away', async () => {
    const opened = await publish(reports);
    sheetOf(opened).drawings.charts.shift();
    await opened.host.publish(reports);
    expect(chartsOf(opened).map(({ name }) => name)).toEqual([columns.name, bars.name]);
  });

  test('leaves the planner’s own chart as it is', async () => {
    const opened = await publish(reports);
    const own: Chart = { ...structuredClone(chartsOf(opened)[0]!), id: '{own}', name: 'Mine' };
    sheetOf(opened).drawings.charts.unshift(own);
    const before = JSON.stringify(own);
    await opened.host.publish([overview(6, showing(4)), byMember(manyCounts)]);
    expect(JSON.stringify(chartsOf(opened)[0])).toBe(before);
  });
});

describe('a chart that Excel refuses', () => {
  const second: Report = {
    ...overview(2, [{ ...bars, name: 'ConcordSecondChart', title: 'Second' }]),
    sheet: 'Second',
    table: { ...overview().table, name: 'ConcordSecond' },
  };

  /** Somebody protects a sheet as soon as something is drawn on the first. */
  async function publishProtected(sheet: string, isTime: (chart: Chart) => boolean) {
    const opened = openSketched([{ name: 'Plan', cells: {} }]);
    listen(opened.workbook, ({ kind }: Change) => {
      const chart = findSheet(opened.workbook, 'Overview')?.drawings.charts[0];
      if (kind === 'layout' && chart && isTime(chart)) findSheet(opened.workbook, sheet)!.isProtected = true;
    });
    return { opened, published: await opened.host.publish([overview(2, [bars]), second, byMember()]) };
  }

  test('leaves the sheets as they are, with no half of it, and is told', async () => {
    const { opened, published } = await publishProtected('Second', () => true);
    expect(published).toMatchObject({
      sheets: ['Overview', 'Second', 'By Member’s name'],
      refused: [bars.title, 'Second'],
    });
    expect(chartsOf(opened)).toEqual([]);
    expect((await opened.host.read('Second')).cells).not.toEqual([]);
  });

  test('stands as Excel draws it where only its looks are refused', async () => {
    const { opened, published } = await publishProtected('Overview', ({ from }) => from.row === 7);
    expect(published.refused).toBeUndefined();
    expect(chartsOf(opened)).toMatchObject([{ name: bars.name, title: bars.title, hasLegend: true }]);
  });

  test('is not asked for in an Excel that cannot say where cells are', async () => {
    const opened = openSketched([{ name: 'Plan', cells: {} }], { ExcelApi: '1.9', SharedRuntime: '1.1' });
    expect((await opened.host.publish(reports)).sheets).toHaveLength(2);
    expect(chartsOf(opened)).toEqual([]);
  });
});
