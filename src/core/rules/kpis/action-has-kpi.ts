import { planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { actionsOf } from '../../plan/model';

export const actionHasKpi: Rule = {
  id: 'action-has-kpi',
  title: 'Each action has a key performance indicator.',
  why: 'Without one nobody can say afterwards whether the action was carried out.',
  severity: 'warning',
  good: [{ rows: planOf(['a) Help Members', '• Course on bonds', 'Number of Members']) }],
  bad: [{ rows: planOf(['a) Help Members', '• Course on bonds', '']), at: 'C4' }],
  *check({ plan }: RuleContext): Iterable<Problem> {
    for (const { ref, kpis, kpisCell } of actionsOf(plan)) {
      if (kpis.length > 0) continue;
      yield { message: { id: 'kpi-is-missing', values: { action: ref } }, place: kpisCell, action: ref };
    }
  },
};
