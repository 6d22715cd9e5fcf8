/** The text that bytes hold: UTF-8 or UTF-16 with or without a mark, else what the document names, else windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  const marked = encodingOfMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    if (!isNamed(cause, 'TypeError')) throw cause;
    const decoder = findDecoder(bytes);
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? withWesternSigns(text) : text;
  }
}

function encodingOfMark(bytes: Uint8Array): string | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return 'utf-16le';
  if (first === 0 && second !== 0 && third === 0 && fourth !== 0) return 'utf-16be';
  return null;
}

/** HTML names its encoding in its first kilobytes. */
function findDecoder(bytes: Uint8Array): InstanceType<typeof TextDecoder> {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  const label = /<meta[^>]*\bcharset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  if (label === undefined) return new TextDecoder('windows-1252');
  try {
    return new TextDecoder(label);
  } catch (cause) {
    if (!isNamed(cause, 'RangeError')) throw cause;
    return new TextDecoder('windows-1252');
  }
}

/** Windows' own signs from 80 to 9F, those that Unicode has elsewhere; the encoding's standard lists them (WHATWG). */
const western = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Some releases of Node decode windows-1252 as if it were latin1, which leaves control characters in their place. */
function withWesternSigns(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (sign) => western[sign.charCodeAt(0) - 0x80]!);
}

/** The decoder's errors are told by name: a decoder of another window throws that window's own. */
function isNamed(cause: unknown, name: string): boolean {
  return typeof cause === 'object' && cause !== null && 'name' in cause && cause.name === name;
}
