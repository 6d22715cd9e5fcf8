import { groupBy } from '../../plan/group-by';
import type { Action, Listing } from '../../plan/model';
import type { Behind } from '../plan-change';
import type { Index } from '../web';

/**
 * Where a line of an activity goes under an action that does not list it: in the order of its neighbours under the
 * actions that do, first that of which the greatest share of lines stands there too; of an umbrella action, which lists
 * much of everything, the order says less. It stands behind the nearest neighbour before it, else before the nearest one
 * behind it, else last. `moving` is the line that comes from elsewhere; where it stood says least.
 */
export function placeLine(activity: string, target: Action, moving: string | null, index: Index): Behind {
  const there = groupBy(target.listings, (listing) => listing.activity);
  const share = ({ listings }: Action): number =>
    listings.filter((listing) => there.has(listing.activity)).length / listings.length;
  const sources = index.activities
    .get(activity)!
    .listings.map((id) => {
      const action = index.actions.get(index.listings.get(id)!.action)!;
      return { id, listings: action.listings, share: share(action) };
    })
    .sort((a, b) => Number(a.id === moving) - Number(b.id === moving) || b.share - a.share);
  for (const { id, listings } of sources) {
    const before = findThere(listings, placeIn(listings, id) - 1, -1);
    if (before) return there.get(before.activity)!.at(-1)!.id;
  }
  for (const { id, listings } of sources) {
    const after = findThere(listings, placeIn(listings, id) + 1, 1);
    if (after) return target.listings[target.listings.indexOf(there.get(after.activity)![0]) - 1]?.id ?? null;
  }
  return target.listings.at(-1)?.id ?? null;

  function findThere(listings: readonly Listing[], from: number, step: 1 | -1): Listing | null {
    for (let at = from; at >= 0 && at < listings.length; at += step) {
      if (there.has(listings[at]!.activity)) return listings[at]!;
    }
    return null;
  }

  function placeIn([first]: readonly Listing[], id: string): number {
    return index.places.get(id)! - index.places.get(first!.id)!;
  }
}
