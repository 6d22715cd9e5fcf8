import type { Activity } from '../../plan/model';
import type { Profile } from '../../plan/profile';
import type { Expectation } from '../../plan/profiles/expectation';
import { questionWords as words } from '../../words/asking/questions';
import { questionId } from '../asking/ask';
import { chooseAnswers, isKept, type Answered, type Answers } from '../asking/choose';
import { questionKeys } from '../memory/question-keys';
import type { Question } from '../question';
import { mayName, type Index, type Web } from '../web';
import { recogniseExpectations } from './recognise-expectations';

/** What a profile expects and a plan does not hold. */
export interface Unmet {
  /** Whether open, answered or kept as it is, in document order. */
  readonly all: readonly Question[];
  readonly kept: readonly Question[];
  /** Those that are answered. Nothing but a person's word answers any. */
  readonly answered: readonly Answered[];
  /** Ids of those that wait for the answer to another question of their activity. */
  readonly waiting: ReadonlySet<string>;
  /** Decisions that their questions do not offer, or that wait, by id. */
  readonly unfit: readonly string[];
}

/**
 * Finds the activities that a profile expects under an action that does not list them and that none of their entries
 * refers to: reciprocity cannot see what both sides forgot. `webOf` gives the web of an activity as its questions are
 * answered; null while one is open.
 */
export function findUnmet(
  index: Index,
  profile: Profile,
  answers: Answers,
  webOf: (activity: string) => Web | null,
): Unmet {
  const recognised = recogniseExpectations(index, profile);
  const all = new Map<string, Question>();
  const waiting = new Set<string>();
  for (const activity of index.plan.activities) {
    for (const { expectation, target, activities } of recognised) {
      if (!activities.has(activity.id) || all.has(questionId(activity, target, index, 'e'))) continue;
      const web = webOf(activity.id);
      if (web && isMentioned(web, target)) continue;
      const question = askFor(activity, target, expectation, index);
      if (web) all.set(question.id, question);
      else waiting.add(question.id);
    }
  }
  const questions = [...all.values()];
  const { decisions = {}, memory, leaveOut } = answers;
  const chosen = chooseAnswers(questions, { decisions, memory });
  const answered = questions.flatMap((question): Answered[] => {
    const option = leaveOut?.has(question.id) ? null : chosen.get(question.id);
    return option ? [{ question, option }] : [];
  });
  return {
    all: questions,
    kept: answered.flatMap(({ question, option }) =>
      option.choice === 'keep' && isKept(question, memory) ? [question] : [],
    ),
    answered,
    waiting,
    unfit: Object.keys(decisions).filter((id) => waiting.has(id) || chosen.get(id) === null),
  };
}

/** Whether the action lists the activity, or what it is bound to, or an entry of it refers there. */
function isMentioned(web: Web, target: string): boolean {
  return mayName(web).has(target) || web.standings.some(({ cited }) => cited.includes(target));
}

function askFor(activity: Activity, target: string, { because, evidence }: Expectation, index: Index): Question {
  const { length } = activity.listings;
  return {
    about: 'expected',
    id: questionId(activity, target, index, 'e'),
    keys: questionKeys('expected', activity, target, index),
    activity: activity.id,
    target,
    listings: activity.listings,
    message: words.expected(activity.title, target, because),
    options: [
      {
        choice: 'list',
        title: words.list(target, length),
        to: target,
        clears: 0,
        lines: length + 1,
        evidence: words.keptBefore(evidence),
      },
      { choice: 'keep', title: words.notExpected(), clears: 0, lines: 0, evidence: '' },
    ],
    // What is usual says nothing yet of this activity.
    recommended: null,
  };
}
