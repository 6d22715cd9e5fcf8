import { memo, useId } from 'react';
import type { Decision, Decisions, Question } from '../../core/crossref/question';
import type { CellAddress } from '../../core/sheet/address';
import { Radios } from '../parts/fields/Choices';
import { Place } from '../parts/Place';
import { answerCause, findChosen, type Cause } from './causes';

const later = 'later';

/** What is seen, where, and the answers there are; questions of one cause on one card. */
export const QuestionCard = memo(function QuestionCard({
  cause,
  decisions,
  held,
  places,
  onAnswer,
  onSelect,
}: {
  readonly cause: Cause;
  readonly decisions: Decisions;
  /** Ids of questions whose activity stays as typed until another question about it is answered, too. */
  readonly held: ReadonlySet<string>;
  /** Where each listing stands, by its id. */
  readonly places: ReadonlyMap<string, CellAddress>;
  readonly onAnswer: (answers: Readonly<Record<string, Decision | null>>) => void;
  readonly onSelect: (at: CellAddress) => void;
}) {
  const asks = useId();
  const first = cause.questions[0];
  if (!first) return null;
  const chosen = findChosen(first, decisions);
  return (
    <li className={chosen === null ? 'card' : 'card answered'}>
      <div id={asks}>
        {cause.questions.map((question) => (
          <p key={question.id} className="question">
            {question.message}
          </p>
        ))}
      </div>
      <p className="aside">
        {cause.questions.length > 1 && <>One answer for {cause.questions.length} questions. </>}
        <Listings questions={cause.questions} places={places} onSelect={onSelect} />
      </p>
      <Radios
        labelledBy={asks}
        options={[
          ...first.options.map(({ title }, index) => ({
            key: String(index),
            text: title,
            recommended: index === first.recommended,
          })),
          { key: later, text: 'Later', recommended: false },
        ]}
        chosen={chosen === null ? later : String(chosen)}
        onChoose={(key) => onAnswer(answerCause(cause, key === later ? null : (first.options[Number(key)] ?? null)))}
      />
      {chosen !== null && cause.questions.some(({ id }) => held.has(id)) && (
        <p className="aside">Takes effect when the other questions about this activity are answered too.</p>
      )}
    </li>
  );
});

function Listings({
  questions,
  places,
  onSelect,
}: {
  readonly questions: readonly Question[];
  readonly places: ReadonlyMap<string, CellAddress>;
  readonly onSelect: (at: CellAddress) => void;
}) {
  const ids = [...new Set(questions.flatMap(({ listings }) => listings))];
  return (
    <>
      Seen in{' '}
      {ids.map((id, index) => {
        const at = places.get(id);
        return (
          <span key={id} className="seen">
            {index > 0 && ', '}
            <span className="id">{id}</span> {at && <Place at={at} onSelect={onSelect} />}
          </span>
        );
      })}
    </>
  );
}
