import { listed, planOf } from '../../../linting/example';
import type { Problem, Rule, RuleContext } from '../../../linting/rule';
import { findPlanCells } from '../../plan-cells';
import { mendCells, tellCells } from '../mended-cells';

// Soft hyphens, joiners, marks of writing direction, byte order marks; control characters but tab and line ends. Where
// another script needs a joiner, it stands behind one of its letters.
const invisible =
  /(?:[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u0000-\u0008\u000e-\u001f\u007f]|(?<![^\p{Script=Latin}\p{Script=Common}])[\u200c\u200d])+/gu;

export const textHasNoInvisibleCharacters: Rule = {
  id: 'text-has-no-invisible-characters',
  title: 'Texts hold no characters that nobody can see.',
  why: 'A search fails without a visible reason, and two texts differ that look the same.',
  severity: 'info',
  good: [{ rows: planOf(listed('a', 'Course on bonds')) }],
  bad: [{ rows: planOf(listed('a', 'Course on bo\u200bnds')), at: 'B4', fixed: '• Course on bonds' }],
  *check({ plan, grid }: RuleContext): Iterable<Problem> {
    const found = mendCells(findPlanCells(plan, grid), ({ cell: { text } }) =>
      [...text.matchAll(invisible)].map(({ 0: characters, index }) => ({
        start: index,
        end: index + characters.length,
        text: '',
      })),
    );
    yield* tellCells(plan, found, {
      about: 'invisible characters',
      sayOne: ({ cell, replacements }) => ({
        id: 'text-has-invisible',
        values: { count: replacements.length, word: wordAround(cell.text, replacements[0]) },
      }),
      sayMany: (count, cells) => ({ id: 'texts-have-invisible', values: { count, cells } }),
      title: (count) => ({ id: 'remove-invisible', values: { count } }),
    });
  },
};

/** The word in which something stands, as it is seen. */
function wordAround(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const before = /[^\s]*\s?$/.exec(text.slice(Math.max(0, start - 40), start))![0];
  const behind = /^\s?[^\s]*/.exec(text.slice(end, end + 40))![0];
  return `${before}${behind}`.replace(invisible, '');
}
