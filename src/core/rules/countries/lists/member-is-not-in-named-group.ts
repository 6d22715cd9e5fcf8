import { listed, planOf } from '../../../linting/example';
import type { Problem, Rule, RuleContext } from '../../../linting/rule';
import { memberName } from '../../../plan/country';
import { listingsOf } from '../../../plan/model';
import { findGroupMembers } from '../../../plan/places/group-members';
import { findPlaceLists } from '../../../plan/places/listing-places';
import { writeList } from './write-list';

export const memberIsNotInNamedGroup: Rule = {
  id: 'member-is-not-in-named-group',
  title: 'A Member that a group stands for is not named beside the group.',
  why: 'Readers wonder whether the others of the group are meant, and the Member may be counted twice.',
  severity: 'info',
  good: [{ rows: planOf(listed('a', 'Course on bonds for ASEAN and Fiji', 'Talk on cats for ASEAN in Thailand')) }],
  bad: [{ rows: planOf(listed('a', 'Course on bonds for ASEAN and Thailand')), at: 'B4' }],
  *check({ plan, profile }: RuleContext): Iterable<Problem> {
    for (const listing of listingsOf(plan)) {
      if (listing.groups.length === 0) continue;
      for (const list of findPlaceLists(listing, profile)) {
        const groups = list.mentions.filter(({ kind }) => kind === 'group');
        for (const group of groups) {
          const members = findGroupMembers(group.id, plan, profile);
          const inside = list.mentions.filter(({ kind, id }) => kind === 'member' && members.includes(id));
          const [first] = inside;
          if (!first) continue;
          const names = [...new Set(inside.map(({ id }) => memberName(id, profile)))];
          yield {
            message: { id: 'member-is-in-group', values: { members: names, group: group.source.text } },
            place: first.source,
            listing: listing.id,
            action: listing.action,
            options: [
              writeList(
                list,
                list.mentions.filter((mention) => !inside.includes(mention)),
              ),
            ],
          };
        }
      }
    }
  },
};
