import { hash } from '../../plan/text';
import type { Activity } from '../../plan/model';
import { questionWords as words } from '../../words/asking/questions';
import { questionKeys } from '../memory/question-keys';
import type { Option, Question } from '../question';
import type { Index } from '../web';
import type { Revision } from './anew/revision';
import type { Candidate, Matter } from './candidates/candidate';
import { titleOf } from './saying/titles';
import { rank } from './weighing/rank';

/** A question, and what the plan is to be taken for where that answers it. */
export interface Asked {
  readonly question: Question;
  readonly revisions: ReadonlyMap<Option, Revision>;
}

/** The question about a matter, with the answers that could be given to it. */
export function askAbout(
  matter: Matter,
  candidates: readonly Candidate[],
  cause: string | undefined,
  index: Index,
): Asked {
  const { activity, target, citing, web } = matter;
  const ranked = rank(candidates);
  const offered = ranked.candidates.map((candidate) => ({ candidate, option: toOption(candidate, matter) }));
  return {
    question: {
      about: 'not-listed',
      id: questionId(activity, target, index),
      keys: questionKeys('not-listed', activity, target, index),
      activity: activity.id,
      target,
      ...(cause !== undefined && { cause }),
      listings: citing.map(({ id }) => id),
      message: words.message(activity.title, target, citing.length, web.standings.length, index.actions.has(target)),
      options: [
        ...offered.map(({ option }) => option),
        { choice: 'keep', title: words.keep(), clears: 0, lines: 0, evidence: '' },
      ],
      recommended: ranked.isFirstBetter ? 0 : null,
    },
    revisions: new Map(
      offered.flatMap(({ candidate: { revision }, option }) => (revision ? [[option, revision] as const] : [])),
    ),
  };
}

function toOption(candidate: Candidate, matter: Matter): Option {
  const { choice, clears, listing, to, rewrites, lines, reasons } = candidate;
  return {
    choice,
    title: titleOf(candidate, matter),
    clears,
    lines: rewrites + lines,
    evidence: reasons.join(' '),
    ...(listing && { listing }),
    ...(to && { to }),
  };
}

/**
 * Hangs on all wordings of the activity and on the words of the action: it survives moving, adding and renumbering.
 * `mark` tells what is expected (e) from what is in question (q).
 */
export function questionId(activity: Activity, target: string, index: Index, mark: 'q' | 'e' = 'q'): string {
  const wordings = index.wordings.get(activity.id)!;
  return `${mark}-${hash(`${[...wordings].sort().join(' | ')} → ${index.words.get(target) ?? target}`).toString(36)}`;
}
