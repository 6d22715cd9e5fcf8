import type { Question } from '../../../core/crossref/question';
import type { KeptAnswer } from '../../../jobs/kept/linking';
import { sayDay } from '../../words';

/** What was answered to a question that is asked again because the plan has changed under its answer. */
export function AnsweredBefore({
  question,
  answers,
}: {
  readonly question: Question;
  readonly answers: readonly KeptAnswer[];
}) {
  const before = answers.find(
    ({ keys, state }) => state === 'written' && keys.some((key) => question.keys.includes(key)),
  );
  if (!before) return null;
  return (
    <p className="aside">
      On {sayDay(before.since)} you answered: “{before.answer}”. It was written, and the plan has changed since.
    </p>
  );
}
