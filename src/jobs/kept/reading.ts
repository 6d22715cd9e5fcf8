import { z } from 'zod';

import { decidedSchema, undecided } from '../../core/plan/activity/decided';
import { profileSchema } from '../../core/plan/profile';
import type { Documents } from '../../host/host';
import { findKept, loadKept, saveKept } from './kept-document';

const column = z.int().min(0);
const shapeSchema = z.object({
  headerRow: z.int().min(0),
  columns: z.object({
    section: column.optional(),
    label: column.optional(),
    action: column.optional(),
    rsp: column.optional(),
    listings: column.optional(),
    kind: column.optional(),
    countries: column.optional(),
    seeAlso: column.optional(),
    kpi: column.optional(),
  }),
});

/** What a workbook keeps of how its planner wants it read. */
const keptReadingSchema = z.object({
  /** The profile loaded into it, or the id of one that comes with the product; null for the one that fits. */
  profile: z.union([z.string(), profileSchema]).nullable(),
  /** By the name of the sheet: where its header row and columns are. Zero-based. */
  shapes: z.record(z.string(), shapeSchema),
  decided: decidedSchema,
});

export type KeptReading = z.infer<typeof keptReadingSchema>;

export const nothingKept: KeptReading = { profile: null, shapes: {}, decided: undecided };

export async function loadReading(host: Documents): Promise<KeptReading> {
  return (await loadKept(host, 'reading', keptReadingSchema)) ?? nothingKept;
}

/** Where nothing is left to keep, nothing is. */
export async function saveReading(host: Documents, reading: KeptReading): Promise<void> {
  const { profile, shapes, decided } = reading;
  const isEmpty =
    profile === null &&
    [shapes, decided.same, decided.apart, decided.parts ?? []].every((part) => Object.keys(part).length === 0);
  await saveKept(host, 'reading', isEmpty ? null : reading);
}

/**
 * Keeps something else and tells what it then is. What cannot be understood is replaced by what is kept now, which is
 * the way out of a Refusal `unreadable-reading`.
 */
export async function changeReading(host: Documents, change: (kept: KeptReading) => KeptReading): Promise<KeptReading> {
  const changed = change((await findKept(host, 'reading', keptReadingSchema)) ?? nothingKept);
  await saveReading(host, changed);
  return changed;
}
