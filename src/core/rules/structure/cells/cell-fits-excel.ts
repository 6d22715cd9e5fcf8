import { listed, planOf } from '../../../linting/example';
import type { Problem, Rule, RuleContext } from '../../../linting/rule';
import { findPlanCells } from '../../plan-cells';

/** What a cell holds at most (Microsoft, "Excel specifications and limits"). */
const mostCharacters = 32_767;

export const cellFitsExcel: Rule = {
  id: 'cell-fits-excel',
  title: 'No cell of a plan holds more than Excel can keep: 32,767 characters.',
  why: 'Excel cuts off the rest without a word, or refuses to open the file.',
  severity: 'error',
  good: [{ rows: planOf(listed('a', 'Course on bonds')) }],
  bad: [{ rows: planOf(listed('a', 'Course on bonds', 'Talk '.repeat(6_600))), at: 'B4' }],
  *check({ plan, grid }: RuleContext): Iterable<Problem> {
    for (const { cell, action } of findPlanCells(plan, grid)) {
      const { length } = cell.text;
      if (length <= mostCharacters) continue;
      yield {
        message: { id: 'cell-is-too-long', values: { length, most: mostCharacters } },
        place: cell,
        about: 'length',
        ...(action === null ? {} : { action }),
      };
    }
  },
};
