import type { Question } from '../../crossref/question';
import type { Problem } from '../../linting/rule';

/** What a problem says of the question that asks what to do about it, where both are one matter. */
export function askedBy({ id, options }: Question): Pick<Problem, 'question' | 'answers'> {
  return {
    question: id,
    answers: options.map(({ title, evidence, choice, listing, to }) => ({
      title,
      evidence,
      choice,
      ...(listing !== undefined && { listing }),
      ...(to !== undefined && { to }),
    })),
  };
}
