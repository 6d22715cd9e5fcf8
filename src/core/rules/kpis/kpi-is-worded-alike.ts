import { planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { groupBy } from '../../plan/group-by';
import { kpiKey } from '../../plan/text';
import { actionsOf } from '../../plan/model';

export const kpiIsWordedAlike: Rule = {
  id: 'kpi-is-worded-alike',
  title: 'An indicator is written in one way throughout the plan.',
  why: 'Two ways of writing make two rows in a table that should be one. The wording is the RSP’s, so it is left to you.',
  severity: 'info',
  good: [
    {
      rows: planOf(
        ['a) Help Members', '• Course on bonds', 'Number of courses'],
        ['b) Help all', '• Seminar on dogs', 'Number of courses held'],
      ),
    },
  ],
  bad: [
    {
      rows: planOf(
        ['a) Help Members', '• Course on bonds', 'Number of Courses.'],
        ['b) Help all', '• Seminar on dogs', 'Number of courses'],
        ['c) Help some', '• Seminar on cats', 'Number of courses'],
      ),
      at: 'C4',
    },
  ],
  *check({ plan }: RuleContext): Iterable<Problem> {
    const kpis = actionsOf(plan).flatMap(({ ref, kpis: own }) => own.map((kpi) => ({ ...kpi, action: ref })));
    for (const alike of groupBy(kpis, ({ text }) => kpiKey(text)).values()) {
      const spellings = [...groupBy(alike, ({ text }) => text).values()];
      const [usual, ...others] = spellings.sort((a, b) => b.length - a.length);
      for (const other of others) {
        const { text, source, action } = other[0];
        const values = { found: text, usual: usual![0].text };
        yield {
          message: { id: 'kpi-is-worded-otherwise', values },
          place: source,
          action,
          related: [...other.slice(1), usual![0]].map((one) => ({ place: one.source, name: one.action })),
        };
      }
    }
  },
};
