import { z } from 'zod';

import type { Documents } from '../../host/host';
import { loadKept } from './kept-document';

const choice = z.enum(['list', 'drop', 'move', 'retarget', 'relabel', 'merge', 'split', 'keep']);

const answerSchema = z.object({
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
  /** Keys of the lines and references that were written at the planner's word. */
  written: z.array(z.string()),
  /** The names that actions had when the plan was written last, by their words. */
  names: z.record(z.string(), z.string()),
});

/** What a workbook keeps of the answers about see-also; what is to stay as it is stands among the exceptions. */
const keptLinkingSchema = z.object({ sheets: z.record(z.string(), linkingOfSheetSchema) });

export type KeptAnswer = z.infer<typeof answerSchema>;
export type LinkingOfSheet = z.infer<typeof linkingOfSheetSchema>;
export type KeptLinking = z.infer<typeof keptLinkingSchema>;

export const nothingLinked: LinkingOfSheet = { answers: [], written: [], names: {} };

/** Throws Refusal `unreadable-linking` where what is kept cannot be understood. */
export async function loadLinking(host: Documents): Promise<KeptLinking> {
  return (await loadKept(host, 'linking', keptLinkingSchema)) ?? { sheets: {} };
}
