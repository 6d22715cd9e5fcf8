import { useId } from 'react';
import type { Answer } from '../../../core/sheet/finding';
import { PlainButton } from '../../parts/Buttons';

/** The answers to the question that a finding asks, each with what speaks for it; one click gives it. */
export function Answers({
  answers,
  said,
  busy,
  onAnswer,
}: {
  readonly answers: readonly Answer[];
  /** The finding's sentence; what speaks for an answer there is not said again. */
  readonly said: string;
  readonly busy: boolean;
  readonly onAnswer: (answer: Answer) => void;
}) {
  const name = useId();
  return (
    <div className="answers" role="group" aria-labelledby={name}>
      <p id={name} className="aside">
        What to do? Nothing is written until you have seen it under See also.
      </p>
      <ul className="plain">
        {answers.map((answer, index) => {
          const isNew = !said.includes(answer.evidence);
          return (
            <li key={index}>
              <PlainButton
                text={answer.title}
                disabled={busy}
                {...(isNew && { describedBy: `${name}${index}` })}
                onClick={() => onAnswer(answer)}
              />
              {isNew && (
                <p id={`${name}${index}`} className="aside">
                  {answer.evidence}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
