import { moveReasons } from '../saying/evidence';
import { reasonWords as words } from '../../../words/asking/reasons';
import { compareSubjects } from '../weighing/subject';
import type { Fit } from '../weighing/fits';
import type { Candidate, Matter, Scales } from './candidate';
import { areNeighbours } from './near-names';

/*
 * The answers that add a line, move one, or change references: what each would set right follows from the counts of
 * the web. Other targets of the same activity that are in question too are left out of account.
 */

/** How many listings an answer would set right, and how many would then be right. */
interface Effect {
  readonly clears: number;
  readonly right: number;
}

const isWhole = ({ others, mentions }: Fit, expected: number) => others === expected && mentions === expected;

/** What follows when the reference is taken out, or corrected to an action that lists the activity anyway. */
export function weighWithout({ target, fits: { all, naming, expected } }: Matter): Effect {
  const citing = naming.get(target)!;
  const whole = citing.filter((fit) => isWhole(fit, expected)).length;
  return { clears: whole, right: all.filter((fit) => isWhole(fit, expected)).length - whole };
}

/** The listings that the reference keeps from being right, where it stands in the place of the one action they leave out. */
export function countCorrected({ target, fits: { naming, expected } }: Matter): number {
  return naming.get(target)!.filter((fit) => fit.mentions + fit.unlisted.get(target)! === expected).length;
}

/** What follows when a line of the activity stands under the target instead of its own action, or its action has that name. */
export function weighMoved(matter: Matter): (fit: Fit) => Effect {
  const { target, fits } = matter;
  const { expected } = fits;
  const right = countListed(matter);
  // By action, how many listings name the target in its place, and all others.
  const rightWithout = new Map<string, number>();
  for (const fit of fits.naming.get(target)!) {
    if (fit.lacks === null || fit.mentions + fit.unlisted.get(target)! !== expected) continue;
    rightWithout.set(fit.lacks, (rightWithout.get(fit.lacks) ?? 0) + 1);
  }
  return (fit) => {
    if (fit.isAlone) {
      const others = rightWithout.get(fit.action) ?? 0;
      return { clears: others, right: others + (isWhole(fit, expected) ? 1 : 0) };
    }
    const own = fit.namesOwn && fit.others === expected && fit.mentions === expected + 1 ? 1 : 0;
    return { clears: right + own, right: right + own };
  };
}

/** The listings that would be right were the activity listed under the target too. */
function countListed({ target, fits: { naming, expected } }: Matter): number {
  return naming.get(target)!.filter((fit) => isWhole(fit, expected) && fit.unlisted.get(target) === 1).length;
}

/** Adding the line, or moving one there; none where there is no such action. */
export function findLineAnswers(matter: Matter, { index, subjects }: Scales): readonly Candidate[] {
  const { target, activity, fits, citing } = matter;
  const { all } = fits;
  if (!index.order.has(target)) return [];
  const listed = countListed(matter);
  const common = subjects.wordsInCommon(activity.title, target);
  const isUnanimous = citing.length === all.length;
  const list: Candidate = {
    choice: 'list',
    to: target,
    clears: listed,
    rewrites: all.length - listed,
    lines: 1,
    shared: 1,
    weight: (isUnanimous && all.length > 1 ? 2 : 0) + (common.length > 0 ? 1 : 0) + (isMost(matter) ? 0.25 : 0),
    reasons: [
      words.whoRefers(
        citing.map(({ action }) => action),
        silentOf(matter),
        target,
      ),
      ...(common.length > 0 ? [words.inCommon(common, target)] : []),
    ],
  };
  const mostRewritten = all.length - weighWithout(matter).right;
  const weigh = weighMoved(matter);
  // Who refers to the target does not mean to stand there.
  const moves = all
    .filter(({ unlisted }) => !unlisted.has(target))
    .flatMap((fit): readonly Candidate[] => {
      const { clears, right } = weigh(fit);
      // A move that leaves as much to correct as not moving explains nothing.
      if (clears === 0 || all.length - right >= mostRewritten) return [];
      const subject = compareSubjects(subjects, activity.title, target, fit.action);
      return [
        {
          choice: 'move',
          listing: fit.id,
          from: fit.action,
          to: target,
          clears,
          rewrites: all.length - right,
          lines: 1,
          shared: 1,
          weight:
            0.25 +
            (areNeighbours(fit.action, target, index) ? 0.2 : 0) +
            (subject ? (subject.action === target ? 1 : -1) : 0),
          reasons: moveReasons(matter, fit, subject, index),
        },
      ];
    });
  return [list, ...moves];
}

/** More than half of the listings, or the only one, refer to the target. */
function isMost({ citing, fits: { all } }: Matter): boolean {
  return citing.length * 2 > all.length;
}

/** The actions of the listings that do not refer to the target. */
export function silentOf({ target, fits: { all } }: Matter): readonly string[] {
  return all.filter(({ unlisted }) => !unlisted.has(target)).map(({ action }) => action);
}
