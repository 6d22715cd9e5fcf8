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

const simple = /^[A-Za-z0-9]+$/;

export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const { 0: typed, index: start } of text.matchAll(word)) {
    const between = text.slice(last, start);
    const marks = between === ' ' ? '' : between.replace(unmarked, '');
    words.push(simple.test(typed) ? plainWord(typed, start, marks) : markedWord(typed, start, marks));
    last = words.at(-1)!.end;
  }
  return words;
}

/** Most words: nothing in them has to be left out. */
function plainWord(key: string, start: number, marks: string): Word {
  const end = start + key.length;
  return { start, end, key, bare: { end, key }, marks };
}

function markedWord(typed: string, start: number, marks: string): Word {
  const seen = typed.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]{1,99}$/, '');
  const possessive = /['’‘ʼ´`]s$/.test(seen) ? seen.slice(0, -2) : seen;
  return {
    start,
    end: start + seen.length,
    key: keyOf(seen),
    bare: { end: start + possessive.length, key: keyOf(possessive) },
    marks,
  };
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
