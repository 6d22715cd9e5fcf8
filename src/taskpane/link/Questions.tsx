import { useMemo } from 'react';
import type { Decision, Decisions, Question } from '../../core/crossref/question';
import type { CellAddress } from '../../core/sheet/address';
import { PlainButton } from '../parts/Buttons';
import { Fold } from '../parts/Fold';
import { Glyph } from '../parts/Glyph';
import { ShowMore } from '../parts/ShowMore';
import { acceptRecommended, groupByCause } from './causes';
import { QuestionCard } from './QuestionCard';

/** Everything a person has to decide. An answer shows at once in the changes below and is written with them. */
export function Questions({
  asked,
  waiting,
  decisions,
  places,
  onAnswer,
  onSelect,
}: {
  readonly asked: readonly Question[];
  /** Those that hold their activity back: open ones, and answered ones beside an open one. */
  readonly waiting: readonly Question[];
  readonly decisions: Decisions;
  readonly places: ReadonlyMap<string, CellAddress>;
  readonly onAnswer: (answers: Readonly<Record<string, Decision | null>>) => void;
  readonly onSelect: (at: CellAddress) => void;
}) {
  const held = useMemo(() => new Set(waiting.map(({ id }) => id)), [waiting]);
  const causes = useMemo(() => groupByCause(asked), [asked]);
  if (asked.length === 0) return null;
  const open = asked.filter(({ id }) => !decisions[id]).length;
  const recommended = acceptRecommended(asked, decisions);
  const ready = Object.keys(recommended).length;
  return (
    <Fold
      openAtFirst
      title={
        <>
          <Glyph name="Question" tone="info" /> Questions <span className="amount">{asked.length}</span>{' '}
          <span className="aside">
            {open === asked.length ? 'none answered yet' : `${asked.length - open} answered`}
          </span>
        </>
      }
    >
      {ready > 0 && (
        <div className="buttons">
          <PlainButton
            text={`Accept all recommended (${ready})`}
            icon="CheckMark"
            onClick={() => onAnswer(recommended)}
          />
        </div>
      )}
      <ul className="plain">
        <ShowMore items={causes} step={20}>
          {(cause) => (
            <QuestionCard
              key={cause.key}
              cause={cause}
              decisions={decisions}
              held={held}
              places={places}
              onAnswer={onAnswer}
              onSelect={onSelect}
            />
          )}
        </ShowMore>
      </ul>
    </Fold>
  );
}
