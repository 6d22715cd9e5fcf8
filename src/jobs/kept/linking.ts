import { z } from 'zod';

import type { Documents } from '../../host/host';
import { findKept, loadKept, ofSheet, saveKept } from './kept-document';

const choice = z.enum(['list', 'drop', 'move', 'retarget', 'relabel', 'merge', 'split', 'keep']);

export const answerSchema = z.object({
  /** Of the question; one that shares a key with it is the same question. */
  keys: z.tuple([z.string()], z.string()),
  choice,
  /** The listing and the action that the answer names, by content; labels change. */
  listing: z.string().optional(),
  to: z.string().optional(),
  /** What was asked and answered, in words, for display only. */
  question: z.string(),
  answer: z.string(),
  /** The day, as 2026-01-31. */
  since: z.iso.date(),
  /** Given: not carried out yet. Written: it is in the sheet. */
  state: z.enum(['given', 'written']),
});

const linkingOfSheetSchema = z.object({
  answers: z.array(answerSchema),
  /** Keys of the lines and references that were written at the planner's word, by the day, as 2026-01-31. */
  written: z.record(z.string(), z.array(z.string())),
  /** The names that actions had when the plan was written last, by their words. */
  names: z.record(z.string(), z.string()),
});

/** What a workbook keeps of the answers about see-also; what is to stay as it is stands among the exceptions. */
const keptLinkingSchema = z.object({ sheets: z.record(z.string(), linkingOfSheetSchema) });

export type KeptAnswer = z.infer<typeof answerSchema>;
export type LinkingOfSheet = z.infer<typeof linkingOfSheetSchema>;
export type KeptLinking = z.infer<typeof keptLinkingSchema>;

export const nothingLinked: LinkingOfSheet = { answers: [], written: {}, names: {} };

/** Throws Refusal `unreadable-linking` where what is kept cannot be understood. */
export async function loadLinking(host: Documents): Promise<KeptLinking> {
  return (await loadKept(host, 'linking', keptLinkingSchema)) ?? { sheets: {} };
}

/**
 * Keeps something else of one sheet and tells what it then is; nothing is kept where nothing is left to keep. What cannot
 * be understood is replaced by what is kept now, which is the way out of a Refusal `unreadable-linking`. `sheets` are the
 * names of the workbook's sheets.
 */
export async function changeLinking(
  host: Documents,
  sheet: string,
  sheets: readonly string[],
  change: (kept: LinkingOfSheet) => LinkingOfSheet,
): Promise<LinkingOfSheet> {
  const kept = (await findKept(host, 'linking', keptLinkingSchema)) ?? { sheets: {} };
  const name = nameKept(kept, sheet, sheets);
  const changed = change(ofSheet(kept.sheets, name) ?? nothingLinked);
  const others = Object.entries(kept.sheets).filter(([other]) => other !== name);
  const isEmpty = [changed.answers, changed.written, changed.names].every((part) => Object.keys(part).length === 0);
  const left = isEmpty ? others : [...others, [sheet, changed] as const];
  await saveKept(host, 'linking', left.length === 0 ? null : { sheets: Object.fromEntries(left) });
  return changed;
}

/** Forgets what is kept of all sheets, whatever it is: the way out of a Refusal `unreadable-linking`. */
export async function forgetLinking(host: Documents): Promise<void> {
  await saveKept(host, 'linking', null);
}

/** What is kept of a sheet. */
export function linkingOf(kept: KeptLinking, sheet: string, sheets: readonly string[]): LinkingOfSheet {
  return ofSheet(kept.sheets, nameKept(kept, sheet, sheets)) ?? nothingLinked;
}

/** The name under which a sheet is kept: of one that was renamed the earlier one, which no sheet has any more. */
function nameKept(kept: KeptLinking, sheet: string, sheets: readonly string[]): string {
  const gone = Object.keys(kept.sheets).filter((name) => !sheets.includes(name));
  return ofSheet(kept.sheets, sheet) === undefined && gone.length === 1 ? gone[0]! : sheet;
}
