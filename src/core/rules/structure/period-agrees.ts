import { planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { findCurrentRsp, formatYears } from '../../plan/outcomes/current-rsp';
import type { Source } from '../../sheet/edit';

const period = /\b((?:19|20)\d\d)(\s*[-–—/]\s*)((?:19|20)\d\d)\b/g;

export const periodAgrees: Rule = {
  id: 'period-agrees',
  title: 'The headings of all sections name the years of the plan, and of its RSP.',
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
    {
      rows: [
        ['Annual Work Plan (2025-2026)'],
        ['1. Make trade flow'],
        ['Specific Actions\n(RSP 2021-2023)', 'Annual Work Plan for 2025-2026', 'Key Performance Indicator'],
        ['a) Help Members', '• Course', 'Number of courses'],
      ],
      at: 'A3',
    },
  ],
  *check({ plan, profile }: RuleContext): Iterable<Problem> {
    if (plan.years.from === 0) return;
    const rsp = findCurrentRsp(plan, profile);
    for (const header of plan.sections.flatMap(({ headers }) => headers)) {
      for (const match of header.text.matchAll(period)) {
        const isRsp = /\bRSP\b|strategic plan/i.test(header.text.slice(0, match.index));
        const years = isRsp ? rsp : plan.years;
        if (!years || (Number(match[1]) === years.from && Number(match[3]) === years.to)) continue;
        yield describe(header, match, isRsp, years);
      }
    }
  },
};

/** Not safe: the heading may be right and the title wrong. */
function describe(
  header: Source,
  match: RegExpExecArray,
  isRsp: boolean,
  years: { readonly from: number; readonly to: number },
): Problem {
  const expected = formatYears(years);
  const start = header.start + match.index;
  const place = { at: header.at, start, end: start + match[0].length, text: match[0] };
  return {
    message: { id: isRsp ? 'rsp-period-differs' : 'period-differs', values: { found: match[0], expected } },
    place,
    options: [
      {
        title: { id: 'write-period', values: { expected } },
        replacements: [{ at: place.at, start, end: place.end, text: `${years.from}${match[2]!}${years.to}` }],
      },
    ],
  };
}
