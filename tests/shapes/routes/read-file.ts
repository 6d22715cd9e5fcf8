import { readDocument } from '../../../src/documents/document';
import { openFileHost } from '../../../src/host/file/file-host';
import type { PlanFacts } from '../plan/facts';
import { readFacts } from '../plan/plans';
import type { NamedBytes } from './office';

/** The facts of the plan in a file, read as the product reads it: the first sheet that holds one; null where none does. */
export async function readFile({ name, bytes }: NamedBytes): Promise<PlanFacts | null> {
  if (!name.endsWith('.xlsx')) return readFacts(readDocument(name, bytes).grid);
  const host = await openFileHost(bytes, name);
  for (const sheet of (await host.list()).sheets) {
    const facts = readFacts(await host.read(sheet));
    if (facts) return facts;
  }
  return null;
}
