/*
 * Words that are likely one word, written in two ways: a slip of one letter (two in long words), or another
 * ending. The first letters must agree: "valuation" is no slip for "evaluation".
 */

const shortestMisspelt = 5;
/** Longer ones are no words: the time to compare two grows with the square of their length. */
const longestMisspelt = 60;
const shortestTwoSlips = 9;
const commonBeginning = 6;
const longestEnding = 3;

/** Whether two words, in lower case, are likely one. */
export function isSpellingOf(one: string, other: string): boolean {
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
  if (shorter < shortestMisspelt || shorter > longestMisspelt || one[0] !== other[0]) return false;
  if (slips(one, other) <= (shorter < shortestTwoSlips ? 1 : 2)) return true;
  let alike = 0;
  while (alike < shorter && one[alike] === other[alike]) alike++;
  return alike >= commonBeginning && Math.max(one.length, other.length) - alike <= longestEnding;
}

/** What words of one spelling have at least one of in common: a word's forms without one letter, and its beginning. */
export function spellingKeys(word: string): readonly string[] {
  if (word.length < shortestMisspelt || word.length > longestMisspelt) return [word];
  const without = [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1));
  return [word, ...without, `${word.slice(0, commonBeginning)}…`];
}

/** Letters added, left out, changed or swapped with the next (optimal string alignment); 3 stands for more than 2. */
export function slips(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return 3;
  let [beforeLast, last]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let column = 1; column <= other.length; column++) {
      const change = one[row - 1] === other[column - 1] ? 0 : 1;
      let least = Math.min(last[column]! + 1, next[column - 1]! + 1, last[column - 1]! + change);
      const areSwapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (areSwapped) least = Math.min(least, beforeLast[column - 2]! + 1);
      next.push(least);
    }
    [beforeLast, last] = [last, next];
  }
  return Math.min(last[other.length]!, 3);
}
