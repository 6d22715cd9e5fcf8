import { keysInQuestion } from '../../core/crossref/memory/written-keys';
import type { Shift } from '../../core/crossref/question';
import { indexPlan } from '../../core/crossref/web';
import type { Plan } from '../../core/plan/model';
import type { LinkingOfSheet } from '../kept/linking';

/** What was written before and could still be missed, and what is written now. */
export function withWritten(
  kept: LinkingOfSheet['written'],
  added: readonly string[],
  plan: Plan,
  day: string,
): LinkingOfSheet['written'] {
  const inQuestion = keysInQuestion(plan);
  const now = new Set(added);
  const all: Record<string, string[]> = {};
  for (const [since, keys] of Object.entries(kept)) {
    const left = keys.filter((key) => inQuestion.has(key) && !now.has(key));
    if (left.length > 0) all[since] = left;
  }
  if (added.length > 0) all[day] = [...(all[day] ?? []), ...added];
  return all;
}

/** The names of now, unless references are still to follow names that have changed: then those are known by the earlier. */
export function withNames(
  kept: LinkingOfSheet['names'],
  shift: Shift | null | undefined,
  plan: Plan,
): LinkingOfSheet['names'] {
  const isKnown = shift === null || shift?.answer === 'retarget';
  const isFirst = shift === undefined && Object.keys(kept).length === 0;
  if (!isKnown && !isFirst) return kept;
  return Object.fromEntries([...indexPlan(plan).words].map(([name, words]) => [words, name]));
}
