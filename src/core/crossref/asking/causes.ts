import { costOf } from './candidates';
import type { Draft } from './ask';
import type { Question } from '../question';

/**
 * Finds questions of one cause: several activities for which moving a line from the same action to the same other
 * one is as good as any answer. They share the cause, and what moves first for one moves first for all.
 */
export function shareCauses(drafts: readonly Draft[], actionOf: (listing: string) => string): readonly Question[] {
  const causes = new Map<string, number>();
  const shifts = drafts.map((draft) => shiftOf(draft, actionOf));
  for (const shift of shifts) if (shift) causes.set(shift.cause, (causes.get(shift.cause) ?? 0) + 1);
  return drafts.map(({ question }, index) => {
    const shift = shifts[index];
    if (!shift || causes.get(shift.cause)! < 2) return question;
    const option = question.options[shift.at]!;
    const options = [option, ...question.options.filter((other) => other !== option)];
    return { ...question, cause: shift.cause, options, recommended: 0 };
  });
}

/** The move that costs no more than the cheapest answer, and where it stands among the options. */
function shiftOf({ candidates, question }: Draft, actionOf: (listing: string) => string) {
  const least = Math.min(...candidates.map(costOf));
  const at = candidates.findIndex((candidate) => candidate.choice === 'move' && costOf(candidate) === least);
  return at < 0 ? null : { at, cause: `${actionOf(candidates[at]!.listing!)} → ${question.target}` };
}
