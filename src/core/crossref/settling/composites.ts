import type { Decided } from '../../plan/activity/decided';
import { identifyAnew } from '../../plan/activity/identify-anew';
import { comparable } from '../../plan/text';
import { listingsOf, type Listing, type Plan } from '../../plan/model';

/** By listing id, what a rewritten see-also names. */
export type Rewritten = ReadonlyMap<string, readonly string[]>;

/**
 * Wordings that turn out to stand for several activities once see-also are rewritten, and only then: pairs of the whole
 * and a part, as Decided has them. Told now, they need no second run to be found.
 */
export function findComposites(
  plan: Plan,
  rewritten: Rewritten,
  decided: Decided,
): readonly (readonly [string, string])[] {
  if (rewritten.size === 0) return [];
  const sections = plan.sections.map((section) => ({
    ...section,
    actions: section.actions.map((action) => ({
      ...action,
      listings: action.listings.map((listing): Listing => ({
        ...listing,
        seeAlso: [...(rewritten.get(listing.id) ?? listing.seeAlso)],
      })),
    })),
  }));
  const { activities } = identifyAnew({ ...plan, sections }, decided);
  const texts = new Map(listingsOf(plan).map(({ id, text }) => [id, comparable(text)]));
  const known = new Set(plan.activities.flatMap(({ parts, listings }) => (parts.length > 0 ? listings : [])));
  const wordings = new Map(activities.map(({ id, listings }) => [id, texts.get(listings[0]!)!]));
  return activities
    .filter(({ parts, listings }) => parts.length > 0 && !listings.some((listing) => known.has(listing)))
    .flatMap(({ id, parts }) => parts.map((part) => [wordings.get(id)!, wordings.get(part)!] as const));
}
