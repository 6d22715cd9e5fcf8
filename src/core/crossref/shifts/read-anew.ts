import { identifyAnew } from '../../plan/activity/identify-anew';
import type { Decided } from '../../plan/activity/decided';
import type { Listing, Plan } from '../../plan/model';
import type { Shift } from '../question';

/** The plan with the references of a shift read by the present names of their actions, its activities worked out anew. */
export function readAnew(plan: Plan, { listings, names }: Shift, decided: Decided | undefined): Plan {
  const stale = new Set(listings);
  const now = new Map(names.map(({ from, to }) => [from, to]));
  const rename = (listing: Listing): Listing =>
    stale.has(listing.id)
      ? { ...listing, seeAlso: listing.seeAlso.map((target) => now.get(target) ?? target) }
      : listing;
  const sections = plan.sections.map((section) => ({
    ...section,
    actions: section.actions.map((action) => ({ ...action, listings: action.listings.map(rename) })),
  }));
  return identifyAnew({ ...plan, sections }, decided);
}
