import { listed, planOf } from '../../../linting/example';
import type { Problem, Rule, RuleContext } from '../../../linting/rule';
import { findPlanCells } from '../../plan-cells';

export const cellHasNoError: Rule = {
  id: 'cell-has-no-error',
  title: 'No cell of a plan shows an error.',
  why: 'Where Excel shows #REF! or #NAME?, the text that belongs there is lost to every reader.',
  severity: 'error',
  good: [{ rows: planOf(listed('a', 'Course on bonds')) }],
  bad: [{ rows: planOf(['a) Help Members', '• Course on bonds', '#NAME?']), kinds: { C4: 'error' }, at: 'C4' }],
  *check({ plan, grid }: RuleContext): Iterable<Problem> {
    for (const { cell, action } of findPlanCells(plan, grid)) {
      // Pasted as a text, an error is one to every reader all the same.
      if (
        cell.kind !== 'error' &&
        !/^\s*#(?:REF!|NAME\?|VALUE!|N\/A|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)\s*$/.test(cell.text)
      )
        continue;
      yield {
        message: { id: 'cell-shows-error', values: { text: cell.text } },
        place: cell,
        about: cell.text,
        ...(action === null ? {} : { action }),
      };
    }
  },
};
