import { reasonWords as words } from '../../words/asking/reasons';
import { costOf, leastWeight, type Candidate } from './candidates/candidate';

/** The answers to one question. */
interface Answerable {
  readonly candidates: readonly Candidate[];
}

export interface Caused<T extends Answerable> {
  readonly draft: T;
  readonly candidates: readonly Candidate[];
  readonly cause?: string;
}

/** What a cause shared by several questions adds to the evidence: it stands before all that one question has. */
const together = 10;

/**
 * Finds questions of one cause: a label that explains several activities, or moving a line from the same action to the
 * same other one where that is as good as any answer. They share the cause, and what explains one explains all.
 */
export function shareCauses<T extends Answerable>(drafts: readonly T[]): readonly Caused<T>[] {
  const causes = new Map<string, number>();
  const clears = new Map<string, number>();
  const found = drafts.map((draft) => findCause(draft));
  for (const one of found) {
    if (!one) continue;
    causes.set(one.cause, (causes.get(one.cause) ?? 0) + 1);
    clears.set(one.cause, (clears.get(one.cause) ?? 0) + one.candidate.clears);
  }
  return drafts.map((draft, index): Caused<T> => {
    const one = found[index];
    const count = one ? causes.get(one.cause)! : 0;
    if (!one || count < 2) return { draft, candidates: draft.candidates };
    const { candidate, cause } = one;
    const isMove = candidate.choice === 'move';
    const shared: Candidate = {
      ...candidate,
      weight: candidate.weight + together,
      reasons: isMove
        ? [...candidate.reasons, words.alsoBelong(count - 1, candidate.from!, candidate.to!, clears.get(cause)!)]
        : candidate.reasons,
    };
    return { draft, cause, candidates: draft.candidates.map((other) => (other === candidate ? shared : other)) };
  });
}

/** The label or the move that costs no more than the cheapest answer; null where neither does. */
function findCause({ candidates }: Answerable): { readonly candidate: Candidate; readonly cause: string } | null {
  const least = Math.min(...candidates.map(costOf));
  const cheapest = candidates.filter((candidate) => costOf(candidate) === least);
  const candidate =
    cheapest.find(({ choice }) => choice === 'relabel') ??
    cheapest.filter(({ choice }) => choice === 'move').sort((a, b) => b.weight - a.weight)[0];
  if (!candidate || cheapest.some(({ weight }) => weight - candidate.weight >= leastWeight + 1)) return null;
  return {
    candidate,
    cause: `${candidate.from!} → ${candidate.to!}${candidate.choice === 'relabel' ? ' (label)' : ''}`,
  };
}
