import { listed, planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import type { CellKind } from '../../sheet/grid';
import { findPlanCells } from './plan-cells';

const names: Readonly<Record<Exclude<CellKind, 'text'>, string>> = {
  number: 'a number or date',
  boolean: 'a truth value',
  error: 'an error',
};

export const cellIsText: Rule = {
  id: 'cell-is-text',
  title: 'The cells of a plan hold text.',
  why: 'Excel shows a number or date as it likes, and an error says that the text is lost.',
  severity: 'warning',
  good: [{ rows: planOf(listed('a', 'Course on bonds')) }],
  bad: [{ rows: planOf(['a) Help Members', '• Course on bonds', '#NAME?']), kinds: { C4: 'error' }, at: 'C4' }],
  *check({ plan, grid }: RuleContext): Iterable<Problem> {
    for (const { cell, action } of findPlanCells(plan, grid)) {
      if (cell.kind === 'text') continue;
      yield {
        message: { id: 'cell-is-no-text', values: { text: cell.text, kind: names[cell.kind] } },
        place: cell,
        ...(action === null ? {} : { action }),
      };
    }
  },
};
