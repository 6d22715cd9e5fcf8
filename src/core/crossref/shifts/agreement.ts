import { parseRef, positionOf } from '../../plan/label';
import type { Plan } from '../../plan/model';
import { mayName, type Index, type Web } from '../web';

/** Names farther from each other than this many rows are not taken for the same action before and after a shift. */
export const reach = 8;

/** A listing's references, with the actions that they may rightly name. */
export interface Naming {
  /** Id of the listing. */
  readonly listing: string;
  /** The action it stands under. */
  readonly action: string;
  /** What its see-also names, each once. */
  readonly cited: readonly string[];
  /** The actions that list its activity, its own too. */
  readonly places: ReadonlySet<string>;
}

/** The references of all listings, in document order. */
export function readNamings(webs: Iterable<Web>, index: Index): readonly Naming[] {
  return [...webs]
    .flatMap((web) => {
      const places = mayName(web);
      return web.standings.map(({ id, action, cited }) => ({
        listing: id,
        action,
        cited: [...new Set(cited)],
        places,
      }));
    })
    .filter(({ cited }) => cited.length > 0)
    .sort((a, b) => index.places.get(a.listing)! - index.places.get(b.listing)!);
}

/** Whether a listing's see-also may name an action: another that lists its activity. */
export function isMeant({ action, places }: Naming, name: string): boolean {
  return name !== action && places.has(name);
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

/** A name in use. */
interface Use {
  readonly name: string;
  readonly section: number;
  /** Where its label belongs (zero-based). */
  readonly place: number;
  readonly namings: Naming[];
}

/** For each section, what its references would be right of. Linear in the references. */
export function readSections(plan: Plan, namings: readonly Naming[]): readonly SectionNames[] {
  const uses = readUses(plan, namings);
  const namesOf = new Map(plan.sections.map(({ number, actions }) => [number, actions.map(({ ref }) => ref)]));
  return [...namesOf].map(([number, names]): SectionNames => {
    const used = uses.get(number) ?? new Map<number, Use>();
    const near = new Map(
      [...used].map(([place, use]) => [place, countMeant(use, names, Math.max(0, place - reach), place + reach + 1)]),
    );
    return {
      names,
      used: new Map([...used].map(([place, { name }]) => [place, name])),
      score: (place, at) => near.get(place)?.get(at) ?? 0,
      scoreAll: (place) => countMeant(used.get(place)!, names, 0, names.length),
    };
  });
}

/** The names in use by section and place; of two that belong at one place the one used last. */
function readUses(plan: Plan, namings: readonly Naming[]): ReadonlyMap<number, ReadonlyMap<number, Use>> {
  const places = new Map(
    plan.sections.flatMap(({ actions }) => actions.map(({ ref }, place) => [ref, place] as const)),
  );
  const readUse = (name: string): Use | null => {
    const read = parseRef(name);
    const place = places.get(name) ?? (read && (positionOf(read.label) ?? 0) - 1);
    return !read || place === null || place < 0 ? null : { name, section: read.section, place, namings: [] };
  };
  const known = new Map<string, Use | null>();
  const uses = new Map<number, Map<number, Use>>();
  for (const naming of namings) {
    for (const name of naming.cited) {
      const use = known.has(name) ? known.get(name)! : readUse(name);
      known.set(name, use);
      if (!use) continue;
      use.namings.push(naming);
      const inSection = uses.get(use.section) ?? new Map<number, Use>();
      uses.set(use.section, inSection.set(use.place, use));
    }
  }
  return uses;
}

/** How many references to a name would be right of each action from one place to another (exclusive); those of none left out. */
function countMeant({ namings }: Use, names: readonly string[], from: number, to: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const last = Math.min(to, names.length);
  for (const naming of namings) {
    for (let at = from; at < last; at++) {
      if (isMeant(naming, names[at]!)) counts.set(at, (counts.get(at) ?? 0) + 1);
    }
  }
  return counts;
}
