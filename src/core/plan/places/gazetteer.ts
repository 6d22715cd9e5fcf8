import type { Profile } from '../profile';
import { wordsOf, type Word } from './words';
import { countries, namesakes } from './world';

export interface Named {
  /** `namesake`: something else that has the name of a country or group in it. */
  readonly kind: 'member' | 'group' | 'stranger' | 'namesake';
  /** ISO 3166-1 alpha-2 of a Member or stranger; the name of a group as the profile shows it. */
  readonly id: string;
  readonly words: readonly Word[];
  /** What the name has behind its last word: the stop of "Rep.", a bracket. */
  readonly closing: string;
}

/** Names by their first word in capitals, the longest first. */
export type Gazetteer = ReadonlyMap<string, readonly Named[]>;

const known = new WeakMap<Profile, Gazetteer>();

/** What the profile says of a name comes before what the world says. */
export function gazetteerOf(profile: Profile): Gazetteer {
  const found = known.get(profile) ?? gather(profile);
  known.set(profile, found);
  return found;
}

function gather(profile: Profile): Gazetteer {
  const places = new Map<string, Named>();
  const add = (name: string, kind: Named['kind'], id: string) => {
    const words = wordsOf(name);
    const key = words.map((word, index) => `${index > 0 ? word.marks : ''} ${word.key}`).join('');
    if (words.length > 0 && !places.has(key)) {
      places.set(key, { kind, id, words, closing: name.slice(words.at(-1)!.end).trim() });
    }
  };
  for (const { names, code } of profile.members) names.forEach((name) => add(name, 'member', code));
  for (const { names } of profile.groups) names.forEach((name) => add(name, 'group', names[0]!));
  const members = new Set(profile.members.map(({ code }) => code));
  for (const { names, code } of countries) {
    names.forEach((name) => add(name, members.has(code) ? 'member' : 'stranger', code));
  }
  namesakes.forEach((name) => add(name, 'namesake', name));
  const byFirstWord = new Map<string, Named[]>();
  for (const place of places.values()) {
    const first = place.words[0]!.key.toUpperCase();
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), place]);
  }
  for (const named of byFirstWord.values()) named.sort((a, b) => b.words.length - a.words.length);
  return byFirstWord;
}
