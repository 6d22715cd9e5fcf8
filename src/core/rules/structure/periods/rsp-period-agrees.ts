import { planOf } from '../../../linting/example';
import type { Problem, Rule, RuleContext } from '../../../linting/rule';
import { findCurrentRsp, formatYears } from '../../../plan/outcomes/current-rsp';
import { findHeadingPeriods, writePeriod } from './periods';

const headings = (rsp: string) => [
  ['Annual Work Plan (2025-2026)'],
  ['1. Make trade flow'],
  [`Specific Actions\n(RSP ${rsp})`, 'Annual Work Plan for 2025-2026', 'Key Performance Indicator'],
  ['a) Help Members', '• Course', 'Number of courses'],
];

export const rspPeriodAgrees: Rule = {
  id: 'rsp-period-agrees',
  title: 'The headings name the strategic plan that is in force in the years of the plan.',
  why: 'The outcomes of another strategic plan have the same numbers and mean something else.',
  severity: 'error',
  good: [{ rows: headings('2024-2026') }, { rows: planOf(['a) Help Members', '• Course', 'Number of courses']) }],
  bad: [{ rows: headings('2021-2023'), at: 'A3' }],
  *check({ plan, profile }: RuleContext): Iterable<Problem> {
    const rsp = plan.years.from > 0 ? findCurrentRsp(plan, profile) : null;
    if (!rsp) return;
    for (const found of findHeadingPeriods(plan)) {
      const { place, from, to, isRsp } = found;
      if (!isRsp || from > to || (from === rsp.from && to === rsp.to)) continue;
      yield {
        message: { id: 'rsp-period-differs', values: { found: place.text, expected: formatYears(rsp) } },
        place,
        options: [writePeriod(found, rsp.from, rsp.to)],
      };
    }
  },
};
