import { DocumentError } from '../document-error';
import { finishDraft, startDraft, writeParagraph, type ReadDocument } from '../draft';
import { parseMarkup, TooDeep, type Element } from '../markup';
import { readContent } from './content';
import { endLine, plainLook, startFlow } from './flow';
import { layTable } from './table';

/**
 * Whether a text is a web page or a piece of one, as a clipboard holds it. Plain text in which a conversion has left
 * some tags behind is none: a page begins with a tag that only pages have, or it has a table's tags.
 */
export function isHtml(text: string): boolean {
  const start = stripProlog(stripClipboardHeader(text));
  if (/^<(?:!doctype\s+html|html|head|body|meta|table|div|span|style|google-sheets)\b/i.test(start)) return true;
  const isPiece = /^<(?:p|h[1-6]|ul|ol|b|i)\b/i.test(start);
  return isPiece && !text.split('\n').some((line) => line.trim().includes('\t'));
}

/** Without the declarations and comments that may come before the first tag. */
function stripProlog(text: string): string {
  let at = 0;
  for (;;) {
    while (/\s/.test(text[at] ?? '')) at++;
    const end = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '>' : null;
    const found = end === null ? -1 : text.indexOf(end, at);
    if (end === null || found < 0) return text.slice(at);
    at = found + end.length;
  }
}

/** Reads a web page, or a piece of one with or without the header that Windows puts before it in the clipboard. Throws DocumentError `too-large`. */
export function readHtml(text: string, name = 'The text'): ReadDocument {
  const draft = startDraft();
  const flow = startFlow(draft, (line) => writeParagraph(draft, line), layTable);
  readContent(parse(stripClipboardHeader(text), name), flow, plainLook);
  endLine(flow);
  return finishDraft(draft);
}

function parse(text: string, name: string): Element {
  try {
    return parseMarkup(text, 'html');
  } catch (cause) {
    if (!(cause instanceof TooDeep)) throw cause;
    throw new DocumentError('too-large', name, 'is nested too deep to be a work plan.', { cause });
  }
}

/** "Version:0.9 StartHTML:0000000105 …" before the first tag. */
function stripClipboardHeader(text: string): string {
  return /^\ufeff?Version:\d/.test(text) ? text.slice(Math.max(0, text.indexOf('<'))) : text.replace(/^\ufeff/, '');
}
