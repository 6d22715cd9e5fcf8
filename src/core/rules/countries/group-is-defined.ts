import { listed, planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { groupBy } from '../../plan/group-by';
import { memberName } from '../../plan/country';
import { listingsOf } from '../../plan/model';
import { findGroupMembers } from '../../plan/places/group-members';
import { findMentions } from '../../plan/places/listing-places';

export const groupIsDefined: Rule = {
  id: 'group-is-defined',
  title: 'It is known which Members a group stands for.',
  why: 'Where it is not, the counts by Member rest on what we assume. One hint tells of all such groups.',
  severity: 'info',
  good: [{ rows: planOf(listed('a', 'Course on bonds for ASEAN')) }],
  bad: [{ rows: planOf(listed('a', 'Course on bonds for the Pacific', 'Talk on cats for the Pacific')), at: 'B4' }],
  *check({ plan, profile }: RuleContext): Iterable<Problem> {
    const assumed = new Set(profile.groups.filter(({ assumed: is }) => is).map(({ names }) => names[0]!));
    const mentions = listingsOf(plan)
      .filter(({ groups }) => groups.some((group) => assumed.has(group)))
      .flatMap((listing) => findMentions(listing, profile))
      .filter(({ kind, id }) => kind === 'group' && assumed.has(id));
    const [first, ...others] = mentions;
    if (!first) return;
    const groups = [...groupBy(mentions, ({ id }) => id).keys()].map((name) => ({
      name,
      members: findGroupMembers(name, plan, profile).map((code) => memberName(code, profile)),
    }));
    yield {
      message: { id: 'groups-are-assumed', values: { groups } },
      place: first.source,
      listing: first.listing.id,
      action: first.listing.action,
      about: groups.map(({ name }) => name).join(', '),
      related: others.map(({ source, listing }) => ({ place: source, name: listing.id })),
    };
  },
};
