import type { ReactNode } from 'react';
import type { CellAddress } from '../../core/sheet/address';
import type { Published } from '../../host/host';
import type { Summarized } from '../../jobs/outcome';
import { ExportButton, MainButton, RunButton, TextButton } from '../parts/Buttons';
import { SuccessNote } from '../parts/Notes';
import { TabFrame } from '../parts/TabFrame';
import { shownOf, type Phase } from '../state/state';
import { count } from '../words';
import { Gaps } from './Gaps';
import { Tables } from './Tables';

const doing = {
  reading: 'Reading the sheet and counting…',
  writing: 'Writing the summary sheets…',
  undoing: 'Putting the earlier texts back…',
};

interface SummaryTabProps {
  readonly phase: Phase<Summarized>;
  readonly published: Published | null;
  /** Some tab is at work. */
  readonly busy: boolean;
  readonly wayOut: ReactNode;
  readonly onRun: () => void;
  readonly onPublish: () => void;
  readonly onSelect: (sheet: string, at: CellAddress) => void;
  readonly onExport: () => void;
}

export function SummaryTab({ phase, published, busy, wayOut, onRun, onPublish, onSelect, onExport }: SummaryTabProps) {
  const summarized = shownOf(phase)?.result ?? null;
  return (
    <TabFrame
      job="summarize"
      phase={phase}
      doing={doing}
      news={summarized ? sumUp(summarized) : ''}
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
          {summarized && <ExportButton job="summarize" onClick={onExport} />}
        </>
      }
    >
      {summarized ? (
        <>
          {published && <WrittenNote published={published} onSelect={onSelect} />}
          <p className="verdict">{sumUp(summarized)}</p>
          <Gaps summary={summarized.summary} />
          <Tables summary={summarized.summary} actions={summarized.counts.actions} />
          <div className="bar">
            <MainButton
              text={`Write ${count(summarized.reports.length, 'sheet')} into the workbook`}
              icon="Sheet"
              disabled={busy}
              onClick={onPublish}
              marks={{ 'data-write': 'summarize' }}
            />
          </div>
        </>
      ) : (
        <p className="lead">
          Counts the plan per country and per KPI: each activity once, however many actions list it. The counts are
          shown here first and can then be written as sheets of their own.
        </p>
      )}
    </TabFrame>
  );
}

function WrittenNote({
  published,
  onSelect,
}: {
  readonly published: Published;
  readonly onSelect: (sheet: string, at: CellAddress) => void;
}) {
  return (
    <SuccessNote>
      {count(published.sheets.length, 'sheet')} written:{' '}
      {published.sheets.map((sheet, index) => (
        <span key={sheet}>
          {index > 0 && ', '}
          <TextButton onClick={() => onSelect(sheet, { row: 0, column: 0 })}>{sheet}</TextButton>
        </span>
      ))}
      .{!published.pivots && ' This Excel makes no PivotTables, so the tables stand alone.'}
    </SuccessNote>
  );
}

function sumUp({ summary: { totals } }: Summarized): string {
  return (
    `${count(totals.activities, 'activity', 'activities')} in ${count(totals.listings, 'listing')}, ` +
    `naming ${count(totals.countries, 'Member')}.`
  );
}
