import { useId, useState, type ReactNode } from 'react';
import type { Decision, Decisions, Question } from '../../../core/crossref/question';
import type { CellAddress } from '../../../core/sheet/address';
import type { Linked } from '../../../jobs/outcome';
import { Place } from '../../parts/Place';
import { shorten } from '../../recognised/words';
import { ShowWeb } from '../../web/ShowWeb';
import { answerCause, findChosen, type Cause } from './causes';
import { OptionLine } from './OptionLine';
import { WhatItChanges } from './WhatItChanges';

/** What is seen, where, and the answers there are; questions of one cause on one card. */
export function QuestionCard({
  cause,
  position,
  linked,
  decisions,
  held,
  places,
  before,
  onAnswer,
  onSelect,
}: {
  readonly cause: Cause;
  /** Among the cards of its list. */
  readonly position: number;
  readonly linked: Linked;
  readonly decisions: Decisions;
  /** Ids of questions whose activity stays as typed until another question about it is answered, too. */
  readonly held: ReadonlySet<string>;
  /** Where each listing stands, by its id. */
  readonly places: ReadonlyMap<string, CellAddress>;
  /** What was answered to it before, if anything was. */
  readonly before: ReactNode;
  readonly onAnswer: (answers: Readonly<Record<string, Decision | null>>) => void;
  readonly onSelect: (at: CellAddress) => void;
}) {
  const asks = useId();
  const [opened, setOpened] = useState<number | null>(null);
  const first = cause.questions[0];
  if (!first) return null;
  const chosen = findChosen(first, decisions);
  const isMany = cause.questions.length > 1;
  const activities = [...new Set(cause.questions.map(({ activity }) => activity))];
  return (
    <li className={chosen === null ? 'card' : 'card answered'} data-card={position} data-question={first.id}>
      <div id={asks}>
        {cause.questions.map((question) => (
          <p key={question.id} className="question">
            {question.message}
          </p>
        ))}
      </div>
      <p className="aside">
        {isMany && <>One answer for {cause.questions.length} questions. </>}
        <Listings questions={cause.questions} places={places} onSelect={onSelect} />
      </p>
      {activities.map((activity) => (
        <ShowWeb
          key={activity}
          plan={linked.plan}
          activity={activity}
          of={activities.length > 1 ? titleOf(activity, linked) : null}
          onSelect={onSelect}
        />
      ))}
      {before}
      <div role="radiogroup" aria-labelledby={asks}>
        {first.options.map((option, index) => (
          <OptionLine
            key={index}
            group={asks}
            option={option}
            isRecommended={index === first.recommended}
            isMany={isMany}
            chosen={chosen === index}
            opened={opened === index}
            onChoose={() => onAnswer(answerCause(cause, option))}
            onOpen={() => setOpened(opened === index ? null : index)}
          >
            <WhatItChanges cause={cause} option={option} linked={linked} onSelect={onSelect} />
          </OptionLine>
        ))}
        <OptionLine
          group={asks}
          option={null}
          isRecommended={false}
          isMany={isMany}
          chosen={chosen === null}
          opened={false}
          onChoose={() => onAnswer(answerCause(cause, null))}
          onOpen={() => {}}
        />
      </div>
      {chosen !== null && cause.questions.some(({ id }) => held.has(id)) && (
        <p className="aside">Takes effect when the other questions about this activity are answered too.</p>
      )}
    </li>
  );
}

function titleOf(activity: string, { plan }: Linked): string | null {
  const title = plan.activities.find(({ id }) => id === activity)?.title;
  return title === undefined ? null : shorten(title);
}

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
  if (ids.length === 0) return null;
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
