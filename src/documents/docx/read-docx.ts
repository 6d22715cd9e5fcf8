import { DocumentError } from '../document-error';
import { finishDraft, lose, startDraft, writeParagraph, type ReadDocument } from '../draft';
import { TooDeep, type Element } from '../markup';
import type { Line } from './inline';
import { startNumbering } from './numbering';
import { damaged, openDocx, type Parts } from './open-docx';
import { readParagraph, tellChanges } from './paragraph';
import { findParts, type DocumentParts } from './parts';
import { plainText, readNotes, unwrap, type Story } from './story';
import { readStyles } from './styles';
import { readTable } from './table';

export { isZip } from './open-docx';

/** Reads a .docx as it shows, automatic numbers included. `name` is the file's, for messages. Throws DocumentError. */
export function readDocx(bytes: Uint8Array, name = 'The document'): ReadDocument {
  const pack = openDocx(bytes, name);
  const parts = openParts(pack, name);
  const draft = startDraft();
  const story: Story = {
    draft,
    styles: readStyles(parts.styles),
    numbering: startNumbering(parts.numbering),
    notes: {
      footnotes: readNotes(parts.footnotes),
      endnotes: readNotes(parts.endnotes),
      comments: readNotes(parts.comments),
    },
    fields: [],
  };
  tellMargins(parts, story);
  readBody(parts.body, story);
  return finishDraft(draft);
}

function openParts(pack: Parts, name: string): DocumentParts {
  try {
    const parts = findParts(pack);
    if (parts) return parts;
  } catch (cause) {
    if (cause instanceof TooDeep)
      throw new DocumentError('too-large', name, 'is nested too deep to be a work plan.', { cause });
    throw cause;
  }
  if ([...pack.paths].some((path) => /^xl\/workbook\.\w+$/i.test(path))) {
    throw new DocumentError('is-a-workbook', name, 'is a workbook: open it in Excel.');
  }
  if (pack.texts.get('mimetype')?.startsWith('application/vnd.oasis')) {
    throw new DocumentError('not-a-document', name, 'is an OpenDocument file: save it as .docx.');
  }
  if (pack.paths.has('word/document.xml')) throw damaged(name);
  throw new DocumentError('not-a-document', name, 'is a package of files, and no Word document is in it.');
}

const blockNames = new Set(['p', 'tbl', 'altChunk']);

function readBody(body: Element, story: Story): void {
  let open: Line | null = null;
  const finish = (line: Line | null): void => {
    if (!line) return;
    tellChanges(line, story);
    writeParagraph(story.draft, line.pieces.join(''));
  };
  for (const block of unwrap(body, blockNames)) {
    if (block.name === 'p') {
      const read = readParagraph(block, open, story);
      open = 'open' in read ? read.open : null;
      if ('text' in read) writeParagraph(story.draft, read.text);
      continue;
    }
    finish(open);
    open = null;
    if (block.name === 'tbl') readTable(block, story);
    else lose(story.draft, 'embedded', '');
  }
  finish(open);
}

/** Headers and footers stand on many pages; each text is told once. */
function tellMargins({ headers, footers }: DocumentParts, { draft }: Story): void {
  const tell = (parts: readonly Element[], place: string): void => {
    for (const text of new Set(parts.map(plainText))) if (text !== '') lose(draft, 'header-footer', text, place);
  };
  tell(headers, 'the header of the pages');
  tell(footers, 'the footer of the pages');
}
