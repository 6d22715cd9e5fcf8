import { z } from 'zod';

import type { Exception } from '../../core/linting/exceptions';
import type { Decided } from '../../core/plan/activity/decided';
import type { Documents } from '../../host/host';
import { changeChecking, exceptionSchema } from '../kept/checking';
import { answerSchema, changeLinking, type LinkingOfSheet } from '../kept/linking';
import { changeReading } from '../kept/reading';
import { allOrNothing } from './all-or-nothing';
import type { Remembered } from './remembered';

/** What was added to a list that is kept, and what was taken from it. */
const changeOf = <T extends z.ZodType>(item: T) => z.object({ added: z.array(item), removed: z.array(item) });

const pair = z.tuple([z.string(), z.string()]);

/** What a writing changed in what is remembered, so small that the journal can keep it. */
export const memoryStepSchema = z.object({
  sheet: z.string(),
  exceptions: changeOf(exceptionSchema),
  answers: changeOf(answerSchema),
  /** Days with keys. */
  written: changeOf(pair),
  /** Words of actions with names. */
  names: changeOf(pair),
  /** What was said of pairs of wordings. */
  decided: changeOf(z.tuple([z.enum(['same', 'apart', 'parts']), z.string(), z.string()])),
});

export type MemoryStep = z.infer<typeof memoryStepSchema>;

/** What a workbook keeps, as far as writing a plan can change it. */
interface State extends Remembered {
  readonly decided: Decided;
}

export function differ(sheet: string, before: State, after: State): MemoryStep {
  const [then, now] = [before.linking, after.linking];
  return {
    sheet,
    exceptions: compare(before.checking.exceptions.map(mutable), after.checking.exceptions.map(mutable)),
    answers: compare(then.answers, now.answers),
    written: compare(pairsOf(then.written), pairsOf(now.written)),
    names: compare(Object.entries(then.names), Object.entries(now.names)),
    decided: compare(listDecided(before.decided), listDecided(after.decided)),
  };
}

/**
 * Puts back what is remembered, when what was written is undone; what was said since stays. `sheets` are the names of the
 * workbook's sheets.
 */
export async function putBack(host: Documents, sheets: readonly string[], step: MemoryStep): Promise<void> {
  await allOrNothing(host, async () => {
    if (isChange(step.exceptions)) {
      await changeChecking(host, (kept) => ({
        ...kept,
        exceptions: revert(kept.exceptions.map(mutable), step.exceptions),
      }));
    }
    if ([step.answers, step.written, step.names].some(isChange)) {
      await changeLinking(host, step.sheet, sheets, ({ answers, written, names }) => ({
        answers: revert(answers, step.answers),
        written: groupPairs(revert(pairsOf(written), step.written)),
        names: Object.fromEntries(revert(Object.entries(names), step.names)),
      }));
    }
    if (isChange(step.decided)) {
      await changeReading(host, (kept) => ({
        ...kept,
        decided: groupDecided(revert(listDecided(kept.decided), step.decided)),
      }));
    }
  });
}

interface Change<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
}

function isChange({ added, removed }: Change<unknown>): boolean {
  return added.length + removed.length > 0;
}

function compare<T>(before: readonly T[], after: readonly T[]): { added: T[]; removed: T[] } {
  return { added: without(after, before), removed: without(before, after) };
}

function revert<T>(now: readonly T[], { added, removed }: Change<T>): T[] {
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

type SaidOfPair = MemoryStep['decided']['added'][number];

function listDecided({ same, apart, parts = [] }: Decided): SaidOfPair[] {
  return [
    ...same.map(([one, other]): SaidOfPair => ['same', one, other]),
    ...apart.map(([one, other]): SaidOfPair => ['apart', one, other]),
    ...parts.map(([one, other]): SaidOfPair => ['parts', one, other]),
  ];
}

function groupDecided(said: readonly SaidOfPair[]): Decided {
  const of = (what: SaidOfPair[0]) =>
    said.filter(([kind]) => kind === what).map(([, one, other]): readonly [string, string] => [one, other]);
  const parts = of('parts');
  return { same: of('same'), apart: of('apart'), ...(parts.length > 0 && { parts }) };
}

/** As JSON has it. */
function mutable({ keys: [first, ...others], ...exception }: Exception): z.infer<typeof exceptionSchema> {
  return { ...exception, keys: [first, ...others] };
}
