import type { Activity } from './model';
import { comparable, containment, contentWords } from './text';

/*
 * Which listings are one activity. The same words are; differing wordings are where their listings refer to
 * each other and nothing else explains those references. A wording so bound to two others that do not refer to
 * each other is a composite: it stands for both, but the two stay apart.
 */

/** What identity needs of a listing. */
export interface Entry {
  readonly id: string;
  /** The name of the action it stands under. */
  readonly action: string;
  readonly text: string;
  /** The actions its see-also names, as read: `1-(b)`. */
  readonly seeAlso: readonly string[];
}

/** Half the content words in common: below it, two listings that cite each other are thought to do so by mistake. */
const likeness = 0.5;

interface Wording {
  readonly entries: Entry[];
  readonly actions: Set<string>;
}

/** The activities of a plan, in document order of their first listing, with ids A001, A002.. */
export function identifyActivities(entries: readonly Entry[]): readonly Activity[] {
  const wordings = groupByWords(entries);
  const bonds = bindWordings(entries, wordings);
  const groups = mergeBound([...wordings.values()], bonds);
  const ids = new Map<Wording, string>();
  groups.forEach((group, index) => {
    for (const wording of group) ids.set(wording, `A${String(index + 1).padStart(3, '0')}`);
  });
  const order = new Map(entries.map((entry, index) => [entry, index]));
  return groups.map((group) => ({
    id: ids.get(group[0]!)!,
    title: commonest(group).entries[0]!.text,
    listings: group
      .flatMap((wording) => wording.entries)
      .sort((a, b) => order.get(a)! - order.get(b)!)
      .map((entry) => entry.id),
    parts: isComposite(group[0]!, bonds) ? [...bonds.get(group[0]!)!].map((part) => ids.get(part)!) : [],
  }));
}

function groupByWords(entries: readonly Entry[]): ReadonlyMap<string, Wording> {
  const wordings = new Map<string, Wording>();
  for (const entry of entries) {
    const key = comparable(entry.text);
    const wording = wordings.get(key) ?? { entries: [], actions: new Set<string>() };
    wording.entries.push(entry);
    wording.actions.add(entry.action);
    wordings.set(key, wording);
  }
  return wordings;
}

type Bonds = ReadonlyMap<Wording, ReadonlySet<Wording>>;

/** Two wordings are bound when a listing of each cites the other's action, which its own wording is not listed under. */
function bindWordings(entries: readonly Entry[], wordings: ReadonlyMap<string, Wording>): Bonds {
  const byAction = new Map<string, Entry[]>();
  for (const entry of entries) {
    const there = byAction.get(entry.action);
    if (there) there.push(entry);
    else byAction.set(entry.action, [entry]);
  }
  const of = (entry: Entry) => wordings.get(comparable(entry.text))!;
  const words = new Map<Wording, ReadonlySet<string>>();
  const wordsOf = (wording: Wording) => {
    const known = words.get(wording) ?? contentWords(wording.entries[0]!.text);
    words.set(wording, known);
    return known;
  };
  const bonds = new Map<Wording, Set<Wording>>();
  for (const entry of entries) {
    const wording = of(entry);
    for (const target of unexplained(entry, wording)) {
      const answers = (byAction.get(target) ?? [])
        .filter((other) => of(other) !== wording && unexplained(other, of(other)).includes(entry.action))
        .map((other) => ({ other: of(other), score: containment(wordsOf(wording), wordsOf(of(other))) }))
        .filter(({ score }) => score >= likeness)
        .sort((a, b) => b.score - a.score);
      const best = answers[0];
      if (best) bonds.set(wording, (bonds.get(wording) ?? new Set()).add(best.other));
    }
  }
  // Kept only where both chose each other.
  return new Map(
    [...bonds].map(([wording, others]) => [
      wording,
      new Set([...others].filter((other) => bonds.get(other)?.has(wording))),
    ]),
  );
}

function unexplained(entry: Entry, wording: Wording): string[] {
  return entry.seeAlso.filter((target) => !wording.actions.has(target));
}

/** A composite is bound to two wordings that have nothing to do with each other. */
function isComposite(wording: Wording, bonds: Bonds): boolean {
  const others = [...(bonds.get(wording) ?? [])];
  return others.some((one, index) =>
    others.slice(index + 1).some((other) => !bonds.get(one)?.has(other) && !cites(one, other) && !cites(other, one)),
  );
}

function cites(one: Wording, other: Wording): boolean {
  return one.entries.some((entry) => entry.seeAlso.some((target) => other.actions.has(target)));
}

/** Joins bound wordings, composites apart, in document order. */
function mergeBound(wordings: readonly Wording[], bonds: Bonds): readonly (readonly Wording[])[] {
  const groups: Wording[][] = [];
  const placed = new Map<Wording, Wording[]>();
  for (const wording of wordings) {
    const joins = (other: Wording) => !isComposite(wording, bonds) && !isComposite(other, bonds);
    const partner = [...(bonds.get(wording) ?? [])].find((other) => placed.has(other) && joins(other));
    const group = (partner && placed.get(partner)) ?? [];
    if (group.length === 0) groups.push(group);
    group.push(wording);
    placed.set(wording, group);
  }
  return groups;
}

/** The wording of most listings; of equals the first. */
function commonest(group: readonly Wording[]): Wording {
  return group.reduce((best, wording) => (wording.entries.length > best.entries.length ? wording : best));
}
