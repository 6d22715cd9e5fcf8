import { z } from 'zod';

import type { Documents } from '../../host/host';
import { changeChecking, exceptionSchema } from '../kept/checking';
import { answerSchema, changeLinking, type LinkingOfSheet } from '../kept/linking';
import type { Remembered } from './remembered';

/** What was added to a list that is kept, and what was taken from it. */
const changeOf = <T extends z.ZodType>(item: T) => z.object({ added: z.array(item), removed: z.array(item) });

/** What a writing changed in what is remembered, so small that the journal can keep it. */
export const memoryStepSchema = z.object({
  sheet: z.string(),
  exceptions: changeOf(exceptionSchema),
  answers: changeOf(answerSchema),
  /** Days with keys. */
  written: changeOf(z.tuple([z.string(), z.string()])),
  /** Words of actions with names. */
  names: changeOf(z.tuple([z.string(), z.string()])),
});

export type MemoryStep = z.infer<typeof memoryStepSchema>;

export function differ(sheet: string, before: Remembered, after: Remembered): MemoryStep {
  const [then, now] = [before.linking, after.linking];
  return {
    sheet,
    exceptions: compare([...before.checking.exceptions], [...after.checking.exceptions]) as MemoryStep['exceptions'],
    answers: compare(then.answers, now.answers),
    written: compare(pairsOf(then.written), pairsOf(now.written)),
    names: compare(Object.entries(then.names), Object.entries(now.names)),
  };
}

/** Puts back what is remembered, when what was written is undone; what was said since stays. `sheets` as in changeLinking. */
export async function putBack(host: Documents, sheets: readonly string[], step: MemoryStep): Promise<void> {
  await changeChecking(host, (kept) => ({ ...kept, exceptions: revert(kept.exceptions, step.exceptions) }));
  await changeLinking(host, step.sheet, sheets, ({ answers, written, names }) => ({
    answers: [...revert(answers, step.answers)],
    written: groupPairs(revert(pairsOf(written), step.written)),
    names: Object.fromEntries(revert(Object.entries(names), step.names)),
  }));
}

function compare<T>(before: readonly T[], after: readonly T[]): { added: T[]; removed: T[] } {
  return { added: without(after, before), removed: without(before, after) };
}

function revert<T>(
  now: readonly T[],
  { added, removed }: { readonly added: readonly T[]; readonly removed: readonly T[] },
) {
  return [...without(now, added), ...without(removed, now)];
}

function without<T>(all: readonly T[], gone: readonly T[]): T[] {
  const texts = new Set(gone.map((one) => JSON.stringify(one)));
  return all.filter((one) => !texts.has(JSON.stringify(one)));
}

function pairsOf(written: LinkingOfSheet['written']): [string, string][] {
  return Object.entries(written).flatMap(([day, keys]) => keys.map((key): [string, string] => [day, key]));
}

function groupPairs(pairs: readonly (readonly [string, string])[]): LinkingOfSheet['written'] {
  const grouped: Record<string, string[]> = {};
  for (const [day, key] of pairs) (grouped[day] ??= []).push(key);
  return grouped;
}
