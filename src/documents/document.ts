import { decodeText } from './decode';
import { DocumentError } from './document-error';
import type { ReadDocument } from './draft';
import { isZip, readDocx } from './docx/read-docx';
import { isHtml, readHtml } from './html/read-html';
import { readText } from './text/read-text';

export { DocumentError } from './document-error';
export type { Loss, LossKind, ReadDocument } from './draft';

/** Forty times the longest plan that we know, in bytes; a docx is measured again as it is unfolded. */
const mostBytes = 30_000_000;

/**
 * Reads Word's .docx, HTML or plain text into the sheet "Document": a paragraph outside tables is a row with one cell,
 * a row of a table is a row. What the bytes are is told by their content; the name serves for messages only. Throws
 * DocumentError where they are none of these, damaged, or made to do harm; never for what a document says.
 */
export function readDocument(name: string, bytes: Uint8Array): ReadDocument {
  if (bytes.length > mostBytes) throw new DocumentError('too-large', name, 'is too large to be a work plan.');
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 120));
  if (head.includes('opendocument')) {
    throw new DocumentError('not-a-document', name, 'is an OpenDocument file: save it as .docx or .xlsx.');
  }
  if (isZip(bytes)) return readDocx(bytes, name);
  refuseOthers(name, bytes);
  const text = decodeText(bytes);
  if (text.includes('\0')) {
    throw new DocumentError(
      'not-a-document',
      name,
      'is neither a Word document (.docx) nor a web page nor plain text.',
    );
  }
  return isHtml(text) ? readHtml(text, name) : readText(text);
}

function refuseOthers(name: string, bytes: Uint8Array): void {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 64));
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) refuseOle(name, bytes);
  if (/^\s*\{\\rtf/.test(head)) {
    throw new DocumentError('not-a-document', name, 'is in Rich Text Format: open it in Word and save it as .docx.');
  }
  if (head.startsWith('%PDF')) {
    throw new DocumentError(
      'not-a-document',
      name,
      'is a PDF: open it in Word, which can convert it, and save it as .docx.',
    );
  }
  if (/^\s*MIME-Version:/i.test(head)) {
    throw new DocumentError('not-a-document', name, 'is a web archive: open it in Word and save it as .docx.');
  }
}

/** The container of Office's files of before 2007, and of those that a password locks. */
function refuseOle(name: string, bytes: Uint8Array): never {
  const holds = (entry: string): boolean =>
    includes(
      bytes,
      [...entry].flatMap((sign) => [sign.charCodeAt(0), 0]),
    );
  if (holds('EncryptedPackage')) {
    throw new DocumentError('unreadable', name, 'is locked by a password: open it, remove the password and save it.');
  }
  if (!holds('WordDocument') && (holds('Workbook') || holds('Book'))) {
    throw new DocumentError('is-a-workbook', name, 'is an old workbook (.xls): open it in Excel and save it as .xlsx.');
  }
  throw new DocumentError(
    'not-a-document',
    name,
    holds('WordDocument')
      ? 'is an old Word file (.doc): open it in Word and save it as .docx.'
      : 'is an Office file of before 2007: open it and save it as .docx or .xlsx.',
  );
}

function includes(bytes: Uint8Array, sought: readonly number[]): boolean {
  let at = bytes.indexOf(sought[0]!);
  while (at >= 0) {
    const start = at;
    if (sought.every((byte, index) => bytes[start + index] === byte)) return true;
    at = bytes.indexOf(sought[0]!, at + 1);
  }
  return false;
}
