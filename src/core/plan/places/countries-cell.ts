import { findPlaces, memberName, type NamedPlace } from '../country';
import type { Profile } from '../profile';
import { parseCountryCode } from './world';

/** What the Countries cell of a register names. Offsets are zero-based in its text. */
export interface CountriesCell {
  /** ISO 3166-1 alpha-2 codes of Members, each once, in the order written. */
  readonly members: readonly string[];
  /** Names of groups as the profile shows them, each once. */
  readonly groups: readonly string[];
  /** Countries that are no Members of the region. */
  readonly strangers: readonly NamedPlace[];
  /** What is no name and no code. */
  readonly unread: readonly { readonly start: number; readonly end: number }[];
}

/**
 * Reads names, or ISO 3166-1 codes in capital letters, with commas, semicolons, slashes, lines or "and" between them.
 * A semicolon or a new line always ends a name.
 */
export function parseCountries(text: string, profile: Profile): CountriesCell {
  const members = new Set(profile.members.map(({ code }) => code));
  const places: NamedPlace[] = [];
  const unread: { start: number; end: number }[] = [];
  for (const { 0: piece, index: offset } of text.matchAll(/[^;\r\n]+/g)) {
    let last = 0;
    const skip = (end: number) => {
      for (const { start, end: to } of partsOf(piece, last, end)) {
        const code = parseCountryCode(piece.slice(start, to));
        const place = { start: offset + start, end: offset + to };
        if (code === null) unread.push(place);
        else places.push({ kind: members.has(code) ? 'member' : 'stranger', id: code, ...place });
      }
    };
    for (const { kind, id, start, end } of findPlaces(piece, profile)) {
      skip(start);
      places.push({ kind, id, start: offset + start, end: offset + end });
      last = end;
    }
    skip(piece.length);
  }
  const ids = (kind: NamedPlace['kind']) => [...new Set(places.filter((one) => one.kind === kind).map(({ id }) => id))];
  return {
    members: ids('member'),
    groups: ids('group'),
    strangers: places.filter(({ kind }) => kind === 'stranger'),
    unread,
  };
}

/** What stands between separators from `from` to `to`; "and", "the" and "for" are no parts, nor are mere marks. */
function partsOf(text: string, from: number, to: number): readonly { readonly start: number; readonly end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let isOpen = false;
  for (const { 0: word, index } of text.slice(from, to).matchAll(/[,/&|]|[^\s,/&|]+/g)) {
    const isSeparator = /^(?:[,/&|]|and|the|for)$/i.test(word);
    const end = from + index + word.length;
    if (isSeparator) isOpen = false;
    else if (isOpen) parts.at(-1)!.end = end;
    else if (/[\p{L}\p{N}]/u.test(word)) isOpen = parts.push({ start: from + index, end }) > 0;
  }
  return parts;
}

/** The names of Members (by ISO 3166-1 alpha-2 code) and groups, as parseCountries reads them back. */
export function formatCountries(codes: readonly string[], groups: readonly string[], profile: Profile): string {
  return [...codes.map((code) => memberName(code, profile)), ...groups].join('; ');
}
