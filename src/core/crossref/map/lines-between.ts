import type { CellAddress } from '../../sheet/address';
import type { Plan } from '../../plan/model';
import { indexPlan } from '../web';
import type { Between } from './matrix';

export interface SharedActivity {
  readonly activity: string;
  readonly title: string;
  /** Its lines, and those of composites of it, under the actions meant, in the order of the plan. */
  readonly lines: readonly { readonly listing: string; readonly at: CellAddress }[];
}

/** The activities between two actions (or sections), in the order of the plan, with the lines of both sides. */
export function findLinesBetween(plan: Plan, { actions, activities }: Between): readonly SharedActivity[] {
  const { composites, listings, places, activities: byId } = indexPlan(plan);
  const meant = new Set(actions.flat());
  const shared = new Set(activities);
  return plan.activities
    .filter(({ id }) => shared.has(id))
    .map(({ id, title }) => ({
      activity: id,
      title,
      lines: [id, ...(composites.get(id) ?? [])]
        .flatMap((one) => byId.get(one)!.listings)
        .filter((listing) => meant.has(listings.get(listing)!.action))
        .sort((a, b) => places.get(a)! - places.get(b)!)
        .map((listing) => ({ listing, at: listings.get(listing)!.source.at })),
    }));
}
