/*
 * What is remembered of a plan from one session to the next, as far as it decides what is asked. All of it hangs on
 * content: words of activities and actions, never labels or addresses. Days are written as 2026-01-31.
 */
export interface Memory {
  /** Keys of what the planner wants left as it is: faults let stand, and questions so answered. */
  readonly kept: ReadonlySet<string>;
  /** By their keys, the day on which lines and references were written at the planner's word. */
  readonly written: ReadonlyMap<string, string>;
  /** By the keys of questions, what was answered to them and carried out. */
  readonly answered: ReadonlyMap<string, PastAnswer>;
  /** The names that actions had when the plan was written last, by the words of the action as cross-reference tells them apart. */
  readonly names: ReadonlyMap<string, string>;
}

export interface PastAnswer {
  /** In words, as it was offered. */
  readonly answer: string;
  readonly since: string;
}

export const nothingRemembered: Memory = {
  kept: new Set(),
  written: new Map(),
  answered: new Map(),
  names: new Map(),
};
