import { groupBy } from '../../plan/group-by';
import { findCandidates } from '../../plan/near-wording/candidates';
import type { Traits } from '../../plan/near-wording/traits';
import type { Vocabulary } from '../../plan/near-wording/vocabulary';

/** A wording of one of two plans. */
export interface Sided {
  readonly traits: Traits;
  readonly isLater: boolean;
}

/** Of wordings of the same words and places, each is compared with so many. */
const neighbours = 8;

/**
 * Pairs of positions in the list given that are worth comparing, one of each plan, each pair once: wordings that share
 * rare words, those of the same words and places in another order or with other numbers, and those that stand together.
 */
export function findWorthComparing(
  both: readonly Sided[],
  vocabulary: Vocabulary,
  together: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  const sought = both.map(({ traits }) => ({ ...traits, numbers: '' }));
  const tokens = findSharedTokens(sought, both, vocabulary);
  const byTokens = findCandidates(sought, { ...vocabulary, tokensOf: (traits) => tokens.get(traits)! });
  const found = [...byTokens, ...findSameContent(both), ...together];
  const pairs = new Map(
    found
      .filter(([one, other]) => both[one]!.isLater !== both[other]!.isLater)
      .map(([one, other]) => (one < other ? ([one, other] as const) : ([other, one] as const)))
      .map((pair) => [pair[0] * both.length + pair[1], pair]),
  );
  return [...pairs.values()];
}

/** What each wording may be found by: words that stand in both plans, as no other leads from one to the other. */
function findSharedTokens(
  sought: readonly Traits[],
  both: readonly Sided[],
  vocabulary: Vocabulary,
): ReadonlyMap<Traits, readonly string[]> {
  const tokens = sought.map((traits) => vocabulary.tokensOf(traits));
  const ofPlan = (isLater: boolean) =>
    new Set(tokens.filter((_, index) => both[index]!.isLater === isLater).flatMap((own) => own));
  const [earlier, later] = [ofPlan(false), ofPlan(true)];
  return new Map(
    sought.map((traits, index) => [traits, tokens[index]!.filter((token) => earlier.has(token) && later.has(token))]),
  );
}

function findSameContent(both: readonly Sided[]): readonly (readonly [number, number])[] {
  const same = groupBy(both.keys(), (index) => contentOf(both[index]!.traits));
  return [...same.values()].flatMap((indexes) =>
    indexes.flatMap((one, at) => indexes.slice(at + 1, at + 1 + neighbours).map((other) => [one, other] as const)),
  );
}

function contentOf({ content, covered }: Traits): string {
  return [...content.map(({ stem }) => stem), ...covered].sort().join(' ');
}
