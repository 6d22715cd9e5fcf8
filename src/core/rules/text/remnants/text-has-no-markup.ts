import { listed, planOf } from '../../../linting/example';
import type { Problem, Rule, RuleContext } from '../../../linting/rule';
import { findPlanCells } from '../../plan-cells';
import { mendCells, tellCells } from '../mended-cells';
import { findMarks } from './marks';

export const textHasNoMarkup: Rule = {
  id: 'text-has-no-markup',
  title: 'Texts hold no marks of web pages, such as <b> and &nbsp;.',
  why: 'They are printed as they stand, and make two texts differ that are the same.',
  severity: 'warning',
  good: [{ rows: planOf(listed('a', 'Course on bonds (R&D) for 3 < 4 Members, <b or 5> 4', 'Seminar on dogs')) }],
  bad: [
    { rows: planOf(listed('a', 'Course<br>on <b>bonds</b>')), at: 'B4', fixed: '• Course on bonds' },
    { rows: planOf(listed('a', 'Course on bonds &amp; shares')), at: 'B4', fixed: '• Course on bonds & shares' },
  ],
  *check({ plan, grid }: RuleContext): Iterable<Problem> {
    const found = mendCells(findPlanCells(plan, grid), ({ cell: { text } }) => findMarks(text));
    yield* tellCells(plan, found, {
      about: 'markup',
      sayOne: ({ cell, replacements: [{ start, end }] }) => ({
        id: 'text-has-markup',
        values: { found: cell.text.slice(start, end).trim() },
      }),
      sayMany: (count, cells) => ({ id: 'texts-have-markup', values: { count, cells } }),
      title: (count) => ({ id: 'remove-markup', values: { count } }),
    });
  },
};
