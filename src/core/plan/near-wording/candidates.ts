import type { Traits } from './traits';
import type { Vocabulary } from './vocabulary';

/*
 * Which wordings are worth comparing: those that share two of their rarest words, or a rare word and a country,
 * and all their numbers. Each wording has a bounded number of keys, and in a key of many wordings each is
 * compared only with the few next to it, sorted by their words; so the work grows with the plan and not with
 * its square.
 */

const rarest = 5;
const withCountry = 2;
const mostTogether = 16;
const neighbours = 4;

/** Pairs of positions in the list given, the smaller first, each once. */
export function findCandidates(
  plan: readonly Traits[],
  vocabulary: Vocabulary,
): readonly (readonly [number, number])[] {
  const tokens = plan.map((traits) => rareTokens(traits, vocabulary));
  const buckets = new Map<string, number[]>();
  plan.forEach((traits, index) => {
    for (const key of keysOf(traits, tokens[index]!)) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(index);
      else buckets.set(key, [index]);
    }
  });
  const pairs = new Map<string, readonly [number, number]>();
  const sorted = tokens.map((own) => own.join(' '));
  for (const bucket of buckets.values()) {
    const isSmall = bucket.length <= mostTogether;
    if (!isSmall) bucket.sort((a, b) => (sorted[a]! < sorted[b]! ? -1 : 1));
    bucket.forEach((one, at) => {
      for (const other of bucket.slice(at + 1, isSmall ? undefined : at + 1 + neighbours)) {
        const pair = [Math.min(one, other), Math.max(one, other)] as const;
        pairs.set(pair.join(' '), pair);
      }
    });
  }
  return [...pairs.values()];
}

/** What a wording may be found by, the rarest first. */
export function rareTokens(traits: Traits, vocabulary: Vocabulary): readonly string[] {
  return [...vocabulary.tokensOf(traits)].sort((a, b) => vocabulary.count(a) - vocabulary.count(b) || (a < b ? -1 : 1));
}

function keysOf(traits: Traits, tokens: readonly string[]): ReadonlySet<string> {
  const few = tokens.slice(0, rarest);
  const pairs = few.flatMap((one, index) => few.slice(index + 1).map((other) => [one, other].sort()));
  const named = [...traits.countries.keys(), ...traits.groups.keys()];
  const atCountries = named.flatMap((code) => few.slice(0, withCountry).map((token) => [token, `@${code}`]));
  const all = [[...tokens].sort().join(' ')];
  return new Set([...pairs, ...atCountries, all].map((key) => [traits.numbers, ...key].join('|')));
}
