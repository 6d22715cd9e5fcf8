import { groupBy } from '../plan/group-by';
import { actionsOf, listingsOf, type Action, type Activity, type Listing, type Plan } from '../plan/model';
import { comparable } from '../plan/text';

/*
 * The web of an activity: which actions list it, and which actions each of its listings should therefore name.
 * Listings in, references out.
 */

/** A plan's listings and actions by id and name, gathered once. */
export interface Index {
  readonly plan: Plan;
  readonly listings: ReadonlyMap<string, Listing>;
  readonly actions: ReadonlyMap<string, Action>;
  /** The actions in document order. */
  readonly inOrder: readonly Action[];
  readonly activities: ReadonlyMap<string, Activity>;
  /** Position of a listing in document order. */
  readonly places: ReadonlyMap<string, number>;
  /** Position of an action in document order. */
  readonly order: ReadonlyMap<string, number>;
  /** The words of each action, told apart where several have the same: what memory knows it by. */
  readonly words: ReadonlyMap<string, string>;
  /** The words of each activity, in all its wordings, by its id. */
  readonly wordings: ReadonlyMap<string, ReadonlySet<string>>;
  /** Composites by the activity that they stand for. */
  readonly composites: ReadonlyMap<string, readonly string[]>;
}

export function indexPlan(plan: Plan): Index {
  const actions = actionsOf(plan);
  const listings = listingsOf(plan);
  const byId = new Map(listings.map((listing) => [listing.id, listing]));
  const bonds = groupBy(
    plan.activities.flatMap(({ id, parts }) => parts.map((part) => ({ part, id }))),
    ({ part }) => part,
  );
  return {
    plan,
    listings: byId,
    inOrder: actions,
    actions: new Map(actions.map((action) => [action.ref, action])),
    activities: new Map(plan.activities.map((activity) => [activity.id, activity])),
    places: new Map(listings.map((listing, index) => [listing.id, index])),
    order: new Map(actions.map((action, index) => [action.ref, index])),
    words: readWords(actions),
    wordings: readWordings(plan, byId),
    composites: new Map([...bonds].map(([part, bound]) => [part, bound.map(({ id }) => id)])),
  };
}

function readWords(actions: readonly Action[]): ReadonlyMap<string, string> {
  return new Map(
    [...groupBy(actions, ({ title }) => comparable(title))].flatMap(([words, alike]) =>
      alike.map(({ ref }, index) => [ref, index === 0 ? words : `${words} (${index + 1})`] as const),
    ),
  );
}

function readWordings(plan: Plan, listings: ReadonlyMap<string, Listing>): Index['wordings'] {
  return new Map(
    plan.activities.map((activity) => [
      activity.id,
      new Set(activity.listings.map((id) => comparable(listings.get(id)!.text))),
    ]),
  );
}

/** A listing as it stands, or as it would stand after an answer. */
export interface Standing {
  readonly id: string;
  /** The action it stands under. */
  readonly action: string;
  /** The targets that its see-also names, as read, in the order typed. */
  readonly cited: readonly string[];
}

/** The listings of an activity, with the actions that list what it is bound to (composites and their parts). */
export interface Web {
  readonly standings: readonly Standing[];
  readonly bound: ReadonlySet<string>;
}

export function readWeb(index: Index, activity: string): Web {
  const { listings } = index.activities.get(activity)!;
  return {
    standings: listings.map((id) => standing(index.listings.get(id)!)),
    bound: new Set(boundTo(index, activity).flatMap((other) => actionsListing(index, other))),
  };
}

/** The activities that one is bound to: its parts, and the composites that it is part of. */
export function boundTo(index: Index, activity: string): readonly string[] {
  return [...index.activities.get(activity)!.parts, ...(index.composites.get(activity) ?? [])];
}

function standing({ id, action, seeAlso }: Listing): Standing {
  return { id, action, cited: seeAlso };
}

function actionsListing(index: Index, activity: string): string[] {
  const { listings } = index.activities.get(activity)!;
  return listings.map((id) => index.listings.get(id)!.action);
}

/** All actions that a see-also of this activity may name: those that list it or what it is bound to. */
export function mayName(web: Web): ReadonlySet<string> {
  return new Set([...web.standings.map(({ action }) => action), ...web.bound]);
}

/** What the listing's see-also should name: all others, each once, in document order. */
export function expectedOf(standing: Standing, web: Web, order: ReadonlyMap<string, number>): readonly string[] {
  const others = [...mayName(web)].filter((action) => action !== standing.action);
  return sortTargets(others, order);
}

/** Names of actions in document order; those of no action last. */
export function sortTargets(targets: readonly string[], order: ReadonlyMap<string, number>): readonly string[] {
  const place = (target: string) => order.get(target) ?? order.size;
  return [...targets].sort((a, b) => place(a) - place(b));
}

/** Whether a see-also names each of the expected, once, and nothing else; the order does not matter. */
export function isRight(cited: readonly string[], expected: readonly string[]): boolean {
  if (cited.length !== expected.length) return false;
  const named = new Set(cited);
  return expected.every((target) => named.has(target));
}

/** Targets that some listing of the activity names though they do not list it, with those listings. */
export function unlistedTargets(web: Web): ReadonlyMap<string, readonly Standing[]> {
  const known = mayName(web);
  const found = new Map<string, Standing[]>();
  for (const standing of web.standings) {
    for (const target of new Set(standing.cited)) {
      if (known.has(target)) continue;
      const citing = found.get(target);
      if (citing) citing.push(standing);
      else found.set(target, [standing]);
    }
  }
  return found;
}
