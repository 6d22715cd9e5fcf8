import type { Fit, Fits } from './weighing/fits';
import { containsWordsOf, type Subjects } from './weighing/subject';
import type { Choice } from '../question';
import type { Standing, Web } from '../web';

/** An answer that could be given, with what would follow from it. */
export interface Candidate {
  readonly choice: Choice;
  /** The listing that would move. */
  readonly listing?: string;
  /** The action listed under, moved to or referred to instead. */
  readonly to?: string;
  /** Listings whose see-also is wrong now, and which this answer alone sets right. */
  readonly clears: number;
  /** Listings whose see-also has to be rewritten when this answer is given. */
  readonly rewrites: number;
  /** Lines added or moved. */
  readonly lines: number;
}

export interface Weighed {
  /** Best first. */
  readonly candidates: readonly Candidate[];
  /** False where no answer is better than another. */
  readonly isFirstBetter: boolean;
}

/** What every answer is weighed with. */
export interface Scales {
  /** Position of each action in document order. */
  readonly order: ReadonlyMap<string, number>;
  readonly subjects: Subjects;
}

/** Each see-also to be rewritten and each line to be added or moved counts one. */
export function costOf({ rewrites, lines }: Candidate): number {
  return rewrites + lines;
}

/**
 * The answers to "some listings name `target`, which does not list the activity", cheapest first. Other targets
 * of the same activity that are in question too are left out of account. Of answers that cost the same, adding a line
 * is better when all listings refer to the target, or when the text has words of its subject in it.
 */
export function findCandidates(fits: Fits, target: string, text: string, scales: Scales): Weighed {
  const { all, expected } = fits;
  const citing = fits.naming.get(target) ?? [];
  const times = ({ unlisted }: Fit) => unlisted.get(target) ?? 0;
  const isWhole = ({ others, mentions }: Fit) => others === expected && mentions === expected;
  const wholeCiting = citing.filter(isWhole).length;
  const rightNow = all.filter(isWhole).length - wholeCiting;
  const weigh = (choice: Choice, clears: number, right: number): Candidate => ({
    choice,
    clears,
    rewrites: all.length - right,
    lines: choice === 'list' || choice === 'move' ? 1 : 0,
  });
  const instead = meantInstead(citing);
  const corrected: Candidate =
    instead === null
      ? weigh('drop', wholeCiting, rightNow)
      : {
          ...weigh('retarget', citing.filter((fit) => fit.mentions + times(fit) === expected).length, rightNow),
          to: instead,
        };
  const candidates = [corrected];
  if (scales.order.has(target)) {
    const right = citing.filter((fit) => isWhole(fit) && times(fit) === 1).length;
    candidates.push({ ...weigh('list', right, right), to: target });
    const rightWithout = countRightWithout(citing, expected, times);
    for (const fit of all) {
      // Who refers to the target does not mean to stand there.
      if (times(fit) > 0) continue;
      const moved = { ...weigh('move', ...afterMove(fit)), listing: fit.id, to: target };
      // A move that leaves as much to correct as not moving explains nothing.
      if (moved.clears > 0 && moved.rewrites < corrected.rewrites) candidates.push(moved);
    }

    /** How many listings a move would set right, and how many would be right. */
    function afterMove(fit: Fit): readonly [clears: number, right: number] {
      if (fit.isAlone) {
        const others = rightWithout.get(fit.action) ?? 0;
        return [others, others + (isWhole(fit) ? 1 : 0)];
      }
      const own = fit.namesOwn && fit.others === expected && fit.mentions === expected + 1 ? 1 : 0;
      return [right + own, right + own];
    }
  }
  const isUnanimous = all.length > 1 && citing.length === all.length;
  const belongs = isUnanimous || containsWordsOf(scales.subjects, text, target);
  const preference = (choice: Choice) =>
    (belongs ? ['move', 'list', 'retarget', 'drop'] : ['move', 'retarget', 'drop', 'list']).indexOf(choice);
  candidates.sort((a, b) => costOf(a) - costOf(b) || preference(a.choice) - preference(b.choice));
  const [first, second] = candidates;
  const isCheaper = second === undefined || costOf(first!) < costOf(second);
  return { candidates, isFirstBetter: isCheaper || (belongs && first!.lines > second.lines) };
}

/** By action, how many listings name the target in its place, and all others. */
function countRightWithout(
  citing: readonly Fit[],
  expected: number,
  times: (fit: Fit) => number,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const fit of citing) {
    if (fit.lacks === null || fit.mentions + times(fit) !== expected) continue;
    counts.set(fit.lacks, (counts.get(fit.lacks) ?? 0) + 1);
  }
  return counts;
}

/** The one action that every listing naming the target leaves out: then it was meant. */
function meantInstead(citing: readonly Fit[]): string | null {
  const first = citing[0]?.lacks ?? null;
  return citing.every(({ lacks }) => lacks === first) ? first : null;
}

/** The web as it would be were the activity listed under the target too. */
export function listUnder(web: Web, target: string): Web {
  return { ...web, bound: new Set([...web.bound, target]) };
}

/** The web as it would be were the listing moved to the target. */
export function moveTo(web: Web, listing: string, target: string): Web {
  const move = (standing: Standing) => (standing.id === listing ? { ...standing, action: target } : standing);
  return { ...web, standings: web.standings.map(move) };
}
