import { readDocument, type Loss } from '../../documents/document';
import { documentLossWords } from '../../core/words/document-losses';
import type { Ask } from '../ask';
import { openGrid } from '../open';
import type { Opened } from '../outcome';

/** A plan out of a document, and what of the document it has not, or has in another form. */
export interface DocumentPlan extends Opened {
  readonly losses: readonly Loss[];
}

/**
 * Reads the plan of a Word document, a web page, a plain text or what was pasted. Throws DocumentError where the bytes
 * are none of these, Refusal `no-plan` where no plan is in it.
 */
export function readDocumentPlan(name: string, bytes: Uint8Array, ask: Ask): DocumentPlan {
  const { grid, losses } = readDocument(name, bytes);
  return { ...openGrid(name, grid, ask), losses };
}

/** A loss in a sentence; its place stands beside it. */
export function sayDocumentLoss({ kind, text }: Loss): string {
  return documentLossWords[kind](text);
}
