import { plural, quote } from '../speech';

interface Places {
  readonly count: number;
  readonly cells: number;
}

/** What the laws of text say. */
export const text = {
  'text-has-markup': ({ found }: { found: string }) => `${quote(found)} is left from a web page.`,
  'texts-have-markup': ({ count, cells }: Places) =>
    `${plural(count, 'mark')} of web pages are left in ${cells} cells.`,
  'text-has-invisible': ({ count, word }: { count: number; word: string }) =>
    `${plural(count, 'character')} that nobody can see ${count === 1 ? 'stands' : 'stand'} in this text, at ${quote(word)}.`,
  'texts-have-invisible': ({ count, cells }: Places) =>
    `${plural(count, 'character')} that nobody can see stand in ${cells} cells.`,
  'text-has-odd-space': ({
    before,
    behind,
    isWide,
    others,
  }: {
    before: string;
    behind: string;
    isWide: boolean;
    others: number;
  }) =>
    `Between ${quote(before)} and ${quote(behind)} ${isWide ? 'stands more than one space' : 'stands a space that never breaks a line'}${others === 0 ? '' : `, and so in ${plural(others, 'more place')} of this cell`}.`,
  'texts-have-odd-spaces': ({ count, cells }: Places) =>
    `In ${plural(count, 'place')} of ${cells} cells, words are parted by more than one space or by one that never breaks a line.`,
  'word-has-foreign-letter': ({ word, letter }: { word: string; letter: string }) =>
    `${quote(word)} is typed with ${quote(letter)} of another alphabet, which only looks like the Latin letter.`,
  'words-have-foreign-letters': ({ count, cells }: Places) =>
    `${plural(count, 'letter')} of another alphabet, which only look like Latin ones, stand in ${cells} cells.`,
  'bullet-is-doubled': ({ name }: { found: string; name: string }) => `${name} begins with more than one bullet.`,
  'bullet-is-at-end': ({ found, name }: { found: string; name: string }) =>
    `The text of ${name} ends with a bullet (${found}).`,
  'word-is-doubled': ({ found }: { found: string }) => `${quote(found)}: the word stands twice.`,
  'bracket-is-not-closed': ({ text: found }: { text: string }) =>
    `A bracket is opened and never closed in ${quote(found)}.`,
  'bracket-is-not-opened': ({ text: found }: { text: string }) =>
    `A bracket is closed that was never opened in ${quote(found)}.`,
  'text-is-placeholder': ({ found }: { found: string }) => `${quote(found)} is still to be filled in.`,
  'punctuation-is-not-spaced': ({ found, right }: { found: string; right: string }) =>
    `Unexpected ${quote(found)}, expected ${quote(right)}.`,
  'punctuation-is-not-spaced-in-many': ({ count, cells }: Places) =>
    `${plural(count, 'comma or slash', 'commas and slashes')} in ${cells} cells have spaces where none belong, or none where one does.`,
  'ordinal-is-malformed': ({ found, expected }: { found: string; expected: readonly string[] }) =>
    `There is no ${quote(found)}; expected ${expected.map(quote).join(' or ')}.`,
  'term-is-written-otherwise': ({ found, usual, count }: { found: string; usual: string; count: number }) =>
    `${quote(found)} here${count === 1 ? '' : ` and in ${plural(count - 1, 'more place')}`}, and mostly ${quote(usual)} in this plan.`,
};
