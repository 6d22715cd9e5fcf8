import { planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { actionsOf } from '../../plan/model';

export const actionHasRspReference: Rule = {
  id: 'action-has-rsp-reference',
  title: 'Each action says which RSP outcome it serves, or that it is outside the RSP.',
  why: 'Without it the action is counted as one outside the RSP.',
  severity: 'info',
  good: [{ rows: planOf(['a) Help Members\n(RSP 1.1.1 - 1st milestone)', '• Course', 'Number of courses']) }],
  bad: [{ rows: planOf(['a) Help Members', '• Course', 'Number of courses']), at: 'A4' }],
  *check({ plan, profile }: RuleContext): Iterable<Problem> {
    // An office without a strategic plan in its profile refers to none.
    if (profile.rsps.length === 0) return;
    const { rsp: column } = plan.shape.columns;
    for (const { ref, rspSource, titleSource } of actionsOf(plan)) {
      if (rspSource) continue;
      const place = column === undefined ? titleSource : { row: titleSource.at.row, column };
      yield { message: { id: 'rsp-is-missing', values: { action: ref } }, place, action: ref };
    }
  },
};
