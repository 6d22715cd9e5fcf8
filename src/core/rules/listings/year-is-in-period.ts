import { listed, planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { listingsOf } from '../../plan/model';
import { otherEntries } from '../plan-index';

export const yearIsInPeriod: Rule = {
  id: 'year-is-in-period',
  title: 'A date in an entry lies in the years of the plan.',
  why: 'Another year is most often left over from the plan before, and so may be the whole entry.',
  severity: 'warning',
  good: [
    {
      rows: planOf(
        listed('a', 'Course on HS 2022 in March 2026', 'Follow-up of the 2023 survey', 'Talk on Vision 2030 (2025)'),
      ),
    },
  ],
  bad: [
    { rows: planOf(listed('a', 'Course on bonds'), listed('b', 'Course on dogs in March 2023')), at: 'B5' },
    { rows: planOf(listed('a', 'Course on bonds for Fiji (Q2 2028)')), at: 'B4' },
  ],
  *check({ plan }: RuleContext): Iterable<Problem> {
    const { from, to } = plan.years;
    for (const listing of listingsOf(plan)) {
      const { body, id, action } = listing;
      for (const found of body.text.matchAll(date)) {
        const typed = found.groups!['year']!;
        if (Number(typed) >= from && Number(typed) <= to) continue;
        const start = body.start + found.index;
        yield {
          message: { id: 'year-is-outside', values: { date: found[0], period: formatPeriod(from, to) } },
          place: { at: body.at, start, end: start + found[0].length, text: found[0] },
          listing: id,
          action,
          related: otherEntries(plan, listing),
        };
      }
    }
  },
};

// A year alone may belong to a name (HS 2022, Agenda 2030); one behind a month, a quarter or "in" says when.
const date =
  /\b(?:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?,?\s+(?:\d{1,2},\s+)?|(?:q[1-4]|quarter)\s+(?:of\s+)?|(?:in|during|by|early|late|mid)[\s-]+(?:the\s+year\s+)?)(?<year>(?:19|20)\d{2})\b(?![-–/.]\d)/gi;

function formatPeriod(from: number, to: number): string {
  return from === to ? `${from}` : `${from}-${to}`;
}
