import type { Decided } from '../../plan/activity/decided';
import type { Plan } from '../../plan/model';
import type { Profile } from '../../plan/profile';
import { nothingRemembered } from '../../plan/remembered/memory';
import { recall } from '../memory/recall';
import { askTakenOut } from '../memory/taken-out';
import { indexPlan, readWeb, unlistedTargets, type Index, type Web } from '../web';
import { askAbout, type Asked } from './ask';
import type { Matter } from './candidates/candidate';
import { findLineAnswers } from './candidates/line-answers';
import { findReferenceAnswer } from './candidates/reference-answers';
import { findRelabelAnswers } from './candidates/relabel-answers';
import { findWordingAnswers } from './candidates/wording-answers';
import { shareCauses } from './causes';
import { readFits } from './weighing/fits';
import { readSubjects } from './weighing/subject';
import { openNearness } from './wordings/find-near';

/** All that is to be asked of a plan, and what it is asked of. */
export interface AskedOfPlan {
  readonly index: Index;
  /** By the id of the activity. */
  readonly webs: ReadonlyMap<string, Web>;
  readonly asked: readonly Asked[];
}

/** The questions about a plan, activity by activity. */
export function askAll(plan: Plan, profile: Profile, decided: Decided, memory = nothingRemembered): AskedOfPlan {
  const index = indexPlan(plan);
  const webs = new Map(plan.activities.map((activity) => [activity.id, readWeb(index, activity.id)]));
  const matters = plan.activities.flatMap((activity): Matter[] => {
    const web = webs.get(activity.id)!;
    const targets = [...unlistedTargets(web)];
    if (targets.length === 0) return [];
    const fits = readFits(web);
    return targets.map(([target, citing]) => ({ activity, target, citing, web, fits }));
  });
  const scales = { index, subjects: readSubjects(plan) };
  const nearness = openNearness(index, profile, decided);
  const relabels = findRelabelAnswers(matters, index);
  const answerable = matters.map((matter) => {
    const relabel = relabels.get(matter);
    return {
      matter,
      candidates: [
        ...findWordingAnswers(matter, nearness, index),
        ...(relabel ? [relabel] : []),
        ...findLineAnswers(matter, scales),
        findReferenceAnswer(matter, scales),
      ],
    };
  });
  const asked = shareCauses(answerable).map(({ draft: { matter }, candidates, cause }): Asked => {
    const { question, revisions } = askAbout(matter, candidates, cause, index);
    return { question: recall(question, index, memory), revisions };
  });
  const takenOut = plan.activities.flatMap((activity) =>
    askTakenOut(activity, webs.get(activity.id)!, index, memory).map((question): Asked => ({
      question,
      revisions: new Map(),
    })),
  );
  return { index, webs, asked: [...asked, ...takenOut] };
}
