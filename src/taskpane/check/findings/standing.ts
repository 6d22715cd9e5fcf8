import { isSameAddress } from '../../../core/sheet/address';
import type { Finding } from '../../../core/sheet/finding';
import type { Entry } from './entries';

/** The finding that the planner went to, and the list as it was then. */
export interface Chosen {
  readonly entry: Entry;
  readonly among: readonly Entry[];
}

/** Where the planner is in a list: at no finding yet, at one, or before the one that came after what is gone. */
export type Standing =
  | { readonly is: 'nowhere' }
  | { readonly is: 'at'; readonly position: number }
  | { readonly is: 'before'; readonly position: number };

/**
 * Finds the chosen finding in a list that may be another by now: by its content; where that has changed, by the law at
 * its place. Where it is gone, the first of those that came after it and are still there is the next.
 */
export function findStanding(order: readonly Entry[], chosen: Chosen | null): Standing {
  if (!chosen) return { is: 'nowhere' };
  const positions = new Map(order.map(({ id }, position) => [id, position]));
  const at = positions.get(chosen.entry.id) ?? findAlike(order, chosen.entry.finding);
  if (at !== null) return { is: 'at', position: at };
  const after = chosen.among.slice(chosen.among.findIndex(({ id }) => id === chosen.entry.id) + 1);
  const next = after.find(({ id }) => positions.has(id));
  return { is: 'before', position: next ? positions.get(next.id)! : order.length };
}

/** The same law broken at the same place, where there is but one such finding: its words were changed meanwhile. */
function findAlike(order: readonly Entry[], { rule, at, listing, action }: Finding): number | null {
  const alike = order.flatMap(({ finding }, position) =>
    finding.rule === rule && isSameAddress(finding.at, at) && finding.listing === listing && finding.action === action
      ? [position]
      : [],
  );
  return alike.length === 1 ? alike[0]! : null;
}

/** Where one step leads; null where there is nothing further on that side. */
export function stepFrom(standing: Standing, step: 1 | -1, length: number): number | null {
  const here = standing.is === 'nowhere' ? 0 : standing.position;
  const to = step === -1 ? here - 1 : standing.is === 'at' ? here + 1 : here;
  return to >= 0 && to < length ? to : null;
}
