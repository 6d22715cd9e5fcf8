import type { Replacement } from '../../sheet/edit';
import type { RowOrder } from '../rows/order';

/** What an outline does to a sheet: what is written over, as the rows stand, and then the rows from `first` on in order. */
export interface Laid {
  readonly replacements: readonly Replacement[];
  readonly first: number;
  /** How many rows there are from `first` on that have a place in the order, or go. */
  readonly count: number;
  readonly order: RowOrder;
}
