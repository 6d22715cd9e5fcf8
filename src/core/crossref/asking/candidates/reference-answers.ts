import { reasonWords as words } from '../../../words/asking/reasons';
import { compareSubjects } from '../weighing/subject';
import type { Fit } from '../weighing/fits';
import type { Candidate, Matter, Scales } from './candidate';
import { countCorrected, silentOf, weighWithout } from './line-answers';
import { findNearNames, type Slip } from './near-names';

/**
 * Correcting the reference, where an action that lists the activity was meant, or else taking it out. Both leave the
 * same names, as whatever is left out is written anyway; so one of them is enough.
 */
export function findReferenceAnswer(matter: Matter, scales: Scales): Candidate {
  const { target, citing, fits, activity } = matter;
  const { index, subjects } = scales;
  const without = weighWithout(matter);
  const meant = findMeant(matter, scales);
  const shares = { rewrites: fits.all.length - without.right, lines: 0, shared: 1 };
  if (meant) {
    const subject = compareSubjects(subjects, activity.title, meant.action, target);
    return {
      choice: 'retarget',
      to: meant.action,
      clears: countCorrected(matter),
      ...shares,
      weight: slipWeight(meant.slip) + (subject ? (subject.action === target ? -1 : 1) : 0),
      reasons: [
        ...(meant.isOnlyOne ? [words.leftOut(citing.length, meant.action)] : []),
        ...(meant.slip ? [words.slip(meant.slip, target, meant.action)] : []),
        ...(subject
          ? [
              subject.action === target
                ? words.though(subject.action, subject.words)
                : words.inCommon(subject.words, subject.action),
            ]
          : []),
      ],
    };
  }
  const common = subjects.wordsInCommon(activity.title, target);
  const isEmpty = index.actions.get(target)?.listings.length === 0;
  return {
    choice: 'drop',
    clears: without.clears,
    ...shares,
    weight: 0,
    reasons: [
      ...(index.actions.has(target) ? [] : [words.noSuchAction(target)]),
      ...(silentOf(matter).length > 0 ? [words.whoIsSilent(silentOf(matter), target)] : []),
      ...(isEmpty ? [words.nothingListed(target)] : []),
      ...(common.length > 0 ? [words.though(target, common)] : []),
    ],
  };
}

interface Meant {
  readonly action: string;
  readonly slip: Slip | null;
  /** Whether it is the only action that each of the listings leaves out. */
  readonly isOnlyOne: boolean;
}

/** The one action that every listing naming the target leaves out; or one that they leave out and whose name is near. */
function findMeant({ target, fits }: Matter, { index }: Scales): Meant | null {
  const citing = fits.naming.get(target)!;
  const first = citing[0]!;
  const near = findNearNames(target, index);
  if (first.lacks !== null && citing.every(({ lacks }) => lacks === first.lacks)) {
    const slip = near.find(({ action }) => action === first.lacks)?.slip ?? null;
    return { action: first.lacks, slip, isOnlyOne: true };
  }
  const meant = near.find(({ action }) => fits.places.has(action) && citing.every((fit) => leavesOut(fit, action)));
  return meant ? { ...meant, isOnlyOne: false } : null;
}

function leavesOut({ named, action: own }: Fit, action: string): boolean {
  return action !== own && !named.has(action);
}

function slipWeight(slip: Slip | null): number {
  return slip === null || slip === 'neighbour' ? 0 : 1;
}
