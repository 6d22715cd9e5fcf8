import world from 'i18n-iso-countries/langs/en.json';

import type { Profile } from './profile';

/** A name found in running text: characters `start` to `end` (zero-based, end exclusive). */
export interface NamedPlace {
  readonly kind: 'member' | 'group' | 'stranger';
  /** ISO 3166-1 alpha-2 of a Member or stranger; the name of a group as the profile shows it. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

type Named = Pick<NamedPlace, 'kind' | 'id'> & { readonly name: string };

/** Names by their first word, the longest first. */
type Gazetteer = ReadonlyMap<string, readonly Named[]>;

const gazetteers = new WeakMap<Profile, Gazetteer>();

const word = /[\p{L}\p{N}]+/gu;
const goesOn = /^[\p{L}\p{N}]/u;

/**
 * Members, groups and countries outside the region named in a text, in order. The longest name wins
 * ("Guinea" is not in "Papua New Guinea"); adjectives ("Indonesian") are not names.
 */
export function findPlaces(text: string, profile: Profile): readonly NamedPlace[] {
  const names = gazetteer(profile);
  const plain = text.replace(/[‘’]/g, "'").replace(/\s/g, ' ');
  const found: NamedPlace[] = [];
  for (const { 0: first, index: start } of plain.matchAll(word)) {
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const place = names
      .get(first)
      ?.find(({ name }) => plain.startsWith(name, start) && !goesOn.test(plain.slice(start + name.length)));
    if (place) found.push({ kind: place.kind, id: place.id, start, end: start + place.name.length });
  }
  return found;
}

/** The Member's name as the profile shows it. */
export function memberName(code: string, profile: Profile): string {
  return profile.members.find((member) => member.code === code)?.names[0] ?? code;
}

function gazetteer(profile: Profile): Gazetteer {
  const known = gazetteers.get(profile);
  if (known) return known;
  const places = new Map<string, Named>();
  // First given wins: what the profile says of a name comes before what the world says.
  const add = (name: string, kind: NamedPlace['kind'], id: string) => {
    if (!places.has(name)) places.set(name, { name, kind, id });
  };
  for (const member of profile.members) member.names.forEach((name) => add(name, 'member', member.code));
  for (const group of profile.groups) group.names.forEach((name) => add(name, 'group', group.names[0]!));
  const members = new Set(profile.members.map((member) => member.code));
  for (const [code, names] of Object.entries(world.countries)) {
    for (const name of [names].flat()) add(name, members.has(code) ? 'member' : 'stranger', code);
  }
  const byFirstWord = new Map<string, Named[]>();
  for (const place of [...places.values()].sort((a, b) => b.name.length - a.name.length)) {
    const first = place.name.match(word)?.[0] ?? '';
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), place]);
  }
  gazetteers.set(profile, byFirstWord);
  return byFirstWord;
}
