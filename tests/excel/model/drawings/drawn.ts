import type { Area } from '../area';

/* What lies over the cells of a sheet. It moves and is sized with them. */

/** A point of a sheet: a cell, zero-based, and how far within it, in points. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly right: number;
  readonly down: number;
}

export interface Drawn {
  readonly id: string;
  name: string;
  from: Corner;
  to: Corner;
}

/** Cells of any sheet, by its id. */
export interface Source {
  readonly sheet: string;
  readonly area: Area;
}

export interface ChartSeries {
  readonly id: string;
  values: Source;
  categories: Source | null;
  /** `#RRGGBB`, or '' for the one that Excel chooses. */
  fill: string;
  /** Between the bars, in per cent of their width. */
  gapWidth: number;
  hasDataLabels: boolean;
  labelSize: number;
}

export interface ChartAxis {
  isVisible: boolean;
  isReversed: boolean;
  /** Every which category is named; null where Excel chooses. */
  labelSpacing: number | null;
  /** Null where Excel chooses. */
  minimum: number | null;
  hasGridlines: boolean;
  textSize: number;
}

export type ChartType = 'BarClustered' | 'ColumnClustered';

export interface Chart extends Drawn {
  readonly type: ChartType;
  title: string;
  titleSize: number;
  hasLegend: boolean;
  readonly series: ChartSeries[];
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
}

/** Buttons that narrow a PivotTable down to values of a field. */
export interface Slicer extends Drawn {
  /** Of the PivotTable. */
  readonly pivot: string;
  readonly field: string;
  caption: string;
}

export interface Drawings {
  readonly charts: Chart[];
  readonly slicers: Slicer[];
}
