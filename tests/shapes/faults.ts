import type { PlanFacts } from './plan/facts';
import type { KnownPlan } from './plan/plans';
import { scorePlan } from './score';
import type { Variant } from './variants/variant';

/** Of the annex layout all facts are to be right, of any other shape at least `other`, as shares. */
export const least = { annex: 1, other: 0.995 } as const;

/** What was read wrong of a variant where the share right is below the least; nothing where it is not. */
export function findFaults<Shape>(
  { draw, expect }: Variant<Shape>,
  { outline, facts }: KnownPlan,
  read: (shape: Shape) => PlanFacts | null,
  share: number,
): readonly string[] {
  const score = scorePlan(expect?.(facts, outline) ?? facts, read(draw(outline)));
  return score.share < share ? score.wrong : [];
}
