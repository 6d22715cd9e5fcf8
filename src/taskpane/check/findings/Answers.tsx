import { useId } from 'react';
import type { Answer } from '../../../core/sheet/finding';
import { PlainButton } from '../../parts/Buttons';

/** The answers to the question that a finding asks, each with what speaks for it; one click gives it. */
export function Answers({
  answers,
  busy,
  onAnswer,
}: {
  readonly answers: readonly Answer[];
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
        {answers.map((answer, index) => (
          <li key={index}>
            <PlainButton
              text={answer.title}
              disabled={busy}
              {...(answer.evidence !== '' && { describedBy: `${name}${index}` })}
              onClick={() => onAnswer(answer)}
            />
            {answer.evidence !== '' && (
              <p id={`${name}${index}`} className="aside">
                {answer.evidence}
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
