import { gazetteerOf, type Named } from './places/gazetteer';
import { isSpelt, wordsOf, type Word } from './places/words';
import { countryName } from './places/world';
import type { Profile } from './profile';

/** A name found in running text: characters `start` to `end` (zero-based, end exclusive). */
export interface NamedPlace {
  readonly kind: 'member' | 'group' | 'stranger';
  /** ISO 3166-1 alpha-2 of a Member or stranger; the name of a group as the profile shows it. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Members, groups and countries outside the region named in a text, in order. The longest name wins ("Guinea" is not
 * in "Papua New Guinea"); adjectives ("Indonesian"), towns and names in small letters are none.
 */
export function findPlaces(text: string, profile: Profile): readonly NamedPlace[] {
  const names = gazetteerOf(profile);
  const words = wordsOf(text);
  const found: NamedPlace[] = [];
  for (let at = 0; at < words.length;) {
    const { key, bare } = words[at]!;
    const candidates = [
      ...(names.get(key.toUpperCase()) ?? []),
      ...(key === bare.key ? [] : (names.get(bare.key.toUpperCase()) ?? [])),
    ];
    const place = candidates.find((candidate) => isNamed(candidate, words, at));
    if (place && place.kind !== 'namesake') {
      const last = words[at + place.words.length - 1]!.bare.end;
      const end = text.startsWith(place.closing, last) ? last + place.closing.length : last;
      found.push({ kind: place.kind, id: place.id, start: words[at]!.start, end });
    }
    at += place?.words.length ?? 1;
  }
  return found;
}

/** The Member's name as the profile shows it; of another country the usual name. */
export function memberName(code: string, profile: Profile): string {
  return profile.members.find((member) => member.code === code)?.names[0] ?? countryName(code) ?? code;
}

/** Whether the words of a name stand from `at` on, with no comma, bracket or stop between them that the name has not. */
function isNamed({ words: name }: Named, words: readonly Word[], at: number): boolean {
  return name.every((part, index) => {
    const there = words[at + index];
    if (!there) return false;
    const isLast = index === name.length - 1;
    if (!isSpelt(there.key, part.key) && !(isLast && isSpelt(there.bare.key, part.key))) return false;
    return index === 0 || there.marks === part.marks || (there.marks === '' && part.marks !== '/');
  });
}
