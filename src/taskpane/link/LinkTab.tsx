import type { ReactNode } from 'react';
import type { Linked } from '../../jobs/outcome';
import { ExportButton, RunButton } from '../parts/Buttons';
import { TabFrame } from '../parts/TabFrame';
import { shownOf, type Phase } from '../state/state';
import { Later } from '../web/Later';
import type { ResultProps } from './result-props';
import { sumUp } from './sum-up';

const doing = {
  reading: 'Reading the sheet and comparing its see-also entries…',
  writing: 'Writing the cells…',
  undoing: 'Putting the earlier texts back…',
};

interface LinkTabProps extends ResultProps {
  readonly phase: Phase<Linked>;
  readonly wayOut: ReactNode;
  readonly onRun: () => void;
  readonly onExport: () => void;
}

/** What compares the see-also entries, and what there is to ask and to write, which is loaded when there is something. */
export function LinkTab({ phase, busy, wayOut, onRun, onExport, ...rest }: LinkTabProps) {
  const linked = shownOf(phase)?.result ?? null;
  return (
    <TabFrame
      job="link"
      phase={phase}
      doing={doing}
      news={linked ? sumUp(linked) : ''}
      wayOut={wayOut}
      onRun={onRun}
      buttons={
        <>
          <RunButton
            job="link"
            text={linked ? 'Compare again' : 'Compare see-also entries'}
            again={linked !== null}
            disabled={busy}
            onClick={onRun}
          />
          {linked && <ExportButton job="link" onClick={onExport} />}
        </>
      }
    >
      {linked ? (
        <Later load={load}>{(Result) => <Result linked={linked} busy={busy} {...rest} />}</Later>
      ) : (
        <p className="lead">
          An activity that stands under several actions should name the others at each place: “(See also 1-(b) and
          3-(k))”. This finds where an entry is missing or wrong, shows every change first, and asks where only you can
          know.
        </p>
      )}
    </TabFrame>
  );
}

const load = async () => (await import(/* webpackChunkName: "link" */ './Result')).Result;
