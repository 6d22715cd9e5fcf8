import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';

import { profileSchema, type Profile } from '../core/plan/profile';
import type { Decisions } from '../core/crossref/question';
import { openFileHost, type FileHost } from '../host/file/file-host';
import type { Ask } from '../jobs/ask';
import { readDocumentPlan, type DocumentPlan } from '../jobs/layout/read-document';
import { openPlan } from '../jobs/open';
import type { Opened } from '../jobs/outcome';
import { profiles } from '../jobs/profiles';
import { Failure } from './failure';

/** Opens a workbook; its name in all that is printed is the path as given. */
export async function openWorkbook(path: string): Promise<FileHost> {
  return openFileHost(await readBytes(path), path);
}

/** The plan of a workbook, a Word document, a web page or a plain text, whichever the file is; with its host, of a workbook. */
export async function openFile(
  path: string,
  ask: Ask,
): Promise<{ readonly opened: Opened | DocumentPlan; readonly host: FileHost | null }> {
  const bytes = await readBytes(path);
  if (!isWorkbook(path, bytes)) return { opened: readDocumentPlan(path, bytes, ask), host: null };
  const host = await openFileHost(bytes, path);
  return { opened: await openPlan(host, ask), host };
}

/** A zip that is no Word or OpenDocument file; what is no zip goes by its name, but for Office files of before 2007. */
function isWorkbook(path: string, bytes: Uint8Array): boolean {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const begins = content.subarray(0, 120).toString('latin1');
  if (begins.startsWith('PK')) return !content.includes('word/document') && !begins.includes('opendocument');
  return /\.xls[xm]$/i.test(path) && !begins.startsWith('\u00d0\u00cf\u0011\u00e0');
}

/** Writes the copy whole or not at all. Throws Failure where it would go over the input and `force` is not set. */
export async function writeCopy(host: FileHost, input: string, out: string, force: boolean): Promise<void> {
  if (!force && (await isSameFile(input, out))) {
    throw new Failure(`${out} is the input itself; name another file with --out, or say --force.`);
  }
  const draft = join(dirname(out), `.${randomUUID()}.tmp`);
  try {
    await writeFile(draft, host.pack());
    await rename(draft, out);
  } catch (error) {
    await rm(draft, { force: true });
    throw new Failure(`${out} cannot be written${reason(error)}.`, { cause: error });
  }
}

/** The profile of that id, or the one in that file. */
export async function readProfile(nameOrFile: string | undefined): Promise<Profile | undefined> {
  if (nameOrFile === undefined) return undefined;
  const known = profiles.find(({ id }) => id === nameOrFile);
  if (known) return known;
  if (!nameOrFile.endsWith('.json')) {
    throw new Failure(`There is no profile “${nameOrFile}”; known: ${profiles.map(({ id }) => id).join(', ')}.`);
  }
  return parseJson(nameOrFile, await readBytes(nameOrFile), profileSchema);
}

const decisionsSchema = z.record(
  z.string(),
  z.object({
    choice: z.enum(['list', 'drop', 'move', 'retarget', 'relabel', 'merge', 'split', 'keep']),
    listing: z.string().optional(),
    to: z.string().optional(),
  }),
);

export async function readDecisions(path: string): Promise<Decisions> {
  return parseJson(path, await readBytes(path), decisionsSchema);
}

function parseJson<T>(path: string, bytes: Uint8Array, schema: z.ZodType<T>): T {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new Failure(`${path} is no JSON: ${error instanceof Error ? error.message : String(error)}.`, {
      cause: error,
    });
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  throw new Failure(`${path}, at ${issue.path.join('.') || 'the top'}: ${issue.message}.`);
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new Failure(`${path} cannot be read${reason(error)}.`, { cause: error });
  }
}

export async function isSameFile(a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all([a, b].map((path) => stat(path).catch(() => null)));
  return Boolean(one && other && one.dev === other.dev && one.ino === other.ino);
}

function reason(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return ': no such file or folder';
  if (code === 'EISDIR') return ': it is a folder';
  return code === 'EACCES' || code === 'EPERM' ? ': permission denied' : '';
}
