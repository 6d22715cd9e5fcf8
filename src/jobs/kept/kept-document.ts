import type { z } from 'zod';

import type { Documents } from '../../host/host';
import { Refusal } from '../refusal';

/** What a workbook keeps for its planner, by the names of the documents. */
export type KeptName = 'reading' | 'checking' | 'linking' | 'journal' | 'marking' | 'summarizing';

/**
 * Null where nothing of the name is kept. Throws Refusal `unreadable-…` where what is kept is not what the schema says:
 * to go on without it would lose in silence what a planner decided.
 */
export async function loadKept<T>(
  host: Documents,
  name: Exclude<KeptName, 'marking' | 'journal' | 'summarizing'>,
  schema: z.ZodType<T>,
): Promise<T | null> {
  const text = await host.load(name);
  if (text === null) return null;
  const parsed = schema.safeParse(parseJson(text));
  if (!parsed.success) throw new Refusal(`unreadable-${name}`, name, { cause: parsed.error });
  return parsed.data;
}

/** What is kept under the name of a sheet, which may be any word ("constructor", too). */
export function ofSheet<T>(kept: Readonly<Record<string, T>>, sheet: string): T | undefined {
  return Object.hasOwn(kept, sheet) ? kept[sheet] : undefined;
}

/** The same, but null also where what is kept is not what the schema says. */
export async function findKept<T>(host: Documents, name: KeptName, schema: z.ZodType<T>): Promise<T | null> {
  const text = await host.load(name);
  return text === null ? null : (schema.safeParse(parseJson(text)).data ?? null);
}

/** Keeps a value of JSON in place of the earlier one, whatever that was; null takes it out. */
export async function saveKept(host: Documents, name: KeptName, value: object | null): Promise<void> {
  await host.save(name, value === null ? null : JSON.stringify(value));
}

/** Undefined where the text is no JSON, which no schema of ours takes. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
