import { indexPlan, type Index } from '../crossref/web';
import type { RelatedPlace } from '../linting/rule';
import type { Listing, Plan } from '../plan/model';
import { comparable } from '../plan/text';

const indexes = new WeakMap<Plan, Index>();

/** The plan's actions, listings and activities by name and id, gathered once for each plan read. */
export function indexOf(plan: Plan): Index {
  const found = indexes.get(plan);
  if (found) return found;
  const made = indexPlan(plan);
  indexes.set(plan, made);
  return made;
}

/** Of an activity with more entries than a reader would look at, so many are named. */
const mostEntries = 12;

/** The actions of these names, and the other entries of the listing's activity, in document order. */
export function relatedTo(plan: Plan, listing: Listing, actions: readonly string[] = []): readonly RelatedPlace[] {
  const index = indexOf(plan);
  const named = actions.flatMap((name): RelatedPlace[] => {
    const action = index.actions.get(name);
    return action ? [{ place: action.titleSource, name }] : [];
  });
  return [...named, ...otherEntries(plan, listing)];
}

/** The other entries of a listing's activity, in document order. */
export function otherEntries(plan: Plan, { id, activity }: Listing): readonly RelatedPlace[] {
  const { activities, listings } = indexOf(plan);
  return activities
    .get(activity)!
    .listings.slice(0, mostEntries + 1)
    .filter((other) => other !== id)
    .slice(0, mostEntries)
    .map(placeOf);

  function placeOf(other: string): RelatedPlace {
    return { place: listings.get(other)!.source, name: other };
  }
}

/** What a fault about an action is known by: the action's words, or its name where there is none. */
export function wordsOf(plan: Plan, action: string): string {
  return indexOf(plan).words.get(action) ?? comparable(action);
}

/** What a see-also is known by, however it is written: the words of the actions that it names, in the order typed. */
export function wordsOfTargets(plan: Plan, { seeAlso }: Listing): string {
  return seeAlso.map((target) => wordsOf(plan, target)).join(' | ');
}

/** What a finding for several places is known by: one place more, or another, is another fault. */
export function aboutAll(texts: readonly string[]): string {
  return texts.map(comparable).sort().join(' | ');
}
