import { planOf } from '../../../linting/example';
import type { Problem, Rule, RuleContext } from '../../../linting/rule';
import { findHeadingPeriods, findPeriods, writePeriod } from './periods';

const row = ['a) Help Members', '• Course', 'Number of courses'] as const;

export const periodIsInOrder: Rule = {
  id: 'period-is-in-order',
  title: 'A period begins with its earlier year.',
  why: 'The years of the plan decide which strategic plan and which Members it is checked against.',
  severity: 'error',
  good: [{ rows: planOf(row) }],
  bad: [{ rows: [['Annual Work Plan (2026-2025)'], ...planOf(row).slice(1)], at: 'A1' }],
  *check({ plan }: RuleContext): Iterable<Problem> {
    for (const found of [...findPeriods(plan.titleSource), ...findHeadingPeriods(plan)]) {
      const { place, from, to } = found;
      if (from <= to) continue;
      yield {
        message: { id: 'period-runs-backwards', values: { found: place.text } },
        place,
        options: [writePeriod(found, to, from)],
      };
    }
  },
};
