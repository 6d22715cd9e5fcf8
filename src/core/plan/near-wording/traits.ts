import { findPlaces } from '../country';
import { readKind } from '../kind';
import type { Kind } from '../model';
import type { Profile } from '../profile';
import { foldSpaces, isFiller } from '../text';
import type { Wording } from '../activity/wording';

/** A word of a wording, in lower case, places and numbers apart. */
export interface Word {
  /** As typed. */
  readonly typed: string;
  /** In lower case, without the s of a plural. */
  readonly stem: string;
  /** Its position among the words, numbers and places of the wording. */
  readonly place: number;
  readonly isFiller: boolean;
  /** Two capitals or more, as in TFA, RoO and nCEN. */
  readonly isAbbreviation: boolean;
}

/** What a wording is compared by. */
export interface Traits {
  readonly wording: Wording;
  readonly kind: Kind;
  readonly words: readonly Word[];
  /** The words that carry meaning. */
  readonly content: readonly Word[];
  /** All numbers in it, roman ones too, in order. */
  readonly numbers: string;
  /** Countries named, by code, with their names as typed. */
  readonly countries: ReadonlyMap<string, string>;
  readonly groups: ReadonlyMap<string, string>;
  /** The codes of countries, and of the members of groups. */
  readonly covered: ReadonlySet<string>;
}

const part = /\d+|\p{L}+|\u0000/gu;
const roman = /^(?:I{1,3}|IV|VI{0,3}|IX|X)$/;
/** A name found stands as one mark among the words. */
const mark = ' \u0000 ';

export function readTraits(wording: Wording, profile: Profile): Traits {
  const text = foldSpaces(wording.entries[0]!.text.normalize('NFKC').replace(/\u0000/g, ' '));
  const places = findPlaces(text, profile);
  const bare = [...places]
    .reverse()
    .reduce((rest, { start, end }) => rest.slice(0, start) + mark + rest.slice(end), text);
  const parts = closeUp(bare).match(part) ?? [];
  const isNumber = (typed: string) => /^\d/.test(typed) || roman.test(typed);
  const words = parts.flatMap((typed, place) =>
    typed === '\u0000' || isNumber(typed) ? [] : [readWord(typed, place)],
  );
  const named = (isGroup: boolean) =>
    new Map(
      places
        .filter(({ kind }) => (kind === 'group') === isGroup)
        .map(({ id, start, end }) => [id, text.slice(start, end)]),
    );
  const [countries, groups] = [named(false), named(true)];
  return {
    wording,
    kind: readKind(text),
    words,
    content: words.filter((word) => !word.isFiller),
    numbers: parts.filter(isNumber).join(' '),
    countries,
    groups,
    covered: new Set([...countries.keys(), ...[...groups.keys()].flatMap((group) => membersOf(group, profile))]),
  };
}

/** One word where hyphens, strokes and brackets make several of it: sub-regional, A/P, workshop(s), 8th, Members'. */
function closeUp(text: string): string {
  return text
    .replace(/[‐-―]/g, '-')
    .replace(/\b(\p{L}{1,3})-(?=\p{L})/gu, '$1')
    .replace(/\b(\p{Lu})\/(?=\p{Lu}\b)/gu, '$1')
    .replace(/\(s\)|['’`´]s?(?!\p{L})/gu, '')
    .replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1');
}

function readWord(typed: string, place: number): Word {
  const lower = typed.toLowerCase();
  const capitals = typed.replace(/[^\p{Lu}]/gu, '').length;
  return {
    typed,
    stem: withoutPlural(lower),
    place,
    isFiller: isFiller(lower),
    isAbbreviation: capitals >= 2 && capitals >= typed.replace(/s$/, '').length - 1,
  };
}

function withoutPlural(word: string): string {
  if (word.length <= 3) return word;
  return word.replace(/ies$/, 'y').replace(/(?<=[^sui])s$/, '');
}

function membersOf(group: string, profile: Profile): readonly string[] {
  return profile.groups.find(({ names }) => names[0] === group)?.members.map(({ code }) => code) ?? [];
}
