import { align } from '../../plan/near-wording/align';
import { findCandidates } from '../../plan/near-wording/candidates';
import { areKindsAlike, isTooLong, weighWords, type Weight } from '../../plan/near-wording/compare';
import type { Traits } from '../../plan/near-wording/traits';
import { readVocabulary, type Vocabulary } from '../../plan/near-wording/vocabulary';
import { withoutManner } from './manner';

/** Two wordings, one of each plan, that share words that say what they are about. */
export interface Near extends Weight {
  readonly before: Traits;
  readonly after: Traits;
  /** They share a word that stands in no other wording of either plan. */
  readonly shareUnique: boolean;
}

/** Words in more than this share of all wordings say what sort of thing it is, not which. */
const everywhere = 0.25;

/**
 * The wordings of two plans that share rare words and name no different places; where kinds count, they announce no
 * different kind of activity either. Numbers do not matter: they are years and ordinals, which go on from plan to plan.
 * The work grows with the plans, and not with their product.
 */
export function findNear(before: readonly Traits[], after: readonly Traits[], doKindsCount: boolean): readonly Near[] {
  const sides = withoutManner(before, after);
  // In the order of their words, so that it does not matter which plan is called the earlier one.
  const both = [
    ...sides.before.map((traits, index) => ({ traits, own: before[index]!, isLater: false })),
    ...sides.after.map((traits, index) => ({ traits, own: after[index]!, isLater: true })),
  ].sort((a, b) => compareKeys(a.traits, b.traits));
  const vocabulary = readVocabulary(both.map(({ traits }) => traits));
  const leastCommon = Math.max(2, vocabulary.size * everywhere);
  const sought = both.map(({ traits }) => ({ ...traits, numbers: '' }));
  return findCandidates(sought, ofBothPlans(vocabulary, sides)).flatMap(([one, other]): Near[] => {
    const [first, second] = [both[one]!, both[other]!];
    if (first.isLater === second.isLater) return [];
    if (isTooLong(first.traits) || isTooLong(second.traits)) return [];
    if (doKindsCount && !areKindsAlike(first.traits, second.traits)) return [];
    if (!arePlacesAlike(first.traits, second.traits)) return [];
    const words = align(first.traits, second.traits);
    const shared = [...words.same, ...words.alike].map(({ stem }) => vocabulary.count(stem));
    if (!shared.some((count) => count <= leastCommon)) return [];
    const [earlier, later] = first.isLater ? [second, first] : [first, second];
    return [
      {
        before: earlier.own,
        after: later.own,
        ...weighWords(words, first.traits, second.traits, vocabulary),
        shareUnique: words.same.some(({ stem }) => vocabulary.count(stem) === 2),
      },
    ];
  });
}

function compareKeys({ wording: { key: one } }: Traits, { wording: { key: other } }: Traits): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

interface Sides {
  readonly before: readonly Traits[];
  readonly after: readonly Traits[];
}

/** The same, but that wordings are found by words that stand in both plans: no other leads from one to the other. */
function ofBothPlans(vocabulary: Vocabulary, { before, after }: Sides): Vocabulary {
  const tokensOf = (traits: readonly Traits[]) => new Set(traits.flatMap((each) => vocabulary.tokensOf(each)));
  const [earlier, later] = [tokensOf(before), tokensOf(after)];
  return {
    ...vocabulary,
    tokensOf: (traits) => vocabulary.tokensOf(traits).filter((token) => earlier.has(token) && later.has(token)),
  };
}

/**
 * For Fiji and for Samoa are two activities. One that names no place may have got one, and a list of places may lose
 * some and take in others, as long as half of the shorter stays.
 */
function arePlacesAlike({ covered: one }: Traits, { covered: other }: Traits): boolean {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  const shared = [...small].filter((code) => large.has(code)).length;
  return shared * 2 >= small.size;
}
