import { findGroupMembers } from '../../plan/places/group-members';
import type { ExpandedGroup } from '../../words/summary/notes';
import type { CountedPlan } from './counted-plan';

/** The groups that are counted for their Members, in the order of the profile. */
export function describeExpanded({ plan, profile, expanded }: CountedPlan): readonly ExpandedGroup[] {
  return profile.groups
    .map(({ names, assumed }) => ({ group: names[0]!, assumed }))
    .filter(({ group }) => expanded.includes(group))
    .map(({ group, assumed }) => ({ group, assumed, members: findGroupMembers(group, plan, profile).length }));
}
