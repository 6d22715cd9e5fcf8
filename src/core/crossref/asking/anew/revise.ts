import { addDecided, undecided, type Decided } from '../../../plan/activity/decided';
import { identifyAnew } from '../../../plan/activity/identify-anew';
import type { Activity, Plan } from '../../../plan/model';
import { swapNames, type Swaps } from './swap-names';
import type { Revision } from './revision';

/** A plan as answers want it taken. */
export interface Revised {
  readonly plan: Plan;
  /** What the answers say of wordings. */
  readonly decided: Decided;
  /** By each name that a label gets or loses, the other. */
  readonly swaps: Swaps;
}

/**
 * The plan with its wordings and labels taken as the revisions say, beyond what was decided when it was read. Its actions
 * keep their names of now, and its see-also name them by these: a label that is written anew makes references right that
 * are typed already.
 */
export function revise(plan: Plan, revisions: readonly Revision[], before: Decided): Revised {
  const decided = revisions.reduce(
    (all, revision) =>
      revision.kind === 'same'
        ? addDecided(all, { ...undecided, same: [revision.words] })
        : revision.kind === 'parts'
          ? addDecided(all, { ...undecided, parts: revision.words })
          : all,
    undecided,
  );
  const swaps = swapNames(revisions);
  const renamed = swaps.size === 0 ? plan : renameReferences(plan, swaps);
  return { plan: withStableIds(identifyAnew(renamed, addDecided(before, decided)), plan), decided, swaps };
}

function renameReferences(plan: Plan, swaps: Swaps): Plan {
  return {
    ...plan,
    sections: plan.sections.map((section) => ({
      ...section,
      actions: section.actions.map((action) => ({
        ...action,
        listings: action.listings.map((listing) =>
          listing.seeAlso.some((name) => swaps.has(name))
            ? { ...listing, seeAlso: listing.seeAlso.map((name) => swaps.get(name) ?? name) }
            : listing,
        ),
      })),
    })),
  };
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
  return {
    ...plan,
    activities: plan.activities.map(rename),
    sections: plan.sections.map((section) => ({
      ...section,
      actions: section.actions.map((action) => ({
        ...action,
        listings: action.listings.map((listing) => ({ ...listing, activity: ids.get(listing.activity)! })),
      })),
    })),
  };
}
