import type { Activity } from '../../plan/model';
import { comparable, hash } from '../../plan/text';
import { questionWords as words } from '../../words/questions';
import { questionKeys } from '../memory/question-keys';
import { findCandidates, type Candidate, type Scales } from './candidates';
import type { Fits } from './weighing/fits';
import type { Option, Question } from '../question';
import type { Index, Standing, Web } from '../web';

/** A question before its cause is known, with the candidates behind its options, in the same order. */
export interface Draft {
  readonly question: Question;
  readonly candidates: readonly Candidate[];
}

export function askAbout(
  activity: Activity,
  target: string,
  citing: readonly Standing[],
  web: Web,
  fits: Fits,
  index: Index,
  scales: Scales,
): Draft {
  const { candidates, isFirstBetter } = findCandidates(fits, target, activity.title, scales);
  const options = candidates.map((candidate) => toOption(candidate, target, citing.length, web));
  return {
    candidates,
    question: {
      about: 'not-listed',
      id: questionId(activity, target, index),
      keys: questionKeys('not-listed', activity, target, index),
      activity: activity.id,
      target,
      listings: citing.map(({ id }) => id),
      message: words.message(activity.title, target, citing.length, web.standings.length, index.actions.has(target)),
      options: [...options, { choice: 'keep', title: words.keep(), clears: 0, lines: 0, evidence: '' }],
      recommended: isFirstBetter ? 0 : null,
    },
  };
}

function toOption(candidate: Candidate, target: string, citing: number, web: Web): Option {
  const { choice, clears, listing, to, rewrites, lines } = candidate;
  const from = web.standings.find(({ id }) => id === listing)?.action;
  const title =
    choice === 'list'
      ? words.list(target, rewrites)
      : choice === 'move'
        ? words.move(from!, target, rewrites, web.standings.length)
        : choice === 'retarget'
          ? words.retarget(target, to!, citing)
          : words.drop(target, citing);
  return {
    choice,
    title,
    clears,
    lines: rewrites + lines,
    evidence: '',
    ...(listing && { listing }),
    ...(to && { to }),
  };
}

/** Hangs on all wordings of the activity and on the words of the action: it survives moving, adding and renumbering. */
function questionId(activity: Activity, target: string, index: Index): string {
  const wordings = new Set(activity.listings.map((id) => comparable(index.listings.get(id)!.text)));
  return `q-${hash(`${[...wordings].sort().join(' | ')} → ${index.words.get(target) ?? target}`).toString(36)}`;
}
