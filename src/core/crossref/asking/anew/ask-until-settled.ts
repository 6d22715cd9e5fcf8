import { undecided } from '../../../plan/activity/decided';
import type { Plan } from '../../../plan/model';
import type { Profile } from '../../../plan/profile';
import type { Decision, Option, Question } from '../../question';
import { askAll, type AskedOfPlan } from '../ask-all';
import { chooseAnswers, type Answered, type Answers } from '../choose';
import { revise, type Revised } from './revise';
import { revisionKey, type Revision } from './revision';

/*
 * An answer may say that the plan is to be taken otherwise: two wordings as one activity, one as several, a label as
 * another. The plan is then asked about anew, with the same answers, until no answer says more.
 */

export interface Settled extends AskedOfPlan, Revised {
  readonly questions: readonly Question[];
  /** The option that each question is answered with, by its id; null while it is open. */
  readonly chosen: ReadonlyMap<string, Option | null>;
  /** Answers by which the plan is taken otherwise, with the first question of each. */
  readonly taken: readonly Taken[];
  /** Decisions that no question asked for, and those that their questions do not offer, by id. */
  readonly unused: readonly string[];
  readonly unfit: readonly string[];
}

export interface Taken extends Answered {
  readonly revision: Revision;
}

/** Each turn takes at least one answer more; so many in a row hang on each other at most. */
const mostTurns = 8;

export function askUntilSettled(plan: Plan, profile: Profile, answers: Answers): Settled {
  const before = answers.decided ?? undecided;
  const seen = new Map<string, Question>();
  const taken = new Map<string, Taken>();
  let revised: Revised = { plan, decided: undecided, swaps: new Map() };
  for (let turn = 0; ; turn++) {
    const round = askAll(revised.plan, profile, before, answers.memory);
    const questions = round.asked.map(({ question }) => question);
    const given = carryOver(questions, seen, answers.decisions ?? {});
    const chosen = new Map(chooseAnswers(questions, { ...answers, decisions: given }));
    for (const question of questions) if (!seen.has(question.id)) seen.set(question.id, question);
    let isMore = false;
    for (const { question, revisions } of round.asked) {
      const option = chosen.get(question.id);
      const revision = option && revisions.get(option);
      if (!option || !revision) continue;
      // What the plan cannot be taken for leaves its question open.
      chosen.set(question.id, null);
      const isLeftOut = [question.id, question.activity].some((id) => answers.leaveOut?.has(id));
      if (isLeftOut || taken.has(revisionKey(revision)) || turn >= mostTurns) continue;
      taken.set(revisionKey(revision), { question, option, revision });
      isMore = true;
    }
    if (!isMore)
      return {
        ...round,
        ...revised,
        questions,
        chosen,
        taken: [...taken.values()],
        ...judge(questions, chosen, seen, answers),
      };
    revised = revise(
      plan,
      [...taken.values()].map(({ revision }) => revision),
      before,
    );
  }
}

/** The answers to questions of before that are asked again in other words. */
function carryOver(
  questions: readonly Question[],
  seen: ReadonlyMap<string, Question>,
  decisions: Readonly<Record<string, Decision>>,
): Readonly<Record<string, Decision>> {
  const byKey = new Map<string, Decision>();
  for (const [id, { keys }] of seen) {
    const decision = decisions[id];
    if (decision) for (const key of keys) byKey.set(key, decision);
  }
  const again = questions.flatMap(({ id, keys }) => {
    const decision = keys.map((key) => byKey.get(key)).find((found) => found !== undefined);
    return decision && !decisions[id] ? [[id, decision] as const] : [];
  });
  return { ...decisions, ...Object.fromEntries(again) };
}

function judge(
  questions: readonly Question[],
  chosen: ReadonlyMap<string, Option | null>,
  seen: ReadonlyMap<string, Question>,
  { decisions = {} }: Answers,
): Pick<Settled, 'unused' | 'unfit'> {
  const open = new Set(questions.filter(({ id }) => chosen.get(id) === null).flatMap(({ id, keys }) => [id, ...keys]));
  const ids = Object.keys(decisions);
  return {
    unused: ids.filter((id) => !seen.has(id)),
    unfit: ids.filter((id) => [id, ...(seen.get(id)?.keys ?? [])].some((key) => open.has(key))),
  };
}
