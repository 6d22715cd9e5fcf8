import type { Choice } from '../../question';
import { costOf, leastWeight, type Candidate } from '../candidates/candidate';

export interface Ranked {
  /** Best first. */
  readonly candidates: readonly Candidate[];
  /** False where no answer is better than another. */
  readonly isFirstBetter: boolean;
}

/** Of answers with the same cost and the same evidence, the one that changes what is there least. */
const order: readonly Choice[] = ['merge', 'split', 'relabel', 'move', 'retarget', 'drop', 'list'];

/** Besides leaving it as it is, so many answers are offered. */
const mostOffered = 4;

/** Cheapest first; of those that cost the same the one with the most evidence. What is worse in every respect is left out. */
export function rank(candidates: readonly Candidate[]): Ranked {
  const sorted = [...candidates].sort(
    (a, b) => costOf(a) - costOf(b) || b.weight - a.weight || order.indexOf(a.choice) - order.indexOf(b.choice),
  );
  const [first, second] = sorted;
  const isFirstBetter =
    second === undefined || costOf(first!) < costOf(second) || first!.weight - second.weight >= leastWeight;
  return { candidates: withoutWorse(sorted).slice(0, mostOffered), isFirstBetter };
}

/** Without those that set nothing right, change more than each of several others, and have nothing to speak for them. */
function withoutWorse(sorted: readonly Candidate[]): readonly Candidate[] {
  const isWorse = (one: Candidate): boolean => {
    const better = sorted.filter((other) => other.clears > 0 && costOf(other) < costOf(one));
    return one.clears === 0 && one.weight < leastWeight && better.length >= 2;
  };
  return sorted.filter((one) => !isWorse(one));
}
