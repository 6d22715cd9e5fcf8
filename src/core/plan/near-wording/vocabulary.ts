import { phrasesOf } from './abbreviation';
import { isSpellingOf, spellingKeys } from './spelling';
import { startApart } from '../activity/joined';
import type { Traits } from './traits';

/** The words of a plan: how common each is, and which are likely one word. */
export interface Vocabulary {
  /** In how many wordings a stem, or the code of a country or group, stands. */
  readonly count: (stem: string) => number;
  /** How much it says that two wordings share it: the rarer the more (inverse document frequency). */
  readonly weight: (stem: string) => number;
  /** Number of wordings. */
  readonly size: number;
  /**
   * What a wording may be found by: its words, one for all spellings, and what the plan
   * writes for two of them in one, or for the first letters of several.
   */
  readonly tokensOf: (traits: Traits) => readonly string[];
}

export function readVocabulary(plan: readonly Traits[]): Vocabulary {
  const counts = new Map<string, number>();
  const abbreviations = new Set<string>();
  for (const traits of plan) {
    const stems = new Set([
      ...traits.content.map(({ stem }) => stem),
      ...traits.countries.keys(),
      ...traits.groups.keys(),
    ]);
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    for (const { stem, isAbbreviation } of traits.content) if (isAbbreviation) abbreviations.add(stem);
  }
  const spelling = groupSpellings([...counts.keys()]);
  const count = (stem: string) => counts.get(stem) ?? 0;
  return {
    count,
    weight: (stem) => Math.log(1 + plan.length / Math.max(1, count(stem))),
    size: plan.length,
    tokensOf({ content, words }) {
      const phrases = [...phrasesOf(words)].map(({ initials }) => initials).filter((each) => abbreviations.has(each));
      const closedUp = content.slice(1).map(({ stem }, index) => content[index]!.stem + stem);
      const stems = [...content.map(({ stem }) => stem), ...phrases, ...closedUp.filter((stem) => counts.has(stem))];
      return [...new Set(stems.map(spelling))];
    },
  };
}

/** A name for each word that all its spellings share. Words are compared only where they share a spelling key. */
function groupSpellings(stems: readonly string[]): (stem: string) => string {
  const joined = startApart([]);
  const byKey = new Map<string, string>();
  for (const stem of [...stems].sort()) {
    for (const key of spellingKeys(stem)) {
      const other = byKey.get(key);
      if (other === undefined) byKey.set(key, stem);
      else if (isSpellingOf(stem, other)) joined.join(stem, other);
    }
  }
  return joined.of;
}
