import { listed, planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { groupBy } from '../../plan/group-by';
import { listingsOf, type Listing } from '../../plan/model';
import { findUnknownPlaces } from '../../plan/places/unknown-places';
import type { Profile } from '../../plan/profile';
import { planAsMeant } from '../see-also/diagnosis';
import { aboutAll } from '../plan-index';

export const nationalActivityNamesItsCountry: Rule = {
  id: 'national-activity-names-its-country',
  title: 'A national workshop says for which Member it is.',
  why: 'Without a Member it is found in no country’s list and counts for none. One hint for the plan.',
  severity: 'info',
  good: [
    {
      rows: planOf(
        listed('a', 'National workshop on bonds for Fiji', 'National workshops on dogs for SIEs'),
        listed('b', 'Upon request, national workshop on bonds', 'National workshops for candidates'),
      ),
    },
  ],
  bad: [{ rows: planOf(listed('a', 'Course on dogs'), listed('b', 'National workshop on dogs')), at: 'B5' }],
  *check(context: RuleContext): Iterable<Problem> {
    const found = listingsOf(planAsMeant(context)).filter((listing) => namesNobody(listing, context.profile));
    const [first, ...others] = [...groupBy(found, ({ activity }) => activity).values()].map(([listing]) => listing);
    if (!first) return;
    yield {
      message: { id: 'country-is-not-named', values: { text: first.text, others: others.length } },
      place: first.body,
      listing: first.id,
      action: first.action,
      about: aboutAll([first, ...others].map(({ text }) => text)),
      related: others.map(({ id, source }) => ({ place: source, name: id })),
    };
  },
};

/** In the plural it may be meant for whoever asks. */
function namesNobody({ kind, text, body, countries, groups, strangers }: Listing, profile: Profile): boolean {
  const isNamed = countries.length > 0 || groups.length > 0 || strangers.length > 0;
  if (kind !== 'national' || isNamed || !/\bnational\b.*\b(?:workshop|seminar|course|mission|ws)\b/i.test(text))
    return false;
  // A name that is misspelt is told by itself.
  return findUnknownPlaces(body.text, profile).length === 0;
}
