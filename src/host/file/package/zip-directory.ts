import { HostError } from '../../host';

/* The central directory of a zip file (PKWARE APPNOTE 4.3.12 to 4.3.16, with the Zip64 fields of 4.5.3). */

export interface Entry {
  readonly path: string;
  readonly method: 'stored' | 'deflated';
  /** Uncompressed size as declared, in bytes. */
  readonly size: number;
  /** As it lies in the file. */
  readonly data: Uint8Array;
  readonly modified: Date;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const longestComment = 65_535;
const endLength = 22;
const full32 = 0xffff_ffff;

/**
 * Throws HostError `unreadable` where the bytes are no whole zip file, are encrypted, or entries overlap
 * (a bomb's trick); `too-large` where there are more than `most` entries.
 */
export function readDirectory(bytes: Uint8Array, name: string, most: number): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = findEnd(view);
    const count = view.getUint16(end + 10, true);
    if (count > most) throw new HostError('too-large', name);
    const entries: Entry[] = [];
    let used = 0;
    for (let at = view.getUint32(end + 16, true), left = count; left > 0; left--) {
      const { entry, next } = readEntry(bytes, view, at);
      used += entry.data.length;
      entries.push(entry);
      at = next;
    }
    if (used > bytes.length) throw new RangeError('entries overlap');
    return entries;
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    throw new HostError('unreadable', name, { cause });
  }
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new RangeError('not a zip file');
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { readonly entry: Entry; readonly next: number } {
  if (view.getUint32(at, true) !== entrySignature) throw new RangeError('no entry where one should be');
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  if (flags & 1) throw new RangeError('encrypted');
  if (method !== 0 && method !== 8) throw new RangeError('compressed in an unknown way');
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > view.byteLength) throw new RangeError('the directory is cut off');

  const long = readZip64(view, nameEnd, extraEnd);
  const wide = (offset: number): number => {
    const value = view.getUint32(at + offset, true);
    return value === full32 ? long() : value;
  };
  const size = wide(24);
  const packed = wide(20);
  const local = wide(42);
  if (view.getUint32(local, true) !== localSignature) throw new RangeError('no data where it should be');
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packed > view.byteLength || (method === 0 && size !== packed)) throw new RangeError('data is cut off');

  const path = new TextDecoder(flags & 0x800 ? 'utf-8' : 'latin1').decode(bytes.subarray(at + 46, nameEnd));
  const entry: Entry = {
    path,
    method: method === 0 ? 'stored' : 'deflated',
    size,
    data: bytes.subarray(start, start + packed),
    modified: readTime(view.getUint16(at + 12, true), view.getUint16(at + 14, true)),
  };
  return { entry, next };
}

/** Gives the Zip64 numbers one after the other, in the order in which the fields of 32 bits overflow. */
function readZip64(view: DataView, from: number, end: number): () => number {
  let at = from;
  while (at + 4 <= end && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  at += 4;
  return () => {
    if (at + 8 > end) throw new RangeError('a size is missing');
    const value = Number(view.getBigUint64(at, true));
    at += 8;
    return value;
  };
}

/** MS-DOS time and date; a date that is none becomes the first that there is, one after 2098 (fflate's last) that year. */
function readTime(time: number, date: number): Date {
  const month = (date >> 5) & 15;
  const day = date & 31;
  if (month === 0 || day === 0) return new Date(1980, 0, 1);
  return new Date(1980 + Math.min(date >> 9, 118), month - 1, day, time >> 11, (time >> 5) & 63, (time & 31) * 2);
}
