import { planOf, type ActionRow } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { indexOf, otherEntries, wordsOf } from '../plan-index';
import { askedBy } from '../see-also/asked-by';
import { diagnosisOf } from '../see-also/diagnosis';

const workshop = 'National workshop on risk management for Fiji';

function row(label: string, title: string, ...listings: readonly string[]): ActionRow {
  return [
    `${label}) ${title}\n(RSP 1.1.1 - 1st milestone)`,
    listings.map((listing) => `• ${listing}`).join('\n'),
    'Number of Members',
  ];
}

export const expectationIsMet: Rule = {
  id: 'expectation-is-met',
  title: 'An activity stands under each action where the profile expects it.',
  why: 'Where both rows forgot each other no reference shows it. An office knows which action gathers what others list, and its profile says so; this is advice, as one activity may be another case.',
  severity: 'warning',
  good: [
    {
      rows: planOf(
        row('a', 'Help Members with their risks', `${workshop} (See also 1-(b))`),
        row('b', 'Promote trade security and facilitation', `${workshop} (See also 1-(a))`),
      ),
    },
    { rows: planOf(row('a', 'Help Members with their risks', workshop), row('b', 'Promote learning', 'Meet experts')) },
  ],
  bad: [
    {
      rows: planOf(
        row('a', 'Help Members with their risks', workshop),
        row('b', 'Promote trade security and facilitation', 'Regional workshop on ports'),
      ),
      at: 'B4',
    },
  ],
  *check(context: RuleContext): Iterable<Problem> {
    const { actions, listings } = indexOf(context.plan);
    for (const question of diagnosisOf(context).expectations) {
      const { listings: entries, target, message, options } = question;
      const listing = listings.get(entries[0]!)!;
      const evidence = options.map((option) => option.evidence).filter((words) => words !== '');
      yield {
        message: { id: 'activity-is-expected', values: { seen: message, evidence } },
        place: listing.body,
        listing: listing.id,
        action: listing.action,
        about: wordsOf(context.plan, target),
        related: [{ place: actions.get(target)!.listingsCell, name: target }, ...otherEntries(context.plan, listing)],
        ...askedBy(question),
      };
    }
  },
};
