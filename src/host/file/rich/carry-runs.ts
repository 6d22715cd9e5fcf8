import type { Run } from './runs';

/*
 * The looks of letters go along when a text is written anew: words that stay keep theirs. Which do is found word by
 * word, by the longest row of words that both texts have in common.
 */

/** Of longer texts the looks are not carried: the work grows with the square. */
const mostWords = 4_000;

/** Whether the runs of a text can be carried over to another. */
export function canCarry(runs: readonly Run[]): boolean {
  return wordsOf(textOf(runs)).length <= mostWords;
}

/** The runs of a text that takes the place of one with these: new words look as what stands before them in their line. */
export function carryRuns(runs: readonly Run[], after: string): readonly Run[] {
  const looks = runs.flatMap(({ text, look }) => Array.from({ length: text.length }, () => look));
  const [before, now] = [wordsOf(textOf(runs)), wordsOf(after)];
  const kept = matchWords(before, now);
  const places = startsOf(before);
  const usual = commonest(runs);
  const carried: Run[] = [];
  let last = usual;
  now.forEach((word, index) => {
    const from = kept.get(index);
    if (from === undefined && word === '\n') last = usual;
    for (let letter = 0; letter < word.length; letter++) {
      if (from !== undefined) last = looks[places[from]! + letter]!;
      const run = carried.at(-1);
      const text = word.charAt(letter);
      if (run?.look === last) carried[carried.length - 1] = { text: run.text + text, look: last };
      else carried.push({ text, look: last });
    }
  });
  return carried;
}

/** Where each word begins in the text that they make up. */
function startsOf(words: readonly string[]): readonly number[] {
  let next = 0;
  return words.map((word) => (next += word.length) - word.length);
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+|[^]/gu) ?? [];
}

function commonest(runs: readonly Run[]): string {
  const count = new Map<string, number>();
  for (const { text, look } of runs) count.set(look, (count.get(look) ?? 0) + text.length);
  return [...count].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '';
}

/** The words of one text that stay in the other, by their index there. */
function matchWords(before: readonly string[], now: readonly string[]): ReadonlyMap<number, number> {
  const matched = new Map<number, number>();
  let head = 0;
  while (head < before.length && before[head] === now[head]) matched.set(head, head++);
  let tail = 0;
  while (tail < Math.min(before.length, now.length) - head && before.at(-1 - tail) === now.at(-1 - tail)) {
    tail++;
    matched.set(now.length - tail, before.length - tail);
  }
  const [rows, columns] = [before.length - tail - head, now.length - tail - head];
  const width = columns + 1;
  const longest = new Uint16Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      longest[row * width + column] =
        before[head + row] === now[head + column]
          ? longest[(row + 1) * width + column + 1]! + 1
          : Math.max(longest[(row + 1) * width + column]!, longest[row * width + column + 1]!);
    }
  }
  for (let row = 0, column = 0; row < rows && column < columns;) {
    if (before[head + row] === now[head + column]) matched.set(head + column++, head + row++);
    else if (longest[(row + 1) * width + column]! >= longest[row * width + column + 1]!) row++;
    else column++;
  }
  return matched;
}
