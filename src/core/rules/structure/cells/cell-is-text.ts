import { listed, planOf } from '../../../linting/example';
import type { Problem, Rule, RuleContext } from '../../../linting/rule';
import { findPlanCells, type PlanCell } from '../../plan-cells';

const names = { number: 'a number or date', boolean: 'a truth value' } as const;

/** Columns of which a whole number is all that is asked: "1" for a section. */
const ofNumbers: readonly PlanCell['role'][] = ['section', 'label'];

export const cellIsText: Rule = {
  id: 'cell-is-text',
  title: 'The cells of a plan hold text, not numbers or dates.',
  why: 'Excel shows a number or date as it likes: 1.10 becomes 1.1, and 3-4 a day in March or April.',
  severity: 'warning',
  good: [{ rows: planOf(listed('a', 'Course on bonds')) }],
  bad: [{ rows: planOf(['a) Help Members', '• Course on bonds', '45000']), kinds: { C4: 'number' }, at: 'C4' }],
  *check({ plan, grid }: RuleContext): Iterable<Problem> {
    for (const { cell, action, role } of findPlanCells(plan, grid)) {
      const { kind, text } = cell;
      if (kind === 'text' || kind === 'error' || (ofNumbers.includes(role) && /^\d+$/.test(text))) continue;
      yield {
        message: { id: 'cell-is-no-text', values: { text, kind: names[kind] } },
        place: cell,
        about: text,
        ...(action === null ? {} : { action }),
      };
    }
  },
};
