import type { Decided } from '../../plan/activity/decided';
import { groupBy } from '../../plan/group-by';
import type { Memory } from '../../plan/remembered/memory';
import type { Decision, Decisions, Option, Question } from '../question';

export interface Answers {
  readonly decisions?: Decisions | undefined;
  /** Answers with the recommendation what is not decided, where there is one. */
  readonly acceptRecommended?: boolean | undefined;
  /**
   * What is left as it is: ids of activities, with all their listings as typed; of listings, whose see-also then stays
   * as typed; and of questions, which leave out their whole activity, as its other lines would name the line that a
   * question adds or moves.
   */
  readonly leaveOut?: ReadonlySet<string> | undefined;
  /** Writes what differs from the plan's style alone, too. */
  readonly inStyle?: boolean | undefined;
  readonly memory?: Memory | undefined;
  /** What was decided of wordings when the plan was read. */
  readonly decided?: Decided | undefined;
}

/** A question with the option that answers it. */
export interface Answered {
  readonly question: Question;
  readonly option: Option;
}

/** The option that each question is answered with, by its id; null while it is open. */
export function chooseAnswers(questions: readonly Question[], answers: Answers): ReadonlyMap<string, Option | null> {
  const chosen = new Map(questions.map((question) => [question.id, choose(question, answers)]));
  // A line can move to one row only: where two answers would move it, neither is taken.
  const moves = [...chosen].flatMap(([id, option]) => (option?.choice === 'move' ? [{ id, of: option.listing! }] : []));
  for (const ofOneLine of groupBy(moves, ({ of }) => of).values()) {
    if (ofOneLine.length > 1) for (const { id } of ofOneLine) chosen.set(id, null);
  }
  return chosen;
}

/** Whether the planner has said before that this is to stay as it is. */
export function isKept({ keys }: Pick<Question, 'keys'>, memory: Memory | undefined): boolean {
  return memory !== undefined && keys.some((key) => memory.kept.has(key));
}

function choose(question: Question, { decisions, acceptRecommended, memory }: Answers): Option | null {
  const decision = decisions?.[question.id] ?? (isKept(question, memory) ? leave : undefined);
  if (decision) return question.options.find((option) => fits(option, decision)) ?? null;
  return acceptRecommended && question.recommended !== null ? question.options[question.recommended]! : null;
}

const leave: Decision = { choice: 'keep' };

/** Where a reference can be corrected, to drop it comes to the same: the action that was meant is named anyway. */
export function fits(option: Decision, { choice, listing, to }: Decision): boolean {
  return (
    (option.choice === choice || (option.choice === 'retarget' && choice === 'drop')) &&
    (listing === undefined || listing === option.listing) &&
    (to === undefined || to === option.to)
  );
}
