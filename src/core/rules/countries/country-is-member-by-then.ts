import { listed, planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { groupBy } from '../../plan/group-by';
import { listingsOf } from '../../plan/model';
import { formatYears } from '../../plan/outcomes/current-rsp';
import { findMentions } from '../../plan/places/listing-places';

const [, ...rows] = planOf(listed('a', 'Course on bonds for Palau', 'Seminar on dogs for Palau and Fiji'));
const earlier = [['Annual Work Plan (2018-2019)'], ...rows];

export const countryIsMemberByThen: Rule = {
  id: 'country-is-member-by-then',
  title: 'A country that the plan names is a Member in the years of the plan.',
  why: 'One that joined later is most often a slip, or the years of the plan are wrong.',
  severity: 'info',
  good: [{ rows: planOf(listed('a', 'Course on bonds for Palau')) }],
  bad: [{ rows: earlier, at: 'B4' }],
  *check({ plan, profile }: RuleContext): Iterable<Problem> {
    if (plan.years.to === 0) return;
    const later = new Map(
      profile.members.flatMap(({ code, since, names }) =>
        since !== undefined && since > plan.years.to ? [[code, { since, name: names[0]! }] as const] : [],
      ),
    );
    if (later.size === 0) return;
    const mentions = listingsOf(plan).flatMap((listing) => findMentions(listing, profile));
    for (const [code, [first, ...others]] of groupBy(mentions, ({ id }) => id)) {
      const member = later.get(code);
      if (!member) continue;
      yield {
        message: { id: 'country-is-member-later', values: { ...member, years: formatYears(plan.years) } },
        place: first.source,
        listing: first.listing.id,
        action: first.listing.action,
        about: member.name,
        related: others.map(({ source, listing }) => ({ place: source, name: listing.id })),
      };
    }
  },
};
