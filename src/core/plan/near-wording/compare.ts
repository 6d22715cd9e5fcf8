import { align, type Alignment } from './align';
import type { Kind } from '../model';
import type { Evidence, Side } from './evidence';
import type { Traits, Word } from './traits';
import type { Vocabulary } from './vocabulary';

/** How much two wordings have in common, and in what they differ. */
export interface Comparison {
  /** 0 to 1: the share of the words that both have, rare ones counting more. */
  readonly likeness: number;
  readonly evidence: readonly Evidence[];
}

/** What a word counts that stands for another though it is written otherwise. */
const alikeCounts = 0.9;
const leastLikeness = 0.5;
/** More words than any entry has: what is so long is no wording, and each word of it would be compared with each. */
const mostWords = 200;
/** A word in so many wordings says little about any of them. */
const common = 3;
/** Words in more than this share of all wordings say what sort of activity it is, not which. */
const everywhere = 0.25;

/** Whether listings of two wordings refer to each other, one to the other, or none. */
export type Referring = 'mutual' | 'one-sided' | 'none';

/**
 * Null where two wordings are not near, or too long to be any. They never are where the kind, a number or a country that
 * is no part of the other's differs. Words for which nothing stands in the other must be common and on one side only; a
 * reference vouches for rare ones and for countries named on one side only, mutual references for words on both.
 */
export function compareWordings(
  first: Traits,
  second: Traits,
  referring: Referring,
  vocabulary: Vocabulary,
): Comparison | null {
  if (isTooLong(first) || isTooLong(second)) return null;
  if (first.numbers !== second.numbers || !areKindsAlike(first, second)) return null;
  const countries = comparePlaces(first, second, referring !== 'none');
  if (!countries) return null;
  const words = align(first, second);
  if (referring !== 'mutual' && words.first.length > 0 && words.second.length > 0) return null;
  if (referring === 'none' && !isOnlyMore(words, vocabulary)) return null;
  const { likeness } = weighWords(words, first, second, vocabulary);
  if (likeness < leastLikeness) return null;
  const evidence = [...words.evidence, ...countries, ...extra('first', words.first), ...extra('second', words.second)];
  return { likeness, evidence: evidence.length > 0 ? evidence : [{ kind: 'same-words' }] };
}

/** Whether a text is too long to be a wording that is compared word by word. */
export function isTooLong({ content }: Traits): boolean {
  return content.length > mostWords;
}

/** One that does not say of what kind it is may be of any, but not what is done on request only. */
export function areKindsAlike({ kind }: Traits, { kind: other }: Traits): boolean {
  const isLeftOpen = (one: Kind, two: Kind) => one === 'other' && two !== 'on-request';
  return kind === other || isLeftOpen(kind, other) || isLeftOpen(other, kind);
}

/** Null where the places exclude each other; else the places that one names more. */
function comparePlaces(first: Traits, second: Traits, isReferred: boolean): readonly Evidence[] | null {
  const more = [...missing('first', first, second), ...missing('second', second, first)];
  if (more.length === 0) return more;
  const haveSameGroups = sameKeys(first.groups, second.groups);
  const bothName = first.countries.size > 0 && second.countries.size > 0;
  const isPart = isWithin(first.covered, second.covered) || isWithin(second.covered, first.covered);
  return isPart && (isReferred || (haveSameGroups && bothName)) ? more : null;
}

function missing(side: Side, one: Traits, other: Traits): readonly Evidence[] {
  const names = [...one.countries, ...one.groups]
    .filter(([id]) => !other.countries.has(id) && !other.groups.has(id))
    .map(([, typed]) => typed);
  return names.length > 0 ? [{ kind: 'countries', in: side, names }] : [];
}

function sameKeys(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one.keys()].every((key) => other.has(key));
}

function isWithin(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every((one) => all.has(one));
}

/** Whether the words that one wording has more, if any, are common, and what both have says which activity it is. */
function isOnlyMore({ first, second, same, alike }: Alignment, vocabulary: Vocabulary): boolean {
  const more = [...first, ...second];
  if (more.length === 0) return true;
  const isAnchor = ({ stem }: Word) => vocabulary.count(stem) <= vocabulary.size * everywhere;
  return more.every(({ stem }) => vocabulary.count(stem) >= common) && [...same, ...alike].some(isAnchor);
}

/** How much of their words two wordings share, rare ones and places that both name counting more. */
export interface Weight {
  /** 0 to 1: the share of all words of both. */
  readonly likeness: number;
  /** 0 to 1: the share of the words of the one that has less. */
  readonly within: number;
}

export function weighWords(words: Alignment, first: Traits, second: Traits, vocabulary: Vocabulary): Weight {
  const sum = (stems: readonly string[]) => stems.reduce((total, stem) => total + vocabulary.weight(stem), 0);
  const stems = (some: readonly Word[]) => some.map(({ stem }) => stem);
  const placesOf = ({ countries, groups }: Traits) => [...countries.keys(), ...groups.keys()];
  const shared = placesOf(first).filter((id) => second.countries.has(id) || second.groups.has(id));
  const common = sum(stems(words.same)) + sum(shared);
  const alike = sum(stems(words.alike));
  const left = [sum(stems(words.first)), sum(stems(words.second))] as const;
  const counted = common + alike * alikeCounts;
  const share = (more: number) => (common + alike + more === 0 ? 0 : counted / (common + alike + more));
  return { likeness: share(left[0] + left[1]), within: share(Math.min(...left)) };
}

function extra(side: Side, words: readonly Word[]): readonly Evidence[] {
  return words.length > 0 ? [{ kind: 'extra-words', in: side, words: words.map(({ typed }) => typed) }] : [];
}
