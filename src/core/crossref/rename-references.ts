import type { Listing, Plan } from '../plan/model';

/** The plan with other names for some in its see-also: in all listings, or in those of these ids. What is typed stays. */
export function renameReferences(plan: Plan, names: ReadonlyMap<string, string>, within?: ReadonlySet<string>): Plan {
  if (names.size === 0) return plan;
  const rename = (listing: Listing): Listing =>
    (within?.has(listing.id) ?? true) && listing.seeAlso.some((name) => names.has(name))
      ? { ...listing, seeAlso: listing.seeAlso.map((name) => names.get(name) ?? name) }
      : listing;
  return {
    ...plan,
    sections: plan.sections.map((section) => ({
      ...section,
      actions: section.actions.map((action) => ({ ...action, listings: action.listings.map(rename) })),
    })),
  };
}
