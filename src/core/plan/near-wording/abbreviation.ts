import type { Word } from './traits';

/** The longest run of words that an abbreviation is looked for in. */
const longestPhrase = 6;
const shortestWord = 6;

/** Words in a row whose first letters are these; words that only join (of, and) may give theirs or not. */
export function findPhrase(letters: string, words: readonly Word[]): readonly Word[] | null {
  return [...phrasesOf(words)].find(({ initials }) => initials === letters)?.phrase ?? null;
}

/** Every run of two words or more with its first letters, with and without those of the words that only join. */
export function* phrasesOf(
  words: readonly Word[],
): Iterable<{ readonly initials: string; readonly phrase: readonly Word[] }> {
  for (let start = 0; start < words.length; start++) {
    if (words[start]!.isFiller) continue;
    for (let end = start + 1; end < words.length && end < start + longestPhrase; end++) {
      if (words[end]!.place !== words[end - 1]!.place + 1) break;
      if (words[end]!.isFiller) continue;
      const phrase = words.slice(start, end + 1);
      const all = initialsOf(phrase);
      const short = initialsOf(phrase.filter((word) => !word.isFiller));
      yield { initials: all, phrase };
      if (short !== all && short.length > 1) yield { initials: short, phrase };
    }
  }
}

function initialsOf(words: readonly Word[]): string {
  return words.map(({ stem }) => stem[0]).join('');
}

/** Whether two or three consonants stand for one long word, as in WS for workshop: its first letter, others in their order. */
export function isShortFor(letters: string, word: string): boolean {
  if (!/^[^aeiou]{2,3}$/.test(letters) || word.length < shortestWord || letters[0] !== word[0]) return false;
  let at = 0;
  for (const letter of letters) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
