import type { Area } from '../area';

/** What is laid over cells where a condition is met. */
export interface ConditionalFormat {
  readonly id: string;
  /** `Custom` is a formula, `ColorScale` has its criteria kept; of any other only its being there is played. */
  readonly type: string;
  readonly areas: readonly Area[];
  /** With its `=`; the empty string for none. */
  formula: string;
  /** `#RRGGBB`, or null for none. */
  fill: string | null;
  /** Of a colour scale, as the client gives it; null for none. */
  scale: object | null;
  /** No format below it counts where its condition is met. */
  stopIfTrue: boolean;
  /** Excel cannot read a rule that was duplicated by hand, or whose removal was undone (office-js issues 6835, 6396). */
  isUnreadable: boolean;
}
