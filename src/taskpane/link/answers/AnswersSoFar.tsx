import { useMemo } from 'react';
import type { Linked } from '../../../jobs/outcome';
import { PlainButton } from '../../parts/Buttons';
import { Fold } from '../../parts/Fold';
import { ShowMore } from '../../parts/ShowMore';
import { sayDay } from '../../words';
import { answersOf, type Answer } from './answers';

const states: Readonly<Record<Answer['state'], { readonly title: string; readonly withdraw: string }>> = {
  given: { title: 'To be written', withdraw: 'Withdraw' },
  left: { title: 'Left as it is', withdraw: 'Ask again' },
  written: { title: 'Written', withdraw: 'Forget' },
};

/** What was answered, in this session and in earlier ones; what is withdrawn is asked again where it is still in question. */
export function AnswersSoFar({
  linked,
  busy,
  onForget,
}: {
  readonly linked: Linked;
  readonly busy: boolean;
  readonly onForget: (answers: readonly Answer[]) => void;
}) {
  const answers = useMemo(() => answersOf(linked), [linked]);
  if (answers.length === 0) return null;
  return (
    <div data-part="answers">
      <Fold
        openAtFirst={false}
        title={
          <>
            Answers so far <span className="amount">{answers.length}</span>
          </>
        }
      >
        <p className="aside lead-line">
          Kept in this workbook. What is withdrawn is asked again; what is written stays in the sheet until you undo it.
        </p>
        {answers.length > 1 && (
          <div className="buttons">
            <PlainButton text={`Withdraw all ${answers.length}`} disabled={busy} onClick={() => onForget(answers)} />
          </div>
        )}
        <ShowMore
          items={answers}
          step={25}
          keyOf={({ keys, state }) => `${state} ${keys[0]}`}
          wrap={(shown) => <ul className="plain">{shown}</ul>}
        >
          {(answer) => (
            <li className="entry">
              <p>{answer.question}</p>
              <p>
                <strong>{answer.answer}</strong>
              </p>
              <p className="aside">
                {states[answer.state].title}, {sayDay(answer.since)}
              </p>
              <PlainButton text={states[answer.state].withdraw} disabled={busy} onClick={() => onForget([answer])} />
            </li>
          )}
        </ShowMore>
      </Fold>
    </div>
  );
}
