import { z } from 'zod';

import type { SheetChange } from '../../core/sheet/change';
import type { Documents } from '../../host/host';
import { memoryStepSchema, type MemoryStep } from '../remember/memory-step';
import { findKept, saveKept } from './kept-document';

/** What was written into a sheet, so that it can be taken back in another session too. */
export interface JournalEntry {
  readonly id: string;
  /** What wrote it: `check`, `link` … */
  readonly job: string;
  readonly sheet: string;
  /** As 2026-01-31T09:30:00.000Z. */
  readonly when: string;
  readonly changes: readonly SheetChange[];
  /** What the writing changed in what is remembered, for `putBack`; null where nothing. */
  readonly memory: MemoryStep | null;
}

/** What a workbook keeps of what was written, newest last. */
export interface KeptJournal {
  readonly entries: readonly JournalEntry[];
  /** What was kept cannot be understood: the journal begins anew, and what was written before cannot be taken back. */
  readonly isLost: boolean;
}

/** So many entries are kept, and so many characters of them; the oldest go. */
const mostEntries = 20;
const mostText = 1_000_000;

const row = z.int().min(0);
const at = z.object({ row, column: z.int().min(0) });
const rows = z.array(z.array(z.object({ column: z.int().min(0), text: z.string() })));
const changeSchema: z.ZodType<SheetChange> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('write'),
    edits: z.array(z.object({ at, before: z.string(), after: z.string() })),
  }),
  z.object({ kind: z.literal('insert-rows'), at: row, rows, like: row.nullable() }),
  z.object({ kind: z.literal('delete-rows'), at: row, rows }),
  z.object({ kind: z.literal('move-rows'), from: row, count: z.int().positive(), to: row }),
]);

const journalSchema = z.object({
  entries: z.array(
    z.object({
      id: z.string(),
      job: z.string(),
      sheet: z.string(),
      when: z.iso.datetime(),
      changes: z.array(changeSchema),
      memory: memoryStepSchema.nullable(),
    }),
  ),
});

export async function loadJournal(host: Documents): Promise<KeptJournal> {
  const found = await findKept(host, 'journal', journalSchema);
  if (found) return { ...found, isLost: false };
  return { entries: [], isLost: (await host.load('journal')) !== null };
}

/** Keeps one entry more, in place of the oldest where they get too many or too long; gives those kept now. */
export async function addEntry(host: Documents, entry: JournalEntry): Promise<readonly JournalEntry[]> {
  const { entries } = await loadJournal(host);
  return saveEntries(host, [...entries, entry]);
}

/** Takes an entry out, when it was taken back; gives those kept now. */
export async function dropEntry(host: Documents, id: string): Promise<readonly JournalEntry[]> {
  const { entries } = await loadJournal(host);
  return saveEntries(
    host,
    entries.filter((entry) => entry.id !== id),
  );
}

async function saveEntries(host: Documents, all: readonly JournalEntry[]): Promise<readonly JournalEntry[]> {
  let length = 0;
  const newest = all.slice(-mostEntries).reverse();
  // What is older than one that is too long cannot be taken back either: not before that one.
  const tooLong = newest.findIndex((entry) => (length += JSON.stringify(entry).length) > mostText);
  const entries = (tooLong < 0 ? newest : newest.slice(0, tooLong)).reverse();
  await saveKept(host, 'journal', entries.length === 0 ? null : { entries });
  return entries;
}
