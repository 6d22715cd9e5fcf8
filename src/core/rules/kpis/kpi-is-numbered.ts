import { planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { actionsOf } from '../../plan/model';
import { findStrayNumbers, numberKpis } from './numbers';

export const kpiIsNumbered: Rule = {
  id: 'kpi-is-numbered',
  title: 'Of an action’s indicators all have a number or none has.',
  why: 'One without a number is taken for a heading of the others, or for the end of the one before.',
  severity: 'info',
  good: [
    { rows: planOf(['a) Help Members', '• Course on bonds', 'Number of Members\nNumber of courses']) },
    { rows: planOf(['a) Help Members', '• Course on bonds', '(1) Number of Members\n(2) Number of courses']) },
  ],
  bad: [
    { rows: planOf(['a) Help Members', '• Course on bonds', 'Number of Members\n(1) Number of courses']), at: 'C4' },
    { rows: planOf(['a) Help Members', '• Course on bonds', 'Number of Members (2) Number of courses']), at: 'C4' },
  ],
  *check({ plan, grid }: RuleContext): Iterable<Problem> {
    for (const action of actionsOf(plan)) {
      const bare = action.kpis.filter(({ index }) => index === undefined);
      const hasNumber = bare.length < action.kpis.length || bare.some((kpi) => findStrayNumbers(kpi).length > 0);
      if (bare.length === 0 || !hasNumber) continue;
      const [first] = bare;
      yield {
        message: { id: 'kpi-has-no-number', values: { kpi: first!.text.replace(/\s*[(（]\d.*$/, '') } },
        place: first!.source,
        action: action.ref,
        options: [numberKpis(action, grid)],
      };
    }
  },
};
