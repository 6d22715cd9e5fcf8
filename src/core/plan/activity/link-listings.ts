import { identifyActivities } from '../activity';
import type { Action, Listing, Plan, Section } from '../model';
import type { Decided } from './decided';

/** A section whose listings are not yet known to be of an activity. */
export type UnlinkedSection = Omit<Section, 'actions'> & {
  readonly actions: readonly (Omit<Action, 'listings'> & { readonly listings: readonly Omit<Listing, 'activity'>[] })[];
};

/** Which listings are one activity, written on each of them. */
export function linkListings(
  sections: readonly UnlinkedSection[],
  decided: Decided | undefined,
): Pick<Plan, 'sections' | 'activities'> {
  const entries = sections.flatMap(({ actions }) => actions.flatMap(({ listings }) => listings));
  const activities = identifyActivities(entries, decided);
  const activityOf = new Map(
    activities.flatMap(({ id, listings }) => listings.map((listing) => [listing, id] as const)),
  );
  return {
    sections: sections.map((section) => ({
      ...section,
      actions: section.actions.map((action) => ({
        ...action,
        listings: action.listings.map((listing): Listing => ({ ...listing, activity: activityOf.get(listing.id)! })),
      })),
    })),
    activities,
  };
}
