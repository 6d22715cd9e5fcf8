import type { Listing, Plan } from '../model';

/** The plan with each listing as `change` gives it; one that it gives back as it is stays the same object. */
export function withListings(plan: Plan, change: (listing: Listing) => Listing): Plan {
  return {
    ...plan,
    sections: plan.sections.map((section) => ({
      ...section,
      actions: section.actions.map((action) => ({ ...action, listings: action.listings.map(change) })),
    })),
  };
}
