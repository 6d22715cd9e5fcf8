import { planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import type { Kpi } from '../../plan/model';
import { kpiKey } from '../../plan/text';
import { actionsOf } from '../../plan/model';

export const kpiIsNamedOnce: Rule = {
  id: 'kpi-is-named-once',
  title: 'An action names each indicator once.',
  why: 'It would be reported twice.',
  severity: 'warning',
  good: [{ rows: planOf(['a) Help Members', '• Course on bonds', '(1) Number of Members (2) Number of courses']) }],
  bad: [{ rows: planOf(['a) Help Members', '• Course on bonds', 'Number of Members\nNumber of members']), at: 'C4' }],
  *check({ plan }: RuleContext): Iterable<Problem> {
    for (const { ref, kpis } of actionsOf(plan)) {
      const seen = new Map<string, Kpi>();
      for (const kpi of kpis) {
        const key = kpiKey(kpi.text);
        const first = seen.get(key);
        if (first === undefined) seen.set(key, kpi);
        else if (key !== '') {
          yield {
            message: { id: 'kpi-is-repeated', values: { kpi: kpi.text, action: ref } },
            place: kpi.source,
            action: ref,
            related: [{ place: first.source, name: first.text }],
          };
        }
      }
    }
  },
};
