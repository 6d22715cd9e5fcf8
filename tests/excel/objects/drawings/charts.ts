import { addChart, deleteChart } from '../../model/drawings/chart';
import { cornerAt, pointsOf } from '../../model/drawings/corners';
import type { Chart as ChartModel, ChartType, Corner } from '../../model/drawings/drawn';
import { Refusal } from '../../model/refusal';
import type { Sheet, Workbook } from '../../model/workbook';
import { guardLayout } from '../guard';
import { HostObject, type Offers } from '../host-object';
import { place, type Range, readAddress } from '../range';
import { ChartAxes } from './chart-axes';
import { ChartFont } from './chart-font';
import { ChartSeriesCollection } from './chart-series';
import { change, DrawnBox, type Standing } from './drawn-box';

declare module '../host-object' {
  interface Counterparts {
    chart: { client: Excel.Chart; host: Chart };
    chartCollection: { client: Excel.ChartCollection; host: ChartCollection };
    chartTitle: { client: Excel.ChartTitle; host: ChartTitle };
    chartTitleFormat: { client: Excel.ChartTitleFormat; host: ChartTitleFormat };
    chartLegend: { client: Excel.ChartLegend; host: ChartLegend };
  }
}

const TYPES: readonly string[] = ['BarClustered', 'ColumnClustered'] satisfies ChartType[];

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-charts */
export class ChartCollection extends HostObject implements Offers<Excel.ChartCollection, ChartCollection> {
  readonly #workbook: Workbook;
  readonly #sheet: Sheet;

  constructor(workbook: Workbook, sheet: Sheet) {
    super();
    this.#workbook = workbook;
    this.#sheet = sheet;
  }

  get items(): Chart[] {
    return this.#sheet.drawings.charts.map((model) => this.#show(model));
  }

  getItem(name: string): Chart {
    const found = this.getItemOrNullObject(name);
    if (!found) throw new Refusal('ItemNotFound');
    return found;
  }

  /** The first of that name: https://learn.microsoft.com/javascript/api/excel/excel.chartcollection#excel-excel-chartcollection-getitemornullobject-member(1) */
  getItemOrNullObject(name: string): Chart | null {
    const isCalled = (chart: ChartModel) => chart.name.toLowerCase() === name.toLowerCase() || chart.id === name;
    const model = this.#sheet.drawings.charts.find(isCalled);
    return model ? this.#show(model) : null;
  }

  add(type: string, sourceData: Range, seriesBy?: string): Chart {
    guardLayout(this.#sheet);
    if (!TYPES.includes(type) || seriesBy !== 'Columns') {
      throw new Refusal('ApiNotFound', `A new chart ${type} by ${seriesBy} is not implemented by the stand-in`);
    }
    const { sheet, area } = sourceData[place];
    return this.#show(addChart(this.#workbook, this.#sheet, type as ChartType, sheet, area));
  }

  #show(model: ChartModel): Chart {
    return new Chart({ workbook: this.#workbook, sheet: this.#sheet, model });
  }
}

export class Chart extends DrawnBox implements Offers<Excel.Chart, Chart> {
  readonly #standing: Standing<ChartModel>;

  constructor(standing: Standing<ChartModel>) {
    super(standing);
    this.#standing = standing;
  }

  get name(): string {
    return this.#standing.model.name;
  }

  set name(name: string) {
    change(this.#standing, (chart) => (chart.name = name));
  }

  get title(): ChartTitle {
    return new ChartTitle(this.#standing);
  }

  get legend(): ChartLegend {
    return new ChartLegend(this.#standing);
  }

  get axes(): ChartAxes {
    return new ChartAxes(this.#standing);
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.#standing);
  }

  delete(): void {
    const { workbook, sheet, model } = this.#standing;
    guardLayout(sheet);
    deleteChart(workbook, sheet, model);
  }

  /** Without a last cell the size stays: https://learn.microsoft.com/javascript/api/excel/excel.chart#excel-excel-chart-setposition-member(1) */
  setPosition(startCell: Range | string, endCell?: Range | string): void {
    const { sheet, model } = this.#standing;
    const [first, last] = [startCell, endCell].map((cell) => (typeof cell === 'object' ? cell[place].area : cell));
    const start = typeof first === 'string' ? readAddress(first) : first!;
    const end = typeof last === 'string' ? readAddress(last) : last;
    const from: Corner = { row: start.row, column: start.column, right: 0, down: 0 };
    const { left, top } = pointsOf(sheet, from);
    const to = end
      ? { row: end.row + end.rows, column: end.column + end.columns, right: 0, down: 0 }
      : cornerAt(sheet, left + this.width, top + this.height);
    change(this.#standing, () => Object.assign(model, { from, to }));
  }
}

export class ChartTitle extends HostObject implements Offers<Excel.ChartTitle, ChartTitle> {
  readonly #standing: Standing<ChartModel>;

  constructor(standing: Standing<ChartModel>) {
    super();
    this.#standing = standing;
  }

  get text(): string {
    return this.#standing.model.title;
  }

  set text(text: string) {
    change(this.#standing, (chart) => (chart.title = text));
  }

  get format(): ChartTitleFormat {
    return new ChartTitleFormat(this.#standing);
  }
}

export class ChartTitleFormat extends HostObject implements Offers<Excel.ChartTitleFormat, ChartTitleFormat> {
  readonly #standing: Standing<ChartModel>;

  constructor(standing: Standing<ChartModel>) {
    super();
    this.#standing = standing;
  }

  get font(): ChartFont {
    const { model } = this.#standing;
    return new ChartFont(
      () => model.titleSize,
      (size) => change(this.#standing, (chart) => (chart.titleSize = size)),
    );
  }
}

export class ChartLegend extends HostObject implements Offers<Excel.ChartLegend, ChartLegend> {
  readonly #standing: Standing<ChartModel>;

  constructor(standing: Standing<ChartModel>) {
    super();
    this.#standing = standing;
  }

  get visible(): boolean {
    return this.#standing.model.hasLegend;
  }

  set visible(visible: boolean) {
    change(this.#standing, (chart) => (chart.hasLegend = visible));
  }
}
