import { findGroupMembers } from '../plan/places/group-members';
import type { Action, Listing, Plan } from '../plan/model';
import type { Profile } from '../plan/profile';

/**
 * The plan as if each listing that names one of the groups named its Members instead, each once, also where it names
 * one of them beside the group. A group of which no Members are known stays.
 */
export function expandGroups(plan: Plan, profile: Profile, groups: readonly string[]): Plan {
  if (groups.length === 0) return plan;
  const members = new Map(
    groups
      .map((group) => [group, findGroupMembers(group, plan, profile)] as const)
      .filter(([, codes]) => codes.length > 0),
  );
  const expand = (listing: Listing): Listing => {
    const codes = listing.groups.flatMap((group) => members.get(group) ?? []);
    if (codes.length === 0) return listing;
    return {
      ...listing,
      countries: [...new Set([...listing.countries, ...codes])],
      groups: listing.groups.filter((group) => !members.has(group)),
    };
  };
  const expandAction = (action: Action): Action => ({ ...action, listings: action.listings.map(expand) });
  return {
    ...plan,
    sections: plan.sections.map((section) => ({ ...section, actions: section.actions.map(expandAction) })),
  };
}
