import type { Chart, ChartSeries as SeriesModel, Source } from '../../model/drawings/drawn';
import { Refusal } from '../../model/refusal';
import { HostObject, type Offers } from '../host-object';
import { place, type Range } from '../range';
import { ChartFont } from './chart-font';
import { change, type Standing } from './drawn-box';

declare module '../host-object' {
  interface Counterparts {
    chartSeries: { client: Excel.ChartSeries; host: ChartSeries };
    chartSeriesCollection: { client: Excel.ChartSeriesCollection; host: ChartSeriesCollection };
    chartSeriesFormat: { client: Excel.ChartSeriesFormat; host: ChartSeriesFormat };
    chartFill: { client: Excel.ChartFill; host: ChartFill };
    chartDataLabels: { client: Excel.ChartDataLabels; host: ChartDataLabels };
    chartDataLabelFormat: { client: Excel.ChartDataLabelFormat; host: ChartDataLabelFormat };
  }
}

export class ChartSeriesCollection
  extends HostObject
  implements Offers<Excel.ChartSeriesCollection, ChartSeriesCollection>
{
  readonly #standing: Standing<Chart>;

  constructor(standing: Standing<Chart>) {
    super();
    this.#standing = standing;
  }

  get count(): number {
    return this.#standing.model.series.length;
  }

  getItemAt(index: number): ChartSeries {
    const model = this.#standing.model.series[index];
    if (!model) throw new Refusal('InvalidArgument');
    return new ChartSeries({ ...this.#standing, model });
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseries */
export class ChartSeries extends HostObject implements Offers<Excel.ChartSeries, ChartSeries> {
  readonly #standing: Standing<SeriesModel>;

  constructor(standing: Standing<SeriesModel>) {
    super();
    this.#standing = standing;
  }

  get gapWidth(): number {
    return this.#standing.model.gapWidth;
  }

  /** From 0 to 500: …/excel.chartseries#excel-excel-chartseries-gapwidth-member */
  set gapWidth(gapWidth: number) {
    if (gapWidth < 0 || gapWidth > 500) throw new Refusal('InvalidArgument');
    change(this.#standing, (series) => (series.gapWidth = gapWidth));
  }

  get hasDataLabels(): boolean {
    return this.#standing.model.hasDataLabels;
  }

  set hasDataLabels(hasDataLabels: boolean) {
    change(this.#standing, (series) => (series.hasDataLabels = hasDataLabels));
  }

  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.#standing);
  }

  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.#standing);
  }

  setValues(sourceData: Range): void {
    change(this.#standing, (series) => (series.values = sourceOf(sourceData)));
  }

  /** The categories of bars and columns, too (office-js-docs-reference issue 1493). */
  setXAxisValues(sourceData: Range): void {
    change(this.#standing, (series) => (series.categories = sourceOf(sourceData)));
  }
}

function sourceOf(range: Range): Source {
  const { sheet, area } = range[place];
  return { sheet: sheet.id, area };
}

export class ChartSeriesFormat extends HostObject implements Offers<Excel.ChartSeriesFormat, ChartSeriesFormat> {
  readonly #standing: Standing<SeriesModel>;

  constructor(standing: Standing<SeriesModel>) {
    super();
    this.#standing = standing;
  }

  get fill(): ChartFill {
    return new ChartFill(this.#standing);
  }
}

export class ChartFill extends HostObject implements Offers<Excel.ChartFill, ChartFill> {
  readonly #standing: Standing<SeriesModel>;

  constructor(standing: Standing<SeriesModel>) {
    super();
    this.#standing = standing;
  }

  setSolidColor(color: string): void {
    change(this.#standing, (series) => (series.fill = color));
  }
}

export class ChartDataLabels extends HostObject implements Offers<Excel.ChartDataLabels, ChartDataLabels> {
  readonly #standing: Standing<SeriesModel>;

  constructor(standing: Standing<SeriesModel>) {
    super();
    this.#standing = standing;
  }

  get format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat(this.#standing);
  }
}

export class ChartDataLabelFormat
  extends HostObject
  implements Offers<Excel.ChartDataLabelFormat, ChartDataLabelFormat>
{
  readonly #standing: Standing<SeriesModel>;

  constructor(standing: Standing<SeriesModel>) {
    super();
    this.#standing = standing;
  }

  get font(): ChartFont {
    return new ChartFont(
      () => this.#standing.model.labelSize,
      (size) => change(this.#standing, (series) => (series.labelSize = size)),
    );
  }
}
