import type { CellAddress } from '../sheet/address';
import type { Behind } from './plan-change';

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
  /** How many lines of the sheet it changes, adds or moves. */
  readonly lines: number;
  /** What speaks for it, or against it, in the planner's words; empty where nothing but the counts does. */
  readonly evidence: string;
}

/**
 * What is asked. not-listed: listings refer to an action that does not list their activity. taken-out: a reference or
 * a line that was written at the planner's word is gone by hand. expected: the profile expects the activity under an
 * action that no side mentions.
 */
export type QuestionKind = 'not-listed' | 'taken-out' | 'expected';

/** What a person has to decide of an activity and an action, `target`. There is one question for each such pair. */
export interface Question {
  readonly about: QuestionKind;
  /** Does not change while the texts concerned do not. */
  readonly id: string;
  /** What memory knows it by, once for each wording of the activity; two questions that share one are the same. */
  readonly keys: readonly [string, ...string[]];
  /** Id of the activity. */
  readonly activity: string;
  /** The action referred to, e.g. `1-(hh)`. */
  readonly target: string;
  /** Questions of one cause share it and are answered together. */
  readonly cause?: string;
  /** Ids of the listings that refer to the target, that did so, or that an expectation is about. */
  readonly listings: readonly string[];
  /** What is seen, in the planner's words. */
  readonly message: string;
  /** Best first. */
  readonly options: readonly Option[];
  /** Index into `options`; null where no answer is better than another. */
  readonly recommended: number | null;
}

/**
 * Actions were renamed by hand (one put in, taken out, moved or numbered anew) and references still use their earlier
 * names. One answer for all of them: `retarget` writes the names of now, `keep` leaves them. Until then the
 * activities concerned stay as typed, and nothing is asked of them.
 */
export interface Shift {
  readonly id: string;
  readonly keys: readonly [string, ...string[]];
  /** The words of the actions that were renamed. */
  readonly about: string;
  /** Earlier and present names, in the order of the plan. */
  readonly names: readonly { readonly from: string; readonly to: string }[];
  /** Ids of the listings whose references are meant by the earlier names. */
  readonly listings: readonly string[];
  /** How many references that are. */
  readonly references: number;
  /** What is seen, in the planner's words. */
  readonly message: string;
  /** `retarget` and `keep`, best first. */
  readonly options: readonly Option[];
  readonly recommended: number | null;
  /** What it was answered with; null while it is open. */
  readonly answer: 'retarget' | 'keep' | null;
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
  /** Of a line that is added or moved: the listing behind which it goes, or null before the action's first. */
  readonly behind?: Behind;
}

/** A disagreement that the planner wants to keep as it is: its question, which is not asked again. */
export interface KeptAsIs {
  readonly question: string;
  readonly activity: string;
  readonly target: string;
}
