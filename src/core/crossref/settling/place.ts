import { groupBy } from '../../plan/group-by';
import type { Action } from '../../plan/model';
import type { Behind } from '../plan-change';
import type { Index } from '../web';

/**
 * Where a line of an activity goes under an action that does not list it: in the order of its neighbours under the
 * actions that do, the one that shares most activities with it first. `moving` is the line that comes from elsewhere;
 * where it stood says least. Last, where no neighbour stands there.
 */
export function placeLine(activity: string, target: Action, moving: string | null, index: Index): Behind {
  const there = groupBy(target.listings, (listing) => listing.activity);
  const shared = ({ listings }: Action): number =>
    new Set(listings.map((listing) => listing.activity).filter((other) => there.has(other))).size;
  const sources = index.activities
    .get(activity)!
    .listings.map((id) => ({ id, action: index.actions.get(index.listings.get(id)!.action)! }))
    .sort((a, b) => Number(a.id === moving) - Number(b.id === moving) || shared(b.action) - shared(a.action));
  for (const { id, action } of sources) {
    const at = action.listings.findIndex((listing) => listing.id === id);
    const before = action.listings
      .slice(0, at)
      .reverse()
      .find((listing) => there.has(listing.activity));
    if (before) return there.get(before.activity)!.at(-1)!.id;
    const after = action.listings.slice(at + 1).find((listing) => there.has(listing.activity));
    if (after) return target.listings[target.listings.indexOf(there.get(after.activity)![0]) - 1]?.id ?? null;
  }
  return target.listings.at(-1)?.id ?? null;
}
