import { align, type Alignment } from '../../plan/near-wording/align';
import { areKindsAlike, isTooLong, weighWords, type Weight } from '../../plan/near-wording/compare';
import type { Traits } from '../../plan/near-wording/traits';
import { readVocabulary } from '../../plan/near-wording/vocabulary';
import { withoutManner } from './manner';
import { findWorthComparing } from './worth-comparing';

/** Two wordings, one of each plan, that share words that say what they are about. */
export interface Near extends Weight {
  readonly before: Traits;
  readonly after: Traits;
  /** They share a word that stands in no other wording of either plan. */
  readonly shareUnique: boolean;
}

/** Words in more than this share of all wordings say what sort of thing it is, not which. */
const everywhere = 0.25;

/** What is asked of the wordings of two plans. */
interface Asked {
  /** Whether those that announce another kind of activity are never near. */
  readonly doKindsCount: boolean;
  /** Those that are looked at; the others only tell how common words are. */
  readonly isOpen: (traits: Traits) => boolean;
  /** Those that stand in one place, which are compared in any case. */
  readonly together?: readonly (readonly [Traits, Traits])[];
}

/**
 * The wordings of two plans that share rare words and name no different places. Numbers do not matter: they are years
 * and ordinals, which go on from plan to plan. The work grows with the plans, and not with their product.
 */
export function findNear(
  before: readonly Traits[],
  after: readonly Traits[],
  { doKindsCount, isOpen, together = [] }: Asked,
): readonly Near[] {
  const sides = withoutManner(before, after);
  const vocabulary = readVocabulary([...sides.before, ...sides.after].sort(compareKeys));
  const leastCommon = Math.max(2, vocabulary.size * everywhere);
  // In the order of their words, so that it does not matter which plan is called the earlier one.
  const both = [
    ...sides.before.map((traits, index) => ({ traits, own: before[index]!, isLater: false })),
    ...sides.after.map((traits, index) => ({ traits, own: after[index]!, isLater: true })),
  ]
    .filter(({ own }) => isOpen(own))
    .sort((a, b) => compareKeys(a.traits, b.traits));
  const position = new Map(both.map(({ own }, index) => [own, index]));
  const side = together.map(([one, other]) => [position.get(one)!, position.get(other)!] as const);
  return findWorthComparing(both, vocabulary, side).flatMap(([one, other]): Near[] => {
    const [first, second] = [both[one]!, both[other]!];
    if (isTooLong(first.traits) || isTooLong(second.traits)) return [];
    if (doKindsCount && !areKindsAlike(first.traits, second.traits)) return [];
    if (!arePlacesAlike(first.traits, second.traits)) return [];
    const words = align(first.traits, second.traits);
    if (isSubjectReplaced(words, (stem) => vocabulary.count(stem) > leastCommon)) return [];
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

/** Whether each has words that the other has not, and all that they share says what sort of thing they are. */
function isSubjectReplaced(words: Alignment, isCommon: (stem: string) => boolean): boolean {
  if (words.first.length === 0 || words.second.length === 0) return false;
  return [...words.same, ...words.alike].every(({ stem }) => isCommon(stem));
}

function compareKeys({ wording: { key: one } }: Traits, { wording: { key: other } }: Traits): number {
  return one === other ? 0 : one < other ? -1 : 1;
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
