import { boundTo, type Index } from '../web';

/** Two actions and the activities that they share. */
export interface SharedPair {
  /** Their positions among the actions of the plan, zero-based, the smaller one first. */
  readonly rows: readonly [number, number];
  /** Ids, in the order of the plan. */
  readonly activities: readonly [string, ...string[]];
}

/**
 * All pairs of actions that share activities, in the order of the plan. Two actions share an activity that both list,
 * and one that the first lists where the second lists a composite of it: see-also binds these in the same way.
 */
export function findShared(index: Index): readonly SharedPair[] {
  const count = index.order.size;
  const pairs = new Map<number, { rows: [number, number]; activities: [string, ...string[]] }>();
  for (const { id, parts } of index.plan.activities) {
    const own = rowsOf(index, [id]);
    const composites = boundTo(index, id).filter((other) => !parts.includes(other));
    const more = rowsOf(index, composites).filter((row) => !own.includes(row));
    own.forEach((one, at) => {
      for (const other of [...own.slice(at + 1), ...more]) {
        const rows: [number, number] = one < other ? [one, other] : [other, one];
        const key = rows[0] * count + rows[1];
        const pair = pairs.get(key);
        if (pair) pair.activities.push(id);
        else pairs.set(key, { rows, activities: [id] });
      }
    });
  }
  return [...pairs].sort(([a], [b]) => a - b).map(([, pair]) => pair);
}

/** The rows that list one of these activities, each once, in the order of the plan. */
function rowsOf(index: Index, activities: readonly string[]): readonly number[] {
  const listings = activities.flatMap((id) => index.activities.get(id)!.listings);
  const rows = listings.map((id) => index.order.get(index.listings.get(id)!.action)!);
  return [...new Set(rows)].sort((a, b) => a - b);
}
