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

interface Gazetteer {
  readonly pattern: RegExp;
  readonly places: ReadonlyMap<string, Pick<NamedPlace, 'kind' | 'id'>>;
}

const gazetteers = new WeakMap<Profile, Gazetteer>();

/**
 * Members, groups and countries outside the region named in a text, in order. The longest name wins
 * ("Guinea" is not in "Papua New Guinea"); adjectives ("Indonesian") are not names.
 */
export function findPlaces(text: string, profile: Profile): readonly NamedPlace[] {
  const { pattern, places } = gazetteer(profile);
  const plain = text.replace(/[‘’]/g, "'").replace(/[\s\u00a0]/g, ' ');
  return [...plain.matchAll(pattern)].map((match) => ({
    ...places.get(match[0])!,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The Member's name as the profile shows it. */
export function memberName(code: string, profile: Profile): string {
  return profile.members.find((member) => member.code === code)?.names[0] ?? code;
}

function gazetteer(profile: Profile): Gazetteer {
  const known = gazetteers.get(profile);
  if (known) return known;
  const places = new Map<string, Pick<NamedPlace, 'kind' | 'id'>>();
  // First given wins: what the profile says of a name comes before what the world says.
  const add = (name: string, kind: NamedPlace['kind'], id: string) => {
    if (!places.has(name)) places.set(name, { kind, id });
  };
  for (const member of profile.members) member.names.forEach((name) => add(name, 'member', member.code));
  for (const group of profile.groups) group.names.forEach((name) => add(name, 'group', group.names[0]!));
  const members = new Set(profile.members.map((member) => member.code));
  for (const [code, names] of Object.entries(world.countries)) {
    for (const name of [names].flat()) add(name, members.has(code) ? 'member' : 'stranger', code);
  }
  const names = [...places.keys()].sort((a, b) => b.length - a.length);
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const made = { pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu'), places };
  gazetteers.set(profile, made);
  return made;
}
