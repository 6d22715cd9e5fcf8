import type { Revision } from './revision';

/** By each name that a label gets or loses, the other: two actions change names, or one takes a name that no action has. */
export type Swaps = ReadonlyMap<string, string>;

/** Of two that speak of one name the first counts. */
export function swapNames(revisions: readonly Revision[]): Swaps {
  const swaps = new Map<string, string>();
  for (const revision of revisions) {
    if (revision.kind !== 'relabel' || swaps.has(revision.from) || swaps.has(revision.to)) continue;
    swaps.set(revision.from, revision.to);
    swaps.set(revision.to, revision.from);
  }
  return swaps;
}
