import { useEffect, type ReactNode } from 'react';
import type { CellAddress } from '../../core/sheet/address';
import type { Published } from '../../host/host';
import type { Summarized } from '../../jobs/outcome';
import { ExportButton, RunButton, TextButton } from '../parts/Buttons';
import { WarningNote } from '../parts/Notes';
import { TabFrame } from '../parts/TabFrame';
import { shownOf, type Phase, type Publishing } from '../state/state';
import { count } from '../words';
import { Later } from '../web/Later';
import { sayAge, sayBesides, sayWritten, type Age } from './sheets/say-sheets';
import { WriteBar } from './sheets/WriteBar';
import { WrittenNote } from './sheets/WrittenNote';
import { sumUp } from './sum-up';

interface SummaryTabProps {
  readonly phase: Phase<Summarized>;
  readonly published: Published | null;
  readonly publishing: Publishing | null;
  /** Some tab is at work. */
  readonly busy: boolean;
  readonly wayOut: ReactNode;
  readonly onRun: () => void;
  readonly onCount: (group: string, isCounted: boolean) => void;
  readonly onPublish: () => void;
  readonly onStop: () => void;
  readonly onSelect: (sheet: string, at: CellAddress) => void;
  readonly onExport: () => void;
}

/** What counts the plan; what was counted is loaded when the tab is first shown. */
export function SummaryTab(props: SummaryTabProps) {
  const { phase, published, publishing, busy, wayOut, onRun, onPublish, onSelect } = props;
  const shown = shownOf(phase);
  const summarized = shown?.result ?? null;
  const outdated = shown?.outdated ?? false;
  const age = summarized && sayAge(summarized, outdated);
  useEffect(() => {
    // What it needs to show is under way while the plan is read; where that fails, Later says so.
    load().catch(() => undefined);
  }, []);
  return (
    <TabFrame
      job="summarize"
      phase={phase}
      doing={{
        reading: 'Reading the sheet and counting…',
        writing: publishing
          ? `Writing the summary sheets: ${publishing.done} of ${publishing.of}`
          : 'Writing the summary sheets…',
        undoing: 'Putting the earlier texts back…',
      }}
      news={summarized ? newsOf(summarized, published) : ''}
      heard={publishing ? 'Writing the summary sheets. Escape stops it.' : ''}
      wayOut={wayOut}
      onRun={onRun}
      buttons={
        <>
          <RunButton
            job="summarize"
            text={summarized ? 'Count again' : 'Build the summaries'}
            again={summarized !== null}
            disabled={busy}
            onClick={onRun}
          />
          {summarized && <ExportButton job="summarize" onClick={props.onExport} />}
        </>
      }
    >
      {summarized ? (
        <>
          {published && <WrittenNote published={published} of={summarized.reports.length} onSelect={onSelect} />}
          {age && (!published || outdated) && <AgeNote age={age} busy={busy} onPublish={onPublish} />}
          <p className="verdict">{sumUp(summarized)}</p>
          <Later load={load}>
            {(Result) => <Result summarized={summarized} busy={busy} onCount={props.onCount} onSelect={onSelect} />}
          </Later>
          <WriteBar
            sheets={summarized.reports.length}
            age={age}
            outdated={outdated}
            publishing={publishing}
            busy={busy}
            onPublish={onPublish}
            onStop={props.onStop}
          />
        </>
      ) : (
        <p className="lead">
          Counts the plan per country and per KPI: each activity once, however many actions list it. What is missing
          comes first: Members, actions and milestones with no activity. All of it is shown here and can then be written
          as sheets of their own, with PivotTables and charts.
        </p>
      )}
    </TabFrame>
  );
}

const load = async () => (await import(/* webpackChunkName: "summary" */ './drawn/Result')).Result;

/** How the sheets in the workbook stand to the plan. */
function AgeNote({
  age,
  busy,
  onPublish,
}: {
  readonly age: Age;
  readonly busy: boolean;
  readonly onPublish: () => void;
}) {
  if (!age.isBehind) return <p className="aside age">{age.sentence}</p>;
  return (
    <WarningNote>
      {age.sentence}{' '}
      <TextButton disabled={busy} onClick={onPublish}>
        Rebuild
      </TextButton>
    </WarningNote>
  );
}

/** For those who listen: the counts change when a group is counted for its Members, and so do the gaps. */
function newsOf(summarized: Summarized, published: Published | null): string {
  if (published) return `${sayWritten(published, summarized.reports.length)}. ${sayBesides(published).join(' ')}`;
  const { countries, actions } = summarized.summary.gaps;
  return `${sumUp(summarized)} With no activity: ${count(countries.length, 'Member')}, ${count(actions.length, 'action')}.`;
}
