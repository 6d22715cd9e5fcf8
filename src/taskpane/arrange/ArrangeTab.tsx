import type { ReactNode } from 'react';
import type { CellAddress } from '../../core/sheet/address';
import type { Opened } from '../../jobs/outcome';
import { RunButton } from '../parts/Buttons';
import { TabFrame } from '../parts/TabFrame';
import type { ToArrange } from '../runner/arranging';
import { shownOf, type Phase } from '../state/state';
import { Later } from '../web/Later';
import { count } from '../words';

const doing = {
  reading: 'Reading the plan…',
  writing: 'Moving rows and writing the cells…',
  undoing: 'Putting rows and texts back…',
};

export interface ArrangeTabProps {
  readonly phase: Phase<Opened>;
  /** Some tab is at work. */
  readonly busy: boolean;
  readonly wayOut: ReactNode;
  readonly onRun: () => void;
  readonly onSelect: (sheet: string, at: CellAddress) => void;
  /** Carries it out; false where that failed, which is told above. */
  readonly onArrange: (what: ToArrange) => Promise<boolean>;
}

/** What reads the plan's actions; what can be done to them is loaded when they are there. */
export function ArrangeTab({ phase, busy, wayOut, onRun, onSelect, onArrange }: ArrangeTabProps) {
  const opened = shownOf(phase)?.result ?? null;
  return (
    <TabFrame
      job="arrange"
      phase={phase}
      doing={doing}
      news={opened ? `${count(opened.counts.actions, 'action')} in ${count(opened.counts.sections, 'section')}.` : ''}
      wayOut={wayOut}
      onRun={onRun}
      buttons={
        <RunButton
          job="arrange"
          text={opened ? 'Read again' : 'Show the actions'}
          again={opened !== null}
          disabled={busy}
          onClick={onRun}
        />
      }
    >
      {opened ? (
        <Later load={load}>
          {(Board) => (
            <Board
              opened={opened}
              busy={busy}
              onSelect={(at) => onSelect(opened.plan.sheet, at)}
              onArrange={onArrange}
            />
          )}
        </Later>
      ) : (
        <p className="lead">
          Insert, move, merge, delete or rename actions and sections, or number a section anew. Every “See also” that
          names them follows. What changes is shown first, and can be undone.
        </p>
      )}
    </TabFrame>
  );
}

const load = async () => (await import(/* webpackChunkName: "arrange" */ './Board')).Board;
