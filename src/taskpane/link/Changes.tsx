import { useMemo } from 'react';
import type { Applied, Choice } from '../../core/crossref/question';
import { formatAddress, type CellAddress } from '../../core/sheet/address';
import type { Linked } from '../../jobs/outcome';
import { BeforeAfter } from '../change/Marked';
import { Fold } from '../parts/Fold';
import { Glyph } from '../parts/Glyph';
import { Place } from '../parts/Place';
import { ShowMore } from '../parts/ShowMore';
import { groupByActivity } from './by-activity';

interface ChangesProps {
  readonly linked: Linked;
  readonly leftOut: ReadonlySet<string>;
  readonly onSelect: (at: CellAddress) => void;
}

/** The see-also entries that will be rewritten, activity by activity. */
export function Changes({ linked, leftOut, onSelect }: ChangesProps) {
  const groups = useMemo(() => groupByActivity(linked.changes, linked.plan), [linked]);
  if (linked.changes.length === 0) return null;
  return (
    <Fold
      openAtFirst
      title={
        <>
          <Glyph name="Write" tone="good" /> Changes of see-also <span className="amount">{linked.changes.length}</span>
        </>
      }
    >
      <ShowMore items={groups} step={25}>
        {({ activity, title, changes }) => (
          <section className="law" key={activity}>
            <h3 className="law-title">{title}</h3>
            <ul className="plain">
              {changes.map((change) => (
                <li key={change.listing} className="entry">
                  <Place at={change.at} onSelect={onSelect} /> <span className="id">{change.listing}</span>
                  {leftOut.has(formatAddress(change.at)) && <span className="aside"> will not be written</span>}
                  <BeforeAfter before={change.before} after={change.after} />
                </li>
              ))}
            </ul>
          </section>
        )}
      </ShowMore>
    </Fold>
  );
}

/** What the answers do besides rewriting see-also entries. */
export function AnswersApplied({ linked, leftOut, onSelect }: ChangesProps) {
  if (linked.applied.length === 0) return null;
  return (
    <Fold
      openAtFirst
      title={
        <>
          <Glyph name="Done" tone="good" /> From your answers <span className="amount">{linked.applied.length}</span>
        </>
      }
    >
      <ul className="plain">
        <ShowMore items={linked.applied} step={25}>
          {(applied, index) => (
            <li key={index} className="entry">
              <Place at={applied.at} onSelect={onSelect} /> <strong>{sayApplied(applied)}</strong>
              {leftOut.has(formatAddress(applied.at)) && <span className="aside"> will not be written</span>}
              <p className="quoted">{applied.text}</p>
            </li>
          )}
        </ShowMore>
      </ul>
    </Fold>
  );
}

const deeds: Readonly<Record<Choice, (applied: Applied) => string>> = {
  list: ({ to }) => `New line under ${to ?? 'the action'}`,
  drop: ({ from }) => `Reference taken out${from ? ` of ${from}` : ''}`,
  move: ({ from, to }) => `Moved from ${from ?? 'its action'} to ${to ?? 'another'}`,
  retarget: ({ from, to }) => `Reference ${from ? `to ${from} ` : ''}corrected to ${to ?? 'another action'}`,
  relabel: ({ from, to }) => `Label ${from ?? ''} corrected to ${to ?? ''}`,
  merge: () => 'Taken as one activity',
  split: () => 'Taken as two activities',
  keep: () => 'Left as it is',
};

function sayApplied(applied: Applied): string {
  return deeds[applied.choice](applied);
}
