import { z } from 'zod';

import type { Exception } from '../../core/linting/exceptions';
import type { RuleSettings } from '../../core/linting/settings';
import type { Finding, Severity } from '../../core/sheet/finding';
import type { Documents } from '../../host/host';
import { findKept, loadKept, saveKept } from './kept-document';

export const exceptionSchema = z.object({
  rule: z.string(),
  keys: z.tuple([z.string()], z.string()),
  reason: z.string(),
  message: z.string(),
  name: z.string(),
  since: z.iso.date(),
});

/** What a workbook keeps of how its planner wants it checked. */
const keptCheckingSchema = z.object({
  /** By the id of the law; one that is not known any more does nothing and is kept. */
  rules: z.record(z.string(), z.enum(['error', 'warning', 'info', 'off'])),
  exceptions: z.array(exceptionSchema),
});

export interface KeptChecking {
  readonly rules: RuleSettings;
  readonly exceptions: readonly Exception[];
}

export const nothingSaid: KeptChecking = { rules: {}, exceptions: [] };

/** Throws Refusal `unreadable-checking` where what is kept cannot be understood. */
export async function loadChecking(host: Documents): Promise<KeptChecking> {
  return (await loadKept(host, 'checking', keptCheckingSchema)) ?? nothingSaid;
}

/**
 * Keeps something else and tells what it then is. What cannot be understood is replaced by what is kept now, which is
 * the way out of a Refusal `unreadable-checking`. Where nothing is left to keep, nothing is.
 */
export async function changeChecking(
  host: Documents,
  change: (kept: KeptChecking) => KeptChecking,
): Promise<KeptChecking> {
  const changed = change((await findKept(host, 'checking', keptCheckingSchema)) ?? nothingSaid);
  const isEmpty = Object.keys(changed.rules).length === 0 && changed.exceptions.length === 0;
  await saveKept(host, 'checking', isEmpty ? null : changed);
  return changed;
}

/** Lets faults stand, with the planner's reason. `since` is the day, as 2026-01-31. */
export function withExceptions(
  kept: KeptChecking,
  findings: readonly Finding[],
  reason: string,
  since: string,
): KeptChecking {
  const added = findings.map(({ rule, keys, message, listing, action }): Exception => ({
    rule,
    keys,
    reason,
    message,
    name: listing ?? action ?? '',
    since,
  }));
  return { ...withoutExceptions(kept, added), exceptions: [...withoutExceptions(kept, added).exceptions, ...added] };
}

/** Takes exceptions back, and any other for the same fault. */
export function withoutExceptions(kept: KeptChecking, exceptions: readonly Exception[]): KeptChecking {
  const keys = new Set(exceptions.flatMap((exception) => exception.keys));
  return { ...kept, exceptions: kept.exceptions.filter((other) => !other.keys.some((key) => keys.has(key))) };
}

/** Gives a law a severity of the planner's, or switches it off; null gives it its own again. */
export function withRule(kept: KeptChecking, rule: string, setting: Severity | 'off' | null): KeptChecking {
  const others = Object.entries(kept.rules).filter(([id]) => id !== rule);
  return { ...kept, rules: Object.fromEntries(setting === null ? others : [...others, [rule, setting]]) };
}
