import { useRef, type ReactNode } from 'react';
import { shownOf, type Doing, type Job, type Phase } from '../state/state';
import { Busy } from './Busy';
import { TextButton } from './Buttons';
import { ErrorNote, WarningNote } from './Notes';

const outdatedBy: Readonly<Record<Job, readonly [string, string]>> = {
  check: ['The sheet has changed since this check.', 'Check again'],
  link: ['The sheet has changed since it was read.', 'Read it again'],
  summarize: ['The sheet has changed since it was counted.', 'Count again'],
  arrange: ['The sheet has changed since it was read.', 'Read it again'],
};

/** What all tabs share: buttons on top, then what is going on or went wrong, then the result. */
export function TabFrame<Result>({
  job,
  phase,
  doing,
  news,
  heard = '',
  buttons,
  wayOut,
  onRun,
  children,
}: {
  readonly job: Job;
  readonly phase: Phase<Result>;
  readonly doing: Readonly<Record<Doing, string>>;
  /** The result in one sentence, for those who listen. */
  readonly news: string;
  /** What is going on, for them; where it is left out nothing is told of it. */
  readonly heard?: string;
  readonly buttons: ReactNode;
  /** What can be done about an error. */
  readonly wayOut: ReactNode;
  readonly onRun: () => void;
  readonly children: ReactNode;
}) {
  const above = useRef<HTMLDivElement>(null);
  const [changed, again] = outdatedBy[job];
  const outdated = phase.is !== 'busy' && (shownOf(phase)?.outdated ?? false);
  return (
    <div className="tab" data-tab={job} data-state={phase.is} aria-busy={phase.is === 'busy'}>
      <div ref={above} className="buttons">
        {buttons}
      </div>
      {phase.is === 'busy' && <Busy label={doing[phase.doing]} />}
      {phase.is === 'error' && phase.way?.is !== 'choose-sheet' && (
        <ErrorNote key={phase.sentence}>{phase.sentence}</ErrorNote>
      )}
      {phase.is === 'error' && wayOut}
      {outdated && (
        <WarningNote>
          {changed}{' '}
          <TextButton
            onClick={() => {
              // These words go, and the focus would with them.
              above.current?.querySelector('button')?.focus();
              onRun();
            }}
          >
            {again}
          </TextButton>
        </WarningNote>
      )}
      <div className="heard" role="status" aria-live="polite">
        {phase.is === 'done' ? news : phase.is === 'busy' ? heard : ''}
      </div>
      {children}
    </div>
  );
}
