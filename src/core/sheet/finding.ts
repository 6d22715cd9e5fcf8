import type { CellAddress } from './address';
import type { Replacement } from './edit';

/** Blocking, advisory and hint, as the command line names them. */
export type Severity = 'error' | 'warning' | 'info';

/** A mend of a finding. A safe one may be applied without asking; any other wants a person's word. */
export interface Fix {
  /** What will be done, in the planner's words. */
  readonly title: string;
  readonly safe: boolean;
  readonly replacements: readonly Replacement[];
}

/** A fault at its cell, in plain words. */
export interface Finding {
  /** The id of the law that is broken, e.g. `reference-has-target`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly at: CellAddress;
  /** The id of the listing concerned, e.g. `1-(a)#6`. */
  readonly listing?: string;
  /** The name of the action concerned, e.g. `1-(a)`. */
  readonly action?: string;
  readonly message: string;
  readonly fix?: Fix;
  /** Of two wordings that may be one activity: their words, as a decision about them names them. */
  readonly proposal?: readonly [string, string];
}
