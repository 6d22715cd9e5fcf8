import { planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
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
      const seen = new Set<string>();
      for (const { text, source } of kpis) {
        const key = kpiKey(text);
        if (key !== '' && seen.has(key)) {
          yield { message: { id: 'kpi-is-repeated', values: { kpi: text, action: ref } }, place: source, action: ref };
        }
        seen.add(key);
      }
    }
  },
};
