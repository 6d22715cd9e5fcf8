import type { Decided } from '../../plan/activity/decided';
import { listingsOf, type Plan } from '../../plan/model';
import type { Shift } from '../question';
import { readAnew } from './read-anew';

/**
 * The ids of the activities that a shift touches, as they are without it: those of its listings, and those of the
 * listings that belong to these once the names are read as the present ones.
 */
export function findTouched(plan: Plan, shift: Shift, decided: Decided | undefined): ReadonlySet<string> {
  const stale = new Set(shift.listings);
  const meant = listingsOf(readAnew(plan, shift, decided));
  const joined = new Set(meant.filter(({ id }) => stale.has(id)).map(({ activity }) => activity));
  const touched = new Set(meant.filter(({ activity }) => joined.has(activity)).map(({ id }) => id));
  return new Set(
    listingsOf(plan)
      .filter(({ id }) => touched.has(id) || stale.has(id))
      .map(({ activity }) => activity),
  );
}
