/*
 * Names as the words they are made of, so that white space, dashes, apostrophes, accents and line breaks in a name do
 * not matter, while commas and brackets do: "Macao, China" is a name and "Japan, China" is two.
 */

/** A word in a text: characters `start` to `end` (zero-based, end exclusive). */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Without accents, apostrophes and what has no width; case is kept. */
  readonly key: string;
  /** The same without the ending of a possessive; where it has none, the same. */
  readonly bare: { readonly end: number; readonly key: string };
  /** The marks between the word before and this one that tell names apart: , ( ) / and the like. */
  readonly marks: string;
}

const word = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]|['’‘ʼ´`](?=\p{L}))*/gu;
const unmarked = /[\s\u00ad\u200b-\u200d\u2060\ufeff\-‐-―−'’‘ʼ´`]/g;

export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: typed, index } of text.matchAll(word)) {
    const seen = typed.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]+$/, '');
    const possessive = /['’‘ʼ´`]s$/.test(seen) ? seen.slice(0, -2) : seen;
    words.push({
      start: index,
      end: index + seen.length,
      key: keyOf(seen),
      bare: { end: index + possessive.length, key: keyOf(possessive) },
      marks: text.slice(words.at(-1)?.end ?? 0, index).replace(unmarked, ''),
    });
  }
  return words;
}

function keyOf(typed: string): string {
  return typed.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether a word is written as in the name; capital letters may stand for small ones ("FIJI"), not the reverse. */
export function isSpelt(key: string, name: string): boolean {
  if (key === name) return true;
  if (key.length !== name.length) return false;
  for (let index = 0; index < key.length; index++) {
    if (key[index] !== name[index] && key[index] !== name[index]!.toUpperCase()) return false;
  }
  return true;
}
