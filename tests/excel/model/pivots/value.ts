export type Summary = 'Sum' | 'Count' | 'Average' | 'Max' | 'Min';

/** A value column: the source's title, the caption shown, and how it is summed up. */
export interface PivotValue {
  readonly field: string;
  caption: string;
  summary: Summary;
}
