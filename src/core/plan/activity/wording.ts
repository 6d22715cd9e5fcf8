import { comparable, contentWords } from '../text';

/** What identity needs of a listing. */
export interface Entry {
  readonly id: string;
  /** The name of the action it stands under. */
  readonly action: string;
  readonly text: string;
  /** The actions its see-also names, as read: `1-(b)`. */
  readonly seeAlso: readonly string[];
}

/** All listings of the same words, in document order. */
export interface Wording {
  /** The words, normalised: the same in every reading of the plan. */
  readonly key: string;
  readonly entries: readonly Entry[];
  /** The actions that it is listed under. */
  readonly actions: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/** The wordings of a plan, in document order of their first listing. */
export function readWordings(entries: readonly Entry[]): readonly Wording[] {
  const wordings = new Map<string, { readonly entries: Entry[]; readonly actions: Set<string> }>();
  for (const entry of entries) {
    const key = comparable(entry.text);
    const wording = wordings.get(key) ?? { entries: [], actions: new Set<string>() };
    wording.entries.push(entry);
    wording.actions.add(entry.action);
    wordings.set(key, wording);
  }
  return [...wordings].map(([key, wording]) => ({ key, ...wording, words: contentWords(key) }));
}

/** The actions that a listing names and its own wording is not listed under. */
export function unexplained(entry: Entry, wording: Wording): readonly string[] {
  return [...new Set(entry.seeAlso)].filter((target) => !wording.actions.has(target));
}
