import { parseRef, positionOf } from '../../plan/label';
import type { Plan } from '../../plan/model';
import { expectedOf, type Index, type Web } from '../web';

/** Names farther from each other than this many rows are not taken for the same action before and after a shift. */
export const reach = 8;

/** A listing's references, with the actions that they may rightly name. */
export interface Naming {
  /** Id of the listing. */
  readonly listing: string;
  /** What its see-also names, each once. */
  readonly cited: readonly string[];
  readonly others: ReadonlySet<string>;
}

/** The references of all listings, in document order. */
export function readNamings(webs: Iterable<Web>, index: Index): readonly Naming[] {
  return [...webs]
    .flatMap((web) =>
      web.standings.map((standing) => ({
        listing: standing.id,
        cited: [...new Set(standing.cited)],
        others: new Set(expectedOf(standing, web, index.order)),
      })),
    )
    .filter(({ cited }) => cited.length > 0)
    .sort((a, b) => index.places.get(a.listing)! - index.places.get(b.listing)!);
}

/** A section's actions as they stand, and how well the names in use fit them. */
export interface SectionNames {
  /** Present names, in the order of the rows. */
  readonly names: readonly string[];
  /** Names in use, by the place (zero-based) where their label belongs; most are those of an action. */
  readonly used: ReadonlyMap<number, string>;
  /** How many references to the name used at one place would be right of the action at another. */
  readonly score: (used: number, place: number) => number;
  /** The same for places however far away: how many references it would be right of, by place; of one name only. */
  readonly scoreAll: (used: number) => ReadonlyMap<number, number>;
}

/** For each section, what its references would be right of. Linear in the references. */
export function readSections(plan: Plan, namings: readonly Naming[]): readonly SectionNames[] {
  const usedIn = new Map<number, Map<number, string>>();
  const places = new Map(
    plan.sections.flatMap(({ actions }) => actions.map(({ ref }, place) => [ref, place] as const)),
  );
  const namesOf = new Map(plan.sections.map(({ number, actions }) => [number, actions.map(({ ref }) => ref)]));
  const scores = new Map<string, number>();
  for (const { cited, others } of namings) {
    for (const name of cited) {
      const read = parseRef(name);
      const place = places.get(name) ?? (read && (positionOf(read.label) ?? 0) - 1);
      if (!read || place === null || place < 0) continue;
      usedIn.set(read.section, (usedIn.get(read.section) ?? new Map<number, string>()).set(place, name));
      const names = namesOf.get(read.section) ?? [];
      for (let at = Math.max(0, place - reach); at <= Math.min(names.length - 1, place + reach); at++) {
        if (!others.has(names[at]!)) continue;
        const key = `${name} ${at}`;
        scores.set(key, (scores.get(key) ?? 0) + 1);
      }
    }
  }
  return [...namesOf].map(([number, names]): SectionNames => {
    const used = usedIn.get(number) ?? new Map<number, string>();
    return {
      names,
      used,
      score: (place, at) => scores.get(`${used.get(place) ?? ''} ${at}`) ?? 0,
      scoreAll: (place) => countOthers(namings, used.get(place) ?? '', names),
    };
  });
}

function countOthers(namings: readonly Naming[], name: string, names: readonly string[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { cited, others } of namings) {
    if (!cited.includes(name)) continue;
    names.forEach((other, at) => others.has(other) && counts.set(at, (counts.get(at) ?? 0) + 1));
  }
  return counts;
}
