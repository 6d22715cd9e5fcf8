import { listed, planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { groupBy } from '../../plan/group-by';
import { listingsOf } from '../../plan/model';
import { proposeSame } from '../../plan/near-wording/propose';
import { comparable } from '../../plan/text';
import { findSecondEntry } from '../listings/second-entry';
import { indexOf } from '../plan-index';
import { planAsMeant } from '../see-also/diagnosis';
import { writeAlike } from './write-alike';

export const activityIsOne: Rule = {
  id: 'activity-is-one',
  title: 'Two entries that are nearly worded alike are one activity, worded alike, or are told to be two.',
  why: 'Written in two ways it counts twice, and neither entry refers to the other.',
  severity: 'warning',
  good: [
    {
      rows: planOf(listed('a', 'National course on bonds for Fiji'), listed('b', 'National course on bonds for Tonga')),
    },
    { rows: planOf(listed('a', 'National course on bonds'), listed('b', 'Regional course on bonds')) },
    { rows: planOf(listed('a', 'Course on bonds (part 1)'), listed('b', 'Course on bonds (part 2)')) },
  ],
  bad: [
    { rows: planOf(listed('a', 'Course on warehouse audits'), listed('b', 'Course on warehuose audits')), at: 'B5' },
    {
      rows: planOf(listed('a', 'Course on Trusted Trader Agreements'), listed('b', 'Course on TTAs')),
      at: 'B5',
    },
    {
      rows: planOf(listed('a', 'Course on bonds for Fiji'), listed('b', 'Course on bonds for Fiji and Tonga')),
      at: 'B5',
    },
  ],
  *check(context: RuleContext): Iterable<Problem> {
    const { profile, decided } = context;
    const plan = planAsMeant(context);
    const listings = listingsOf(plan);
    const byId = indexOf(plan).listings;
    const byWords = groupBy(listings, ({ text }) => comparable(text));
    for (const { first, second, words, evidence } of proposeSame(listings, profile, decided, plan.activities)) {
      const [one, other] = [byId.get(first)!, byId.get(second)!];
      if (findSecondEntry(one) || findSecondEntry(other)) continue;
      yield {
        message: {
          id: 'activity-is-maybe-one',
          values: { here: other.text, there: one.text, listing: first, evidence },
        },
        place: other.body,
        listing: second,
        action: other.action,
        about: words[0],
        related: [{ place: one.source, name: first }],
        options: writeAlike(byWords.get(words[0])!, byWords.get(words[1])!),
        proposal: words,
      };
    }
  },
};
