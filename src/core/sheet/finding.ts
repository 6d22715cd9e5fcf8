import type { CellAddress } from './address';
import type { Replacement } from './edit';

/** Blocking, advisory and hint, as the command line names them. */
export type Severity = 'error' | 'warning' | 'info';

/** A mend of a finding. */
export interface Fix {
  /** What will be done, in the planner's words. */
  readonly title: string;
  readonly replacements: readonly Replacement[];
}

/** Another place that a finding speaks of: the other listing, the earlier label. */
export interface Related {
  readonly at: CellAddress;
  /** What stands there: `1-(b)#2`, `1-(b)`, or a word for it. */
  readonly name: string;
}

/** An answer to the question that asks what to do about a finding. It is carried out where that is asked. */
export interface Answer {
  /** What choosing it does, in the planner's words. */
  readonly title: string;
  /** What speaks for it; may be empty. */
  readonly evidence: string;
  /** What it is known by among the answers to the question. */
  readonly choice: string;
  readonly listing?: string;
  readonly to?: string;
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
  /**
   * What it is known by, in every reading of the plan: the law and the content at fault, once for each wording of the
   * activity concerned, its own first. Two findings that share one are the same fault.
   */
  readonly keys: readonly [string, ...string[]];
  readonly related: readonly Related[];
  /** A safe mend: it changes nothing that a person would have to decide. */
  readonly fix?: Fix;
  /** Mends that want a person's word, best first. */
  readonly options: readonly Fix[];
  /** Of two wordings that may be one activity: their words, as a decision about them names them. */
  readonly proposal?: readonly [string, string];
  /** The id of the question of cross-reference that asks what to do. */
  readonly question?: string;
  /** The answers to it, best first, where the finding and the question are one matter. */
  readonly answers?: readonly Answer[];
}
