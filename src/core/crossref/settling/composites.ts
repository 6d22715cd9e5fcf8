import type { Decided } from '../../plan/activity/decided';
import { identifyAnew } from '../../plan/activity/identify-anew';
import { withListings } from '../../plan/activity/with-listings';
import { comparable } from '../../plan/text';
import { listingsOf, type Plan } from '../../plan/model';

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
  const after = withListings(plan, (listing) => {
    const seeAlso = rewritten.get(listing.id);
    return seeAlso ? { ...listing, seeAlso: [...seeAlso] } : listing;
  });
  const { activities } = identifyAnew(after, decided);
  const texts = new Map(listingsOf(plan).map(({ id, text }) => [id, comparable(text)]));
  const known = new Set(plan.activities.flatMap(({ parts, listings }) => (parts.length > 0 ? listings : [])));
  const wordings = new Map(activities.map(({ id, listings }) => [id, texts.get(listings[0]!)!]));
  return activities
    .filter(({ parts, listings }) => parts.length > 0 && !listings.some((listing) => known.has(listing)))
    .flatMap(({ id, parts }) => parts.map((part) => [wordings.get(id)!, wordings.get(part)!] as const));
}
