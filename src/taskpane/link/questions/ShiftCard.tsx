import { useId } from 'react';
import type { Decision, Decisions, Shift } from '../../../core/crossref/question';
import type { CellAddress } from '../../../core/sheet/address';
import { PlainButton } from '../../parts/Buttons';
import { Place } from '../../parts/Place';
import { ShowMore } from '../../parts/ShowMore';
import { count } from '../../words';
import { decide } from './causes';

/** Actions were renamed by hand, and references still use their earlier names: one answer for all of them. */
export function ShiftCard({
  shift,
  decisions,
  places,
  onAnswer,
  onSelect,
}: {
  readonly shift: Shift;
  readonly decisions: Decisions;
  readonly places: ReadonlyMap<string, CellAddress>;
  readonly onAnswer: (answers: Readonly<Record<string, Decision | null>>) => void;
  readonly onSelect: (at: CellAddress) => void;
}) {
  const title = useId();
  const answer = decisions[shift.id];
  const given = answer && shift.options.find(({ choice }) => choice === answer.choice);
  const [first, ...others] = shift.names;
  return (
    <section className={answer ? 'card answered' : 'card'} aria-labelledby={title} data-shift={shift.id}>
      <h2 id={title} className="question">
        {shift.message}
      </h2>
      <p className="aside">
        {first && (
          <>
            {[first, ...others.slice(0, 5)].map(({ from, to }, index) => (
              <span key={from}>
                {index > 0 && ', '}
                {from} → {to}
              </span>
            ))}
            {others.length > 5 && ` and ${others.length - 5} more`}
            {'. '}
          </>
        )}
        {count(shift.references, 'reference')} in {count(shift.listings.length, 'line')}.
      </p>
      {given ? (
        <p>
          {given.choice === 'keep' ? 'Left as typed.' : `${given.title}: with the changes below.`}{' '}
          <PlainButton text="Take this answer back" onClick={() => onAnswer({ [shift.id]: null })} />
        </p>
      ) : (
        <>
          <p className="aside">Answer this first: questions below may go away with it.</p>
          <div className="buttons form-buttons">
            {shift.options.map((option, index) => (
              <PlainButton
                key={option.choice}
                text={index === shift.recommended ? `${option.title} (recommended)` : option.title}
                onClick={() => onAnswer({ [shift.id]: decide(option) })}
              />
            ))}
          </div>
        </>
      )}
      <p className="aside">
        Seen in{' '}
        <ShowMore items={shift.listings} step={12}>
          {(id) => {
            const at = places.get(id);
            return (
              <span className="seen">
                <span className="id">{id}</span> {at && <Place at={at} onSelect={onSelect} />}{' '}
              </span>
            );
          }}
        </ShowMore>
      </p>
    </section>
  );
}
