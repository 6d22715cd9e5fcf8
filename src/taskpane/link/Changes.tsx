import type { Applied, Choice } from '../../core/crossref/question';
import type { CellAddress } from '../../core/sheet/address';
import { BeforeAfter } from '../change/Marked';
import { TextButton } from '../parts/Buttons';
import { Tick } from '../parts/fields/Choices';
import { Fold } from '../parts/Fold';
import { Glyph } from '../parts/Glyph';
import { Place } from '../parts/Place';
import { ShowMore } from '../parts/ShowMore';
import { count } from '../words';
import type { ActivityChanges } from './by-activity';

interface ChangesProps {
  readonly groups: readonly ActivityChanges[];
  /** Ids of the activities that are not to be written. */
  readonly leftOut: ReadonlySet<string>;
  readonly onLeaveOut: (activities: ReadonlySet<string>) => void;
  readonly onSelect: (at: CellAddress) => void;
}

/** What will be written, activity by activity; an activity is written whole or not at all. */
export function Changes({ groups, leftOut, onLeaveOut, onSelect }: ChangesProps) {
  if (groups.length === 0) return null;
  const toggle = (activity: string, write: boolean) =>
    onLeaveOut(new Set(write ? [...leftOut].filter((other) => other !== activity) : [...leftOut, activity]));
  return (
    <Fold
      openAtFirst
      title={
        <>
          <Glyph name="Write" tone="good" /> Changes{' '}
          <span className="aside">
            {leftOut.size === 0
              ? `of ${count(groups.length, 'activity', 'activities')}`
              : `of ${groups.length - leftOut.size} out of ${count(groups.length, 'activity', 'activities')}`}
          </span>
        </>
      }
    >
      {groups.length > 1 && (
        <p className="links">
          <TextButton onClick={() => onLeaveOut(new Set())}>All</TextButton>{' '}
          <TextButton onClick={() => onLeaveOut(new Set(groups.map(({ activity }) => activity)))}>None</TextButton>
        </p>
      )}
      <ShowMore items={groups} step={25}>
        {({ activity, title, applied, changes }) => (
          <section className="law" key={activity}>
            <Tick label={title} checked={!leftOut.has(activity)} onChange={(write) => toggle(activity, write)} />
            <ul className="plain">
              {applied.map((answer) => (
                <li key={answer.question} className="entry">
                  <Place at={answer.at} onSelect={onSelect} /> <strong>{deeds[answer.choice](answer)}</strong>
                  <p className="quoted">{answer.text}</p>
                </li>
              ))}
              {changes.map((change) => (
                <li key={change.listing} className="entry">
                  <Place at={change.at} onSelect={onSelect} /> <span className="id">{change.listing}</span>
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
