import { withListings } from '../plan/activity/with-listings';
import type { Plan } from '../plan/model';

/** The plan with other names for some in its see-also: in all listings, or in those of these ids. What is typed stays. */
export function renameReferences(plan: Plan, names: ReadonlyMap<string, string>, within?: ReadonlySet<string>): Plan {
  if (names.size === 0) return plan;
  return withListings(plan, (listing) =>
    (within?.has(listing.id) ?? true) && listing.seeAlso.some((name) => names.has(name))
      ? { ...listing, seeAlso: listing.seeAlso.map((name) => names.get(name) ?? name) }
      : listing,
  );
}
