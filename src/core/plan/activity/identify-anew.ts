import type { Activity, Plan } from '../model';
import type { Decided } from './decided';
import { linkListings } from './link-listings';
import { withListings } from './with-listings';

/**
 * The same plan with its activities worked out anew, by other decisions or other references. What is the same activity
 * as before keeps its id.
 */
export function identifyAnew(plan: Plan, decided: Decided | undefined): Plan {
  return withStableIds({ ...plan, ...linkListings(plan.sections, decided) }, plan);
}

/** An activity keeps the id that its first listing had, where no other has taken it; one that is new counts on. */
function withStableIds(plan: Plan, before: Plan): Plan {
  const idOf = new Map(
    before.activities.flatMap(({ id, listings }) => listings.map((listing) => [listing, id] as const)),
  );
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  let count = before.activities.length;
  for (const { id, listings } of plan.activities) {
    const old = idOf.get(listings[0]!)!;
    const own = taken.has(old) ? `A${String(++count).padStart(3, '0')}` : old;
    taken.add(own);
    ids.set(id, own);
  }
  const rename = (activity: Activity): Activity => ({
    ...activity,
    id: ids.get(activity.id)!,
    parts: activity.parts.map((part) => ids.get(part)!),
  });
  const listed = withListings(plan, (listing) => ({ ...listing, activity: ids.get(listing.activity)! }));
  return { ...listed, activities: plan.activities.map(rename) };
}
