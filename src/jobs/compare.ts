import { comparePlans } from '../core/comparing/compare-plans';
import type { Comparison } from '../core/comparing/comparison';
import type { Opened } from './outcome';

/** Two plans side by side. */
export interface Compared {
  readonly before: Opened;
  readonly after: Opened;
  readonly comparison: Comparison;
}

export function compare(before: Opened, after: Opened): Compared {
  return { before, after, comparison: comparePlans(before, after) };
}
