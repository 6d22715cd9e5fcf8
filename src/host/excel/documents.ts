import { documentNamespace, formatDocument, parseDocument } from '../document-xml';
import { HostError } from '../host';
import type { Run } from './exchange/run';

/*
 * Two exchanges each, one where nothing is kept. Two people who save a document for the first time at once leave
 * two parts: the later one counts, and the next to save takes the other away.
 */

export function loadDocument(run: Run, name: string): Promise<string | null> {
  return twice(run, async (context) => {
    const parts = await findParts(context, name);
    const xml = parts.at(-1)?.getXml();
    if (!xml) return null;
    await context.sync();
    return parseDocument(xml.value);
  });
}

export function saveDocument(run: Run, name: string, text: string | null): Promise<void> {
  return twice(run, async (context) => {
    const parts = await findParts(context, name);
    const kept = text === null ? undefined : parts.at(-1);
    if (text !== null && kept) kept.setXml(formatDocument(name, text));
    if (text !== null && !kept) context.workbook.customXmlParts.add(formatDocument(name, text));
    for (const part of parts) if (part !== kept) part.delete();
    await context.sync();
  });
}

async function findParts(context: Excel.RequestContext, name: string): Promise<readonly Excel.CustomXmlPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(documentNamespace(name)).load('items/id');
  await context.sync();
  return parts.items;
}

/** A part may be taken away by a co-author between the exchanges: Excel then finds it no more, and we look again. */
async function twice<T>(run: Run, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await run('workbook', batch);
  } catch (error) {
    if (error instanceof HostError && error.code === 'no-such-sheet') return run('workbook', batch);
    throw error;
  }
}
