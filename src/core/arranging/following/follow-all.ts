import { readStyle } from '../../crossref/settling/style';
import { parseRef } from '../../plan/label';
import { actionsOf, type Action, type Plan } from '../../plan/model';
import type { Profile } from '../../plan/profile';
import type { Merged } from '../merging';
import type { Names, Outline } from '../outline/outline';
import { followSeeAlso, type FollowedSeeAlso, type Following } from './follow';

/** What becomes of the see-also of all listings that stay, by their ids, in the order of the plan. */
export function followAll(
  plan: Plan,
  profile: Profile,
  { gone }: Outline,
  names: Names,
  merged: readonly Merged[],
): ReadonlyMap<string, FollowedSeeAlso> {
  const actions = actionsOf(plan);
  const world: Following = {
    actions: firstByName(actions),
    labels: new Map(
      plan.sections.map((section) => [section.number, section.actions.map(({ ref }) => parseRef(ref)!.label)]),
    ),
    names,
    style: readStyle(plan, profile),
    before: new Map(actions.map(({ ref }, index) => [ref, index])),
    after: new Map(names.all.map(({ name }, index) => [name, index])),
  };
  const joining = new Set(merged.flatMap(({ lines }) => lines));
  return new Map(
    actions.flatMap((action) => {
      const own = names.of(action);
      if (own === null) return [];
      const staying = gone.has(action) ? action.listings.filter((listing) => joining.has(listing)) : action.listings;
      return staying.flatMap((listing) => {
        const followed = followSeeAlso(listing, own, world);
        return followed ? [[listing.id, followed] as const] : [];
      });
    }),
  );
}

function firstByName(actions: readonly Action[]): ReadonlyMap<string, Action> {
  return new Map([...actions].reverse().map((action) => [action.ref, action]));
}
