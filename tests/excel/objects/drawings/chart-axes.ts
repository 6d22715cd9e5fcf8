import type { Chart, ChartAxis as AxisModel } from '../../model/drawings/drawn';
import { HostObject, type Offers } from '../host-object';
import { ChartFont } from './chart-font';
import { change, type Standing } from './drawn-box';

declare module '../host-object' {
  interface Counterparts {
    chartAxes: { client: Excel.ChartAxes; host: ChartAxes };
    chartAxis: { client: Excel.ChartAxis; host: ChartAxis };
    chartAxisFormat: { client: Excel.ChartAxisFormat; host: ChartAxisFormat };
    chartGridlines: { client: Excel.ChartGridlines; host: ChartGridlines };
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxes */
export class ChartAxes extends HostObject implements Offers<Excel.ChartAxes, ChartAxes> {
  readonly #standing: Standing<Chart>;

  constructor(standing: Standing<Chart>) {
    super();
    this.#standing = standing;
  }

  get categoryAxis(): ChartAxis {
    return new ChartAxis({ ...this.#standing, model: this.#standing.model.categoryAxis });
  }

  get valueAxis(): ChartAxis {
    return new ChartAxis({ ...this.#standing, model: this.#standing.model.valueAxis });
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxis */
export class ChartAxis extends HostObject implements Offers<Excel.ChartAxis, ChartAxis> {
  readonly #standing: Standing<AxisModel>;

  constructor(standing: Standing<AxisModel>) {
    super();
    this.#standing = standing;
  }

  get visible(): boolean {
    return this.#standing.model.isVisible;
  }

  set visible(visible: boolean) {
    change(this.#standing, (axis) => (axis.isVisible = visible));
  }

  get reversePlotOrder(): boolean {
    return this.#standing.model.isReversed;
  }

  set reversePlotOrder(reversed: boolean) {
    change(this.#standing, (axis) => (axis.isReversed = reversed));
  }

  get tickLabelSpacing(): number | '' {
    return this.#standing.model.labelSpacing ?? '';
  }

  set tickLabelSpacing(spacing: number | '') {
    change(this.#standing, (axis) => (axis.labelSpacing = spacing === '' ? null : spacing));
  }

  get minimum(): number | '' {
    return this.#standing.model.minimum ?? '';
  }

  set minimum(minimum: number | '') {
    change(this.#standing, (axis) => (axis.minimum = minimum === '' ? null : minimum));
  }

  get majorGridlines(): ChartGridlines {
    return new ChartGridlines(this.#standing);
  }

  get format(): ChartAxisFormat {
    return new ChartAxisFormat(this.#standing);
  }
}

export class ChartGridlines extends HostObject implements Offers<Excel.ChartGridlines, ChartGridlines> {
  readonly #standing: Standing<AxisModel>;

  constructor(standing: Standing<AxisModel>) {
    super();
    this.#standing = standing;
  }

  get visible(): boolean {
    return this.#standing.model.hasGridlines;
  }

  set visible(visible: boolean) {
    change(this.#standing, (axis) => (axis.hasGridlines = visible));
  }
}

export class ChartAxisFormat extends HostObject implements Offers<Excel.ChartAxisFormat, ChartAxisFormat> {
  readonly #standing: Standing<AxisModel>;

  constructor(standing: Standing<AxisModel>) {
    super();
    this.#standing = standing;
  }

  get font(): ChartFont {
    return new ChartFont(
      () => this.#standing.model.textSize,
      (size) => change(this.#standing, (axis) => (axis.textSize = size)),
    );
  }
}
