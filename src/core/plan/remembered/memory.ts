/*
 * What is remembered of a plan from one session to the next, as far as it decides what is asked. All of it hangs on
 * content: words of activities and actions, never labels or addresses.
 */
export interface Memory {
  /** Keys of what the planner wants left as it is: faults let stand, and questions so answered. */
  readonly kept: ReadonlySet<string>;
  /** Keys of the lines and references that were written at the planner's word. */
  readonly written: ReadonlySet<string>;
  /** The names that actions had when the plan was written last, by the words of the action as cross-reference tells them apart. */
  readonly names: ReadonlyMap<string, string>;
}

export const nothingRemembered: Memory = { kept: new Set(), written: new Set(), names: new Map() };
