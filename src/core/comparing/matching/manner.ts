import type { Traits } from '../../plan/near-wording/traits';

/*
 * How a plan is written: words that stand all over one plan and nowhere in the other ("conduct a national workshop"
 * where the other has "national workshop") tell nothing of which activity is which.
 */

/** In so many wordings of one plan at least, and this share of them. */
const leastWordings = 4;
const leastShare = 0.05;

export function withoutManner(
  before: readonly Traits[],
  after: readonly Traits[],
): { readonly before: readonly Traits[]; readonly after: readonly Traits[] } {
  const [earlier, later] = [countStems(before), countStems(after)];
  const manner = new Set([...mannerOf(earlier, later, before.length), ...mannerOf(later, earlier, after.length)]);
  const leaveOut = (traits: Traits): Traits => ({
    ...traits,
    content: traits.content.filter(({ stem }) => !manner.has(stem)),
  });
  return { before: before.map(leaveOut), after: after.map(leaveOut) };
}

function mannerOf(own: Counts, other: Counts, wordings: number): readonly string[] {
  const least = Math.max(leastWordings, wordings * leastShare);
  return [...own].filter(([stem, count]) => count >= least && !other.has(stem)).map(([stem]) => stem);
}

/** In how many wordings a stem stands. */
type Counts = ReadonlyMap<string, number>;

function countStems(plan: readonly Traits[]): Counts {
  const counts = new Map<string, number>();
  for (const { content } of plan) {
    for (const stem of new Set(content.map((word) => word.stem))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}
