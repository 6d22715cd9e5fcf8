import type { Action, Kpi, Listing } from '../plan/model';
import type { FollowedSeeAlso } from './following/follow';
import type { Outline } from './outline/outline';
import { kpisToAdd } from './writing/merge-kpis';

/** An action that goes, and what of it joins another. */
export interface Merged {
  readonly action: Action;
  readonly into: Action;
  readonly lines: readonly Listing[];
  /** Lines of activities that the other lists already. */
  readonly doubled: readonly Listing[];
  readonly kpis: readonly Kpi[];
}

export interface Merging {
  readonly merged: readonly Merged[];
  /** See-also as they will be, by the id of their listing. */
  readonly followed: ReadonlyMap<string, FollowedSeeAlso>;
}

export function findMerged({ gone }: Outline): readonly Merged[] {
  return [...gone].flatMap(([action, into]): Merged[] => {
    if (!into) return [];
    const listed = new Set(into.listings.map(({ activity }) => activity));
    return [
      {
        action,
        into,
        lines: action.listings.filter(({ activity }) => !listed.has(activity)),
        doubled: action.listings.filter(({ activity }) => listed.has(activity)),
        kpis: kpisToAdd(action, into),
      },
    ];
  });
}
