import { normaliseLineBreaks } from '../writable';
import { decodeXString } from '../xstring';

/** A text as it is to stand in a cell, before it is escaped for XML. */
export { encodeXString as encodeCellText } from '../xstring';

/** The text of a cell, once XML's own escapes are resolved; line breaks are `\n`. */
export function decodeCellText(written: string): string {
  return normaliseLineBreaks(decodeXString(written));
}
