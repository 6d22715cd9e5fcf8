import { listed, planOf } from '../../../linting/example';
import type { Problem, Rule, RuleContext } from '../../../linting/rule';
import { findPlanCells, type PlanCell } from '../../plan-cells';
import { aboutAll } from '../../plan-index';

/** So many cells are named; of a sheet that is protected as a whole, that is enough. */
const mostRelated = 20;

export const cellMayBeWritten: Rule = {
  id: 'cell-may-be-written',
  title: 'The cells of a plan are neither formulas nor protected.',
  why: 'Concord writes over no formula and into no protected cell, so what is wrong there has to be mended by hand.',
  severity: 'info',
  good: [{ rows: planOf(listed('a', 'Course on bonds')) }],
  bad: [
    { rows: planOf(listed('a', 'Course on bonds'), listed('b', 'Talk')), holds: { B5: 'formula' }, at: 'B5' },
    {
      rows: planOf(listed('a', 'Course on bonds'), listed('b', 'Talk')),
      holds: { A4: 'protected', B4: 'protected', C4: 'protected' },
      at: 'A4',
    },
  ],
  *check({ plan, grid }: RuleContext): Iterable<Problem> {
    const held = findPlanCells(plan, grid).filter(({ cell }) => cell.hold !== null);
    const [first, ...others] = held;
    if (!first) return;
    const countOf = (hold: PlanCell['cell']['hold']) => held.filter(({ cell }) => cell.hold === hold).length;
    const values = { formulas: countOf('formula'), protected: countOf('protected') };
    yield {
      message: { id: 'cells-are-held', values },
      place: first.cell,
      about: aboutAll(held.map(({ cell }) => cell.text)),
      related: others.slice(0, mostRelated).map(({ cell, action }) => ({ place: cell, name: action ?? 'heading' })),
    };
  },
};
