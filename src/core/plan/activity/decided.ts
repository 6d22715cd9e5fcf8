import { z } from 'zod';

/*
 * What a planner said of wordings that may be one activity. Each is known by its words as comparable() gives
 * them, so that a decision outlives moving and renumbering. One about words that the plan no longer has does
 * nothing and is kept: they may come back.
 */

const pairs = z
  .array(z.tuple([z.string(), z.string()]).readonly())
  .readonly()
  .describe('Pairs of wordings: lower case, spaces folded, without closing punctuation');

export const decidedSchema = z.object({ same: pairs, apart: pairs }).readonly();

export type Decided = z.infer<typeof decidedSchema>;

export const undecided: Decided = { same: [], apart: [] };

/** One name for a pair of wordings, whichever comes first. */
export function pairOf(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`;
}
