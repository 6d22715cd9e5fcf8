import { bindWordings, type Bound } from './activity/bonds';
import { undecided, type Decided } from './activity/decided';
import { startApart } from './activity/joined';
import { readWordings, type Entry, type Wording } from './activity/wording';
import { groupBy } from './group-by';
import type { Activity } from './model';

/*
 * Which listings are one activity. What a planner decided comes first; the same words are; differing wordings
 * are where their listings refer to each other and nothing else explains those references. A wording so bound
 * to two others that do not refer to each other is a composite: it stands for both, but the two stay apart.
 */

/** The activities of a plan, in document order of their first listing, with ids A001, A002.. */
export function identifyActivities(entries: readonly Entry[], decided: Decided = undecided): readonly Activity[] {
  const wordings = readWordings(entries);
  const { groups, parts } = groupWordings(wordings, decided);
  const ids = new Map<Wording, string>();
  groups.forEach((group, index) => {
    for (const wording of group) ids.set(wording, `A${String(index + 1).padStart(3, '0')}`);
  });
  const order = new Map(entries.map((entry, index) => [entry, index]));
  return groups.map((group) => {
    const id = ids.get(group[0])!;
    return {
      id,
      title: commonest(group).entries[0]!.text,
      listings: group
        .flatMap((wording) => wording.entries)
        .sort((a, b) => order.get(a)! - order.get(b)!)
        .map((entry) => entry.id),
      parts: [...new Set(group.flatMap((wording) => [...(parts.get(wording) ?? [])].map((part) => ids.get(part)!)))]
        .filter((part) => part !== id)
        .sort(),
    };
  });
}

/** Joins what was decided, then what is bound, composites apart; both in the order of the words. */
function groupWordings(wordings: readonly Wording[], decided: Decided) {
  const { mutual, parts: found } = bindWordings(wordings);
  const parts = withDecidedParts(found, wordings, decided);
  const joined = startApart(decided.apart);
  const here = new Set(wordings.map(({ key }) => key));
  const said = decided.same.filter(([one, other]) => here.has(one) && here.has(other));
  const bound = [...mutual]
    .filter(([one]) => !parts.has(one))
    .flatMap(([one, others]) =>
      [...others].filter((other) => !parts.has(other)).map((other) => [one.key, other.key] as const),
    );
  for (const pairs of [said, bound]) {
    const inOrder = pairs.map(([one, other]) => (one < other ? ([one, other] as const) : ([other, one] as const)));
    for (const [one, other] of inOrder.sort(comparePairs)) joined.join(one, other);
  }
  const groups = groupBy(wordings, ({ key }) => joined.of(key));
  return { groups: [...groups.values()], parts };
}

/** Each composite with what it stands for: as found, and as was decided. */
function withDecidedParts(
  found: Bound,
  wordings: readonly Wording[],
  { parts = [] }: Decided,
): ReadonlyMap<Wording, ReadonlySet<Wording>> {
  if (parts.length === 0) return found;
  const byKey = new Map(wordings.map((wording) => [wording.key, wording]));
  const all = new Map([...found].map(([composite, own]) => [composite, new Set(own)]));
  for (const [one, other] of parts) {
    const [composite, part] = [byKey.get(one), byKey.get(other)];
    if (composite && part) all.set(composite, (all.get(composite) ?? new Set()).add(part));
  }
  return all;
}

function comparePairs([a, b]: readonly [string, string], [c, d]: readonly [string, string]): number {
  if (a !== c) return a < c ? -1 : 1;
  return b === d ? 0 : b < d ? -1 : 1;
}

/** The wording of most listings; of equals the first. */
function commonest(group: readonly Wording[]): Wording {
  return group.reduce((best, wording) => (wording.entries.length > best.entries.length ? wording : best));
}
