import { useMemo, useRef, useState, type ReactNode } from 'react';
import type { Decision, Decisions, Question } from '../../../core/crossref/question';
import type { CellAddress } from '../../../core/sheet/address';
import type { Linked } from '../../../jobs/outcome';
import { PlainButton } from '../../parts/Buttons';
import { HeldFold } from '../../parts/Fold';
import { Glyph } from '../../parts/Glyph';
import { ShowMore } from '../../parts/ShowMore';
import { acceptRecommended, answerCause, groupByCause, isOpen, type Cause } from './causes';
import { QuestionCard } from './QuestionCard';
import type { Sort } from './sorts';
import { useQuestionWalk, type Wanted } from './useQuestionWalk';

/** So many cards are drawn at once. */
const step = 20;

/** Questions that a person has to decide. An answer shows at once in the changes below and is written with them. */
export function Questions({
  sort,
  questions,
  linked,
  decisions,
  places,
  before,
  asking,
  onAnswer,
  onSelect,
  onEnd,
}: {
  readonly sort: Sort;
  readonly questions: readonly Question[];
  readonly linked: Linked;
  readonly decisions: Decisions;
  readonly places: ReadonlyMap<string, CellAddress>;
  /** What was answered to a question before. */
  readonly before: (question: Question) => ReactNode;
  /** Id of the question that another tab led to. */
  readonly asking: string | null;
  readonly onAnswer: (answers: Readonly<Record<string, Decision | null>>) => void;
  readonly onSelect: (at: CellAddress) => void;
  /** Leads on when keys have answered all. */
  readonly onEnd: () => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<boolean | null>(null);
  const held = useMemo(() => new Set(linked.questions.map(({ id }) => id)), [linked]);
  const causes = useMemo(() => groupByCause(questions), [questions]);
  const wanted = useMemo(() => findWanted(causes, asking), [causes, asking]);
  const open = chosen ?? (sort.isOpenAtFirst || wanted !== null);
  const answer = (position: number, index: number): boolean => {
    const cause = causes[position];
    const option = cause?.questions[0]?.options[index];
    if (cause && option) onAnswer(answerCause(cause, option));
    return option !== undefined;
  };
  const walk = useQuestionWalk(list, open ? causes : [], decisions, wanted, answer, onEnd);
  if (questions.length === 0) return null;
  const done = questions.filter(({ id }) => decisions[id]).length;
  const recommended = acceptRecommended(questions, decisions);
  const ready = Object.keys(recommended).length;
  const next = causes.findIndex((cause) => isOpen(cause, decisions));
  return (
    <HeldFold
      open={open}
      onToggle={() => setChosen(!open)}
      title={
        <>
          <Glyph name="Question" tone="info" /> {sort.title} <span className="amount">{questions.length}</span>{' '}
          <span className="aside">{done === 0 ? 'none answered yet' : `${done} of ${questions.length} answered`}</span>
        </>
      }
    >
      {sort.lead !== '' && <p className="aside lead-line">{sort.lead}</p>}
      <div className="buttons">
        {/* While names that have changed are asked about, what is recommended below may not be so for long. */}
        {ready > 0 && linked.shift?.answer !== null && (
          <PlainButton
            text={`Accept all recommended (${ready})`}
            icon="CheckMark"
            onClick={() => onAnswer(recommended)}
          />
        )}
        {next >= 0 && causes.length > 1 && <PlainButton text="Next question" icon="Next" onClick={() => walk.goOn()} />}
      </div>
      <div ref={list} onKeyDown={walk.onKeyDown}>
        <ShowMore
          items={causes}
          step={step}
          atLeast={walk.needed}
          keyOf={({ key }) => key}
          wrap={(shown) => <ul className="plain">{shown}</ul>}
        >
          {(cause, position) => (
            <QuestionCard
              cause={cause}
              position={position}
              linked={linked}
              decisions={decisions}
              held={held}
              places={places}
              before={cause.questions[0] && before(cause.questions[0])}
              onAnswer={onAnswer}
              onSelect={onSelect}
            />
          )}
        </ShowMore>
        {causes.length > 1 && (
          <p className="aside keys">
            Keys: <kbd>1</kbd> to <kbd>9</kbd> answer and go on, <kbd>Enter</kbd> goes to the next open question,{' '}
            <kbd>J</kbd> and <kbd>K</kbd> or <kbd>F8</kbd> and <kbd>Shift</kbd>+<kbd>F8</kbd> to the next and the one
            before.
          </p>
        )}
      </div>
    </HeldFold>
  );
}

function findWanted(causes: readonly Cause[], asking: string | null): Wanted | null {
  const position = causes.findIndex(({ questions }) => questions.some(({ id }) => id === asking));
  return asking === null || position < 0 ? null : { question: asking, position };
}
