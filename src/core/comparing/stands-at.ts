import { actionsOf, listingsOf, type Plan } from '../plan/model';
import type { CellAddress } from '../sheet/address';

/** Where the actions (by name) and activities (by id) of a plan stand in its sheet, an activity first of all. */
export interface StandsAt {
  readonly action: (ref: string) => CellAddress | null;
  readonly activity: (id: string) => CellAddress | null;
}

export function openStandsAt(plan: Plan): StandsAt {
  const actions = new Map(actionsOf(plan).map(({ ref, titleSource }) => [ref, titleSource.at]));
  const listings = new Map(listingsOf(plan).map(({ id, source }) => [id, source.at]));
  const activities = new Map(plan.activities.map((activity) => [activity.id, listings.get(activity.listings[0]!)]));
  return { action: (ref) => actions.get(ref) ?? null, activity: (id) => activities.get(id) ?? null };
}
