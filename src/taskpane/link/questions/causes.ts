import type { Decision, Decisions, Option, Question } from '../../../core/crossref/question';

/** Questions that are answered together. */
export interface Cause {
  readonly key: string;
  readonly questions: readonly Question[];
}

export function groupByCause(questions: readonly Question[]): readonly Cause[] {
  const causes = new Map<string, Question[]>();
  for (const question of questions) {
    const key = question.cause ?? question.id;
    const same = causes.get(key);
    if (same) same.push(question);
    else causes.set(key, [question]);
  }
  return [...causes].map(([key, together]) => ({ key, questions: together }));
}

/** Whether a question on the card waits for its answer. */
export function isOpen({ questions }: Cause, decisions: Decisions): boolean {
  return questions.some(({ id }) => !decisions[id]);
}

/** The answer as it is remembered. */
export function decide({ choice, listing, to }: Option): Decision {
  return { choice, ...(listing === undefined ? {} : { listing }), ...(to === undefined ? {} : { to }) };
}

/** Which option a decision is; null while the question is open. */
export function findChosen(question: Question, decisions: Decisions): number | null {
  const decision = decisions[question.id];
  if (!decision) return null;
  const index = question.options.findIndex(
    ({ choice, listing, to }) => choice === decision.choice && listing === decision.listing && to === decision.to,
  );
  return index < 0 ? null : index;
}

/**
 * Answers the first question of a cause and, alike, the others; one that has no such answer stays open.
 * Null takes all the answers back.
 */
export function answerCause(cause: Cause, option: Option | null): Readonly<Record<string, Decision | null>> {
  return Object.fromEntries(
    cause.questions.map((question, index) => {
      const alike = index === 0 ? option : option && findAlike(question, option);
      return [question.id, alike ? decide(alike) : null];
    }),
  );
}

/** The answer of another question of the cause that does the same: to the same action if there is one, else of the same sort. */
function findAlike({ options }: Question, { choice, to, listing }: Option): Option | undefined {
  const same = options.filter((option) => option.choice === choice);
  return (
    same.find((option) => option.to === to && option.listing === listing) ??
    same.find((option) => option.to === to) ??
    same[0]
  );
}

/** The recommended answers of all open questions that have one. */
export function acceptRecommended(
  questions: readonly Question[],
  decisions: Decisions,
): Readonly<Record<string, Decision>> {
  return Object.fromEntries(
    questions.flatMap((question) => {
      const option = question.recommended === null ? undefined : question.options[question.recommended];
      return option && !decisions[question.id] ? [[question.id, decide(option)]] : [];
    }),
  );
}
