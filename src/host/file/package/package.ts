import { Inflate, zipSync, type Zippable } from 'fflate';

import { HostError } from '../../host';
import { readDirectory, type Entry } from './zip-directory';

/*
 * A package (the zip file that an .xlsx is) in memory. What a hostile file declares is not believed: every entry
 * is inflated in small steps and counted, since a lying zip bomb took a library to 2.2 GB.
 */

const mostEntries = 20_000;
const mostInflated = 200_000_000;
/** Deflate expands 1,032 times at most, so that one step never yields more than 17 MB. */
const inflateStep = 16_384;

export interface Part {
  readonly bytes: Uint8Array;
  readonly modified: Date;
}

export interface Package {
  /** The file's name, for messages. */
  readonly name: string;
  /** By path, in the order of the file. */
  readonly parts: ReadonlyMap<string, Part>;
}

/** Throws HostError `unreadable` where the bytes are no zip file that we can read, `too-large` over the limits. */
export function openPackage(bytes: Uint8Array, name: string): Package {
  const entries = readDirectory(bytes, name, mostEntries);
  const declared = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (declared > mostInflated) throw new HostError('too-large', name);
  const parts = new Map<string, Part>();
  for (const entry of entries) {
    if (parts.has(entry.path)) throw new HostError('unreadable', name);
    parts.set(entry.path, { bytes: inflateEntry(entry, name), modified: entry.modified });
  }
  return { name, parts };
}

function inflateEntry(entry: Entry, name: string): Uint8Array {
  if (entry.method === 'stored') return entry.data;
  const out = new Uint8Array(entry.size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > entry.size) throw new HostError('too-large', name);
    out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < entry.data.length; at += inflateStep) {
      const end = at + inflateStep;
      inflate.push(entry.data.subarray(at, end), end >= entry.data.length);
    }
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    throw new HostError('unreadable', name, { cause });
  }
  if (length !== entry.size) throw new HostError('unreadable', name);
  return out;
}

/** The file's bytes; the parts stand in the order of the package. The same package gives the same bytes. */
export function savePackage({ parts }: Package): Uint8Array {
  const files = Object.create(null) as Zippable;
  for (const [path, { bytes, modified }] of parts) files[path] = [bytes, { mtime: modified }];
  return zipSync(files, { level: 6 });
}

/** The path under which the package holds a part; names of parts are compared without case. */
export function findPath({ parts }: Package, path: string): string | undefined {
  if (parts.has(path)) return path;
  const wanted = path.toLowerCase();
  return [...parts.keys()].find((other) => other.replaceAll('\\', '/').toLowerCase() === wanted);
}

/** The text of a part, undefined where there is none. Throws HostError `unreadable` where it is not UTF-8. */
export function findText(pack: Package, path: string): string | undefined {
  const found = findPath(pack, path);
  if (found === undefined) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(pack.parts.get(found)!.bytes);
  } catch (cause) {
    throw new HostError('unreadable', pack.name, { cause });
  }
}

/** As findText; throws HostError `unreadable` where the part is missing. */
export function readText(pack: Package, path: string): string {
  const text = findText(pack, path);
  if (text === undefined) throw new HostError('unreadable', pack.name);
  return text;
}

/** The package with a part's text changed in its place, or added at the end. */
export function withText(pack: Package, path: string, text: string): Package {
  const found = findPath(pack, path);
  const modified = (found === undefined ? [...pack.parts.values()][0] : pack.parts.get(found))?.modified ?? new Date();
  const part: Part = { bytes: new TextEncoder().encode(text), modified };
  return { ...pack, parts: new Map(pack.parts).set(found ?? path, part) };
}

export function withoutParts(pack: Package, paths: ReadonlySet<string>): Package {
  return { ...pack, parts: new Map([...pack.parts].filter(([path]) => !paths.has(path))) };
}
