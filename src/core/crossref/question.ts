import type { CellAddress } from '../sheet/address';

/** The answers there can be where a listing refers to an action that does not list its activity. */
export type Choice = 'list' | 'drop' | 'move' | 'retarget' | 'relabel' | 'merge' | 'split' | 'keep';

export interface Option {
  readonly choice: Choice;
  /** What choosing it does, in the planner's words, with the number of lines it touches. */
  readonly title: string;
  /** The listing that would move, or whose reference is corrected. */
  readonly listing?: string;
  /** The action moved to, listed under or referred to instead. */
  readonly to?: string;
  /** How many listings' see-also this answer sets right. */
  readonly clears: number;
}

/** Some listings of an activity refer to `target`, which does not list it. There is one for each such pair. */
export interface Question {
  /** Does not change while the texts concerned do not. */
  readonly id: string;
  /** Id of the activity. */
  readonly activity: string;
  /** The action referred to, e.g. `1-(hh)`. */
  readonly target: string;
  /** Questions of one cause share it and are answered together. */
  readonly cause?: string;
  /** Ids of the listings that refer to the target. */
  readonly listings: readonly string[];
  /** What is seen, in the planner's words. */
  readonly message: string;
  /** Best first. */
  readonly options: readonly Option[];
  /** Index into `options`; null where no answer is better than another. */
  readonly recommended: number | null;
}

/** An answer to a question. */
export interface Decision {
  readonly choice: Choice;
  readonly listing?: string | undefined;
  readonly to?: string | undefined;
}

/** Answers by question id. */
export type Decisions = Readonly<Record<string, Decision>>;

/** The see-also of one listing, rewritten. Empty text stands for no see-also. */
export interface SeeAlsoChange {
  readonly at: CellAddress;
  /** Id of the listing. */
  readonly listing: string;
  /** Id of its activity. */
  readonly activity: string;
  readonly before: string;
  readonly after: string;
}

/** An answered question that did more than rewrite references. */
export interface Applied {
  readonly question: string;
  /** Id of the activity. */
  readonly activity: string;
  readonly choice: Choice;
  readonly from?: string;
  readonly to?: string;
  /** The text of the listing that was added, moved or changed. */
  readonly text: string;
  readonly at: CellAddress;
}

/** A disagreement that the planner wants to keep as it is. */
export interface KeptAsIs {
  readonly question: string;
  readonly activity: string;
  readonly target: string;
}
