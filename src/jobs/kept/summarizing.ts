import { z } from 'zod';

import type { Documents } from '../../host/host';
import { findKept, saveKept } from './kept-document';

const keptSummarySchema = z.object({
  /** The sheet of the plan that was counted. */
  plan: z.string(),
  /** The names of the summary sheets, as they were written. */
  sheets: z.array(z.string()),
  /** The day, as 2026-01-31. */
  since: z.iso.date(),
  /** Of what was written, by which another is told from it; empty where the sheets were begun and not all written. */
  print: z.string(),
  /** Groups that were counted for their Members, by the names that the profile shows. */
  expanded: z.array(z.string()),
});

/** What a workbook keeps of its summary sheets. */
export type KeptSummary = z.infer<typeof keptSummarySchema>;

/** Null also where what is kept is not understood: the sheets are written anew then, and no decision is lost. */
export async function loadSummarizing(host: Documents): Promise<KeptSummary | null> {
  return findKept(host, 'summarizing', keptSummarySchema);
}

export async function saveSummarizing(host: Documents, kept: KeptSummary | null): Promise<void> {
  await saveKept(host, 'summarizing', kept);
}
