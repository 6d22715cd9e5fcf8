import { listed, planOf } from '../../../linting/example';
import type { Problem, Rule, RuleContext } from '../../../linting/rule';
import { plainLabel } from '../../../plan/label';
import type { Replacement } from '../../../sheet/edit';
import { mendCells, tellCells } from '../mended-cells';
import { findProse } from '../prose';

const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;

export const wordIsOfOneScript: Rule = {
  id: 'word-is-of-one-script',
  title: 'A word is typed in the letters of one alphabet.',
  why: 'A Cyrillic or Greek letter that looks like a Latin one hides the word from every search, and a Member from every count.',
  severity: 'warning',
  good: [{ rows: planOf(listed('a', 'Course on bonds', 'Course on 5 μm filters', 'Курс')) }],
  // The o is of the Cyrillic alphabet.
  bad: [{ rows: planOf(listed('a', 'Course on b\u043ends')), at: 'B4', fixed: '• Course on bonds' }],
  *check({ plan, grid }: RuleContext): Iterable<Problem> {
    const found = mendCells(findProse(plan, grid), ({ prose }) => findLetters(prose));
    yield* tellCells(plan, found, {
      about: 'letters',
      sayOne: ({ cell, replacements: [{ start }] }) => ({
        id: 'word-has-foreign-letter',
        values: {
          word:
            /[\p{L}\p{M}]*$/u.exec(cell.text.slice(0, start))![0] + /^[\p{L}\p{M}]*/u.exec(cell.text.slice(start))![0],
          letter: cell.text[start]!,
        },
      }),
      sayMany: (count, cells) => ({ id: 'words-have-foreign-letters', values: { count, cells } }),
      title: (count) => ({ id: 'write-latin-letters', values: { count } }),
    });
  },
};

/** The letters to be replaced in words that are Latin but for letters that look like Latin ones. */
function findLetters(text: string): readonly Omit<Replacement, 'at'>[] {
  if (text.search(foreign) < 0) return [];
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ 0: word, index }) => {
    const letters = [...word.matchAll(foreign)];
    const isOdd = /\p{Script=Latin}/u.test(word) && letters.every(([letter]) => /[a-z]/i.test(plainLabel(letter)));
    return !isOdd
      ? []
      : letters.map(({ 0: letter, index: at }) => ({
          start: index + at,
          end: index + at + letter.length,
          text: plainLabel(letter),
        }));
  });
}
