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

export const decidedSchema = z
  .object({
    same: pairs,
    apart: pairs,
    parts: pairs
      .optional()
      .describe('Pairs of wordings, the first of which stands for several activities, the second being one of them'),
  })
  .readonly();

export type Decided = z.infer<typeof decidedSchema>;

export const undecided: Decided = { same: [], apart: [] };

/** One name for a pair of wordings, whichever comes first. */
export function pairOf(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`;
}

/** What was decided first and what was decided later, which counts where both speak of the same two wordings. */
export function addDecided(before: Decided, later: Decided): Decided {
  const spoken = new Set([...later.same, ...later.apart, ...(later.parts ?? [])].map((pair) => pairOf(...pair)));
  const add = (own: readonly Pair[], more: readonly Pair[]): readonly Pair[] => [
    ...own.filter((pair) => !spoken.has(pairOf(...pair))),
    ...more,
  ];
  const parts = add(before.parts ?? [], later.parts ?? []);
  return {
    same: add(before.same, later.same),
    apart: add(before.apart, later.apart),
    ...(parts.length > 0 && { parts }),
  };
}

type Pair = readonly [string, string];
