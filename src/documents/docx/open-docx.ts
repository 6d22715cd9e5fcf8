import { Unzip, UnzipInflate } from 'fflate';

import { DocumentError } from '../document-error';

/*
 * A docx is a zip file. What a hostile one declares is not believed: each part wanted is inflated in small steps and
 * counted, and the others are passed over.
 */

/** In bytes, over all the parts wanted; the parts of a long plan have half a megabyte. */
const mostInflated = 40_000_000;
const mostEntries = 5_000;
/** Deflate expands 1,032 times at most, so that one step never yields more than 17 MB. */
const step = 16_384;
const endLength = 22;
const longestComment = 65_535;

export interface Parts {
  /** The paths of all that the file holds. */
  readonly paths: ReadonlySet<string>;
  /** The texts of the parts that a document is read from, by path. */
  readonly texts: ReadonlyMap<string, string>;
}

const wanted =
  /(^|\/)(document|numbering|styles|footnotes|endnotes|comments|header|footer)\d*\.xml$|(^|\/)[^/]*\.rels$|^mimetype$/i;

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/** Throws DocumentError `unreadable` where the file is cut off or damaged, `too-large` over the limits. */
export function openDocx(bytes: Uint8Array, name: string): Parts {
  if (!hasEnd(bytes)) throw damaged(name);
  const paths = new Set<string>();
  const chunks = new Map<string, Uint8Array[]>();
  const finished = new Set<string>();
  let inflated = 0;
  const unzip = new Unzip((file) => {
    if (paths.size >= mostEntries) throw tooLarge(name);
    const path = file.name.replaceAll('\\', '/');
    if (paths.has(path)) throw damaged(name);
    paths.add(path);
    if (!wanted.test(path)) return;
    const parts: Uint8Array[] = [];
    chunks.set(path, parts);
    file.ondata = (error, chunk, isLast) => {
      if (error) throw error;
      inflated += chunk.length;
      if (inflated > mostInflated) throw tooLarge(name);
      parts.push(chunk);
      if (isLast) finished.add(path);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += step)
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  } catch (cause) {
    if (cause instanceof DocumentError) throw cause;
    throw damaged(name, cause);
  }
  if ([...chunks.keys()].some((path) => !finished.has(path))) throw damaged(name);
  return { paths, texts: new Map([...chunks].map(([path, parts]) => [path, decode(parts)])) };
}

/** Whether the file has the record that ends a zip file (PKWARE APPNOTE 4.3.16). */
function hasEnd(bytes: Uint8Array): boolean {
  const first = Math.max(0, bytes.length - endLength - longestComment);
  for (let at = bytes.length - endLength; at >= first; at--) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6) return true;
  }
  return false;
}

/** UTF-8 or UTF-16, the two that Word reads in its parts. */
function decode(chunks: readonly Uint8Array[]): string {
  const [first, second] = chunks.find(({ length }) => length > 1) ?? [];
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  const decoder = new TextDecoder(encoding);
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode();
}

export function damaged(name: string, cause?: unknown): DocumentError {
  return new DocumentError('unreadable', name, 'is damaged or not whole: open it in Word and save it again.', {
    cause,
  });
}

function tooLarge(name: string): DocumentError {
  return new DocumentError('too-large', name, 'unfolds to more than any work plan holds, and was not read.');
}
