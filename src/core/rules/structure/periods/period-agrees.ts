import { planOf } from '../../../linting/example';
import type { Problem, Rule, RuleContext } from '../../../linting/rule';
import { formatYears } from '../../../plan/outcomes/current-rsp';
import { findHeadingPeriods, findPeriods, writePeriod } from './periods';

export const periodAgrees: Rule = {
  id: 'period-agrees',
  title: 'The headings of all sections name the years of the plan.',
  why: 'A heading left over from an earlier plan makes readers doubt the whole section.',
  severity: 'error',
  good: [{ rows: planOf(['a) Help Members', '• Course', 'Number of courses']) }],
  bad: [
    {
      rows: [
        ['Annual Work Plan (2025-2026)'],
        ['1. Make trade flow'],
        ['Specific Actions', 'Annual Work Plan for 2024 - 2025', 'Key Performance Indicator'],
        ['a) Help Members', '• Course', 'Number of courses'],
      ],
      at: 'B3',
    },
  ],
  *check({ plan }: RuleContext): Iterable<Problem> {
    const { years, titleSource } = plan;
    // Without a period in the title the first heading is what says it; the wrong way round is another law's.
    if (years.from === 0 || years.from > years.to) return;
    const title = findPeriods(titleSource).find(({ isRsp }) => !isRsp);
    for (const found of findHeadingPeriods(plan)) {
      const { place, from, to, isRsp } = found;
      if (isRsp || from > to || (from === years.from && to === years.to)) continue;
      yield {
        message: { id: 'period-differs', values: { found: place.text, expected: formatYears(years) } },
        place,
        ...(title && { related: [{ place: title.place, name: 'title' }] }),
        options: [writePeriod(found, years.from, years.to)],
      };
    }
  },
};
