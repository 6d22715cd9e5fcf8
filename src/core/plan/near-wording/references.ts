import type { Entry, Wording } from '../activity/wording';
import type { Activity } from '../model';
import type { Evidence } from './evidence';

/** An action that a listing names and that does not list its activity. */
interface Open {
  readonly listing: string;
  /** The action that the listing stands under. */
  readonly action: string;
  readonly target: string;
}

/** Which activity a wording is of, and what its listings refer to beyond that. */
export interface References {
  readonly activityOf: (wording: Wording) => string;
  /** The same by the words of a decision; undefined where the plan does not have them. */
  readonly activityOfWords: (key: string) => string | undefined;
  /** Whether they are one activity, or one is part of the other. */
  readonly areBound: (one: Wording, other: Wording) => boolean;
  readonly open: (wording: Wording) => readonly Open[];
  /** The strongest reference between two wordings; none, or one. */
  readonly between: (first: Wording, second: Wording) => readonly Evidence[];
}

export function readReferences(
  wordings: readonly Wording[],
  entries: readonly Entry[],
  activities: readonly Activity[],
): References {
  const byListing = new Map(
    activities.flatMap(({ id, listings }) => listings.map((listing) => [listing, id] as const)),
  );
  const byWords = new Map(wordings.map(({ key, entries: own }) => [key, byListing.get(own[0]!.id)!]));
  const parts = new Set(
    activities.flatMap(({ id, parts: bound }) => bound.flatMap((part) => [`${id} ${part}`, `${part} ${id}`])),
  );
  const actions = new Map<string, Set<string>>();
  for (const { id, action } of entries) {
    const activity = byListing.get(id)!;
    actions.set(activity, (actions.get(activity) ?? new Set()).add(action));
  }
  const openOf = new Map(
    wordings.map(({ key, entries: own }) => {
      const known = actions.get(byWords.get(key)!)!;
      const open = own.flatMap(({ id, action, seeAlso }) =>
        seeAlso.filter((target) => !known.has(target)).map((target): Open => ({ listing: id, action, target })),
      );
      return [key, open] as const;
    }),
  );
  const activityOf = ({ key }: Wording) => byWords.get(key)!;
  const open = ({ key }: Wording) => openOf.get(key)!;
  return {
    activityOf,
    activityOfWords: (key) => byWords.get(key),
    areBound: (one, other) =>
      activityOf(one) === activityOf(other) || parts.has(`${activityOf(one)} ${activityOf(other)}`),
    open,
    between(first, second) {
      const there = open(first).filter(({ target }) => second.actions.has(target));
      const back = open(second).filter(({ target }) => first.actions.has(target));
      for (const one of there) {
        const answer = back.find((other) => other.target === one.action && other.action === one.target);
        if (answer) return [{ kind: 'mutual-references', first: one.listing, second: answer.listing }];
      }
      const [reference] = [...there, ...back];
      return reference ? [{ kind: 'reference', listing: reference.listing, target: reference.target }] : [];
    },
  };
}
