/*
 * How Office writes any text in XML (ECMA-376 part 1, 22.9.2.19 ST_Xstring): a character that XML cannot hold is
 * written _xHHHH_, and an underscore that would begin such a sign by chance as _x005F_.
 */

const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const unsafe = new RegExp(`_(?=x[0-9A-Fa-f]{4}(?:_|${forbidden.source}))|${forbidden.source}`, 'g');

/** A text of characters that XML can hold, still to be escaped for XML. */
export function encodeXString(text: string): string {
  return text.replace(unsafe, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase();
    return `_x${code.padStart(4, '0')}_`;
  });
}

/** The text again, once XML's own escapes are resolved. */
export function decodeXString(written: string): string {
  return written.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
