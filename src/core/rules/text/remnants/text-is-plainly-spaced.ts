import { listed, planOf } from '../../../linting/example';
import type { Problem, Rule, RuleContext } from '../../../linting/rule';
import type { Replacement } from '../../../sheet/edit';
import { findPlanCells } from '../../plan-cells';
import { mendCells, tellCells } from '../mended-cells';

const spaces = /[ \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\t\v\f]+/g;

/** A bullet, a label or a counter, behind which white space is layout. */
const mark = /^[^\p{L}\p{N}]*(?:[\p{L}\p{N}]{1,3}[^\p{L}\p{N}]{0,2}|\d{1,2}[-.]\(?[\p{L}\d]{1,3}\)?\.?)?$/u;

export const textIsPlainlySpaced: Rule = {
  id: 'text-is-plainly-spaced',
  title: 'Between two words stands one plain space.',
  why: 'A search for the words fails where the space is doubled or of the kind that keeps lines together.',
  severity: 'info',
  good: [{ rows: planOf(listed('a', 'Course on bonds', ' Seminar on dogs', '\u00a0 Talk')) }],
  bad: [
    { rows: planOf(listed('a', 'Course  on bonds')), at: 'B4', fixed: '• Course on bonds' },
    { rows: planOf(listed('a', 'Course on\u00a0bonds')), at: 'B4', fixed: '• Course on bonds' },
  ],
  *check({ plan, grid }: RuleContext): Iterable<Problem> {
    const found = mendCells(findPlanCells(plan, grid), ({ cell: { text } }) => findSpaces(text));
    yield* tellCells(plan, found, {
      about: 'spaces',
      sayOne: ({ cell, replacements: [{ start, end }, ...others] }) => ({
        id: 'text-has-odd-space',
        values: {
          before: /[^\s]*$/.exec(cell.text.slice(Math.max(0, start - 30), start))![0],
          behind: /^[^\s]*/.exec(cell.text.slice(end, end + 30))![0],
          isWide: cell.text.slice(start, end).length > 1,
          others: others.length,
        },
      }),
      sayMany: (count, cells) => ({ id: 'texts-have-odd-spaces', values: { count, cells } }),
      title: (count) => ({ id: 'space-plainly', values: { count } }),
    });
  },
};

/** At the ends of a line nobody sees them. */
function findSpaces(text: string): readonly Omit<Replacement, 'at'>[] {
  return [...text.matchAll(spaces)].flatMap(({ 0: found, index }) => {
    if (found === ' ') return [];
    const end = index + found.length;
    const before = text.slice(text.lastIndexOf('\n', index - 1) + 1, index);
    const isWithin = end < text.length && text[end] !== '\n' && !mark.test(before.trim());
    return isWithin ? [{ start: index, end, text: ' ' }] : [];
  });
}
