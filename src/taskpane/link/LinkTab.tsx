import { useMemo, type ReactNode } from 'react';
import type { Decision, Decisions, Question } from '../../core/crossref/question';
import { listingsOf } from '../../core/plan/model';
import type { CellAddress } from '../../core/sheet/address';
import type { Edit } from '../../core/sheet/edit';
import { relink } from '../../jobs/link';
import type { Linked } from '../../jobs/outcome';
import { ExportButton, MainButton, RunButton } from '../parts/Buttons';
import { Fold } from '../parts/Fold';
import { Glyph } from '../parts/Glyph';
import { TabFrame } from '../parts/TabFrame';
import { shownOf, type Phase } from '../state/state';
import { PlanWeb } from '../web/PlanWeb';
import { count } from '../words';
import { groupByActivity } from './by-activity';
import { Changes } from './Changes';
import { Questions } from './Questions';

const doing = {
  reading: 'Reading the sheet and comparing its see-also entries…',
  writing: 'Writing the cells…',
  undoing: 'Putting the earlier texts back…',
};

interface LinkTabProps {
  readonly phase: Phase<Linked>;
  readonly asked: readonly Question[];
  readonly decisions: Decisions;
  /** Ids of the activities that are not to be written. */
  readonly leftOut: ReadonlySet<string>;
  /** Some tab is at work. */
  readonly busy: boolean;
  readonly wayOut: ReactNode;
  readonly onRun: () => void;
  readonly onAnswer: (answers: Readonly<Record<string, Decision | null>>) => void;
  readonly onLeaveOut: (activities: ReadonlySet<string>) => void;
  readonly onWrite: (edits: readonly Edit[]) => void;
  readonly onSelect: (sheet: string, at: CellAddress) => void;
  readonly onExport: () => void;
}

export function LinkTab({ phase, busy, wayOut, onRun, onExport, ...rest }: LinkTabProps) {
  const linked = shownOf(phase)?.result ?? null;
  const open = rest.asked.filter(({ id }) => !rest.decisions[id]).length;
  return (
    <TabFrame
      job="link"
      phase={phase}
      doing={doing}
      news={linked ? sumUp(linked, open) : ''}
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
        <Result linked={linked} open={open} busy={busy} {...rest} />
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

function Result({
  linked,
  open,
  asked,
  decisions,
  leftOut,
  busy,
  onAnswer,
  onLeaveOut,
  onWrite,
  onSelect,
}: Omit<LinkTabProps, 'phase' | 'wayOut' | 'onRun' | 'onExport'> & { readonly linked: Linked; readonly open: number }) {
  const places = useMemo(
    () => new Map(listingsOf(linked.plan).map(({ id, source }) => [id, source.at])),
    [linked.plan],
  );
  const select = (at: CellAddress) => onSelect(linked.grid.sheet, at);
  const groups = useMemo(() => groupByActivity(linked), [linked]);
  const edits = useMemo(
    () => (leftOut.size === 0 ? linked : relink(linked, { decisions, leaveOut: leftOut })).edits,
    [linked, decisions, leftOut],
  );
  const settled = linked.edits.length === 0 && open === 0;
  return (
    <>
      <p className={settled ? 'all-clear' : 'verdict'}>
        {settled && <Glyph name="Done" tone="good" />} {sumUp(linked, open)}
      </p>
      <Questions
        asked={asked}
        waiting={linked.questions}
        decisions={decisions}
        places={places}
        onAnswer={onAnswer}
        onSelect={select}
      />
      <Changes groups={groups} leftOut={leftOut} onLeaveOut={onLeaveOut} onSelect={select} />
      <Fold openAtFirst={false} title="The web of the plan">
        <PlanWeb plan={linked.plan} onSelect={select} />
      </Fold>
      {linked.edits.length > 0 && (
        <div className="bar">
          <MainButton
            text={`Write ${count(edits.length, 'cell')}`}
            icon="Write"
            disabled={busy || edits.length === 0}
            onClick={() => onWrite(edits)}
            marks={{ 'data-write': 'link' }}
          />
          {open > 0 && <span className="bar-text">{count(open, 'question')} can wait</span>}
        </div>
      )}
    </>
  );
}

/** `open` is how many questions have no answer yet. */
function sumUp({ changes, edits, exceptions, counts, citing }: Linked, open: number): string {
  const kept = exceptions.length > 0 ? ` ${count(exceptions.length, 'disagreement')} left as you decided.` : '';
  if (edits.length === 0 && open === 0) {
    return `${count(counts.listings, 'listing')}, ${citing} with see-also: all agree.${kept}`;
  }
  const found = [
    ...(changes.length > 0 ? [`${count(changes.length, 'see-also entry', 'see-also entries')} to rewrite`] : []),
    ...(edits.length > 0 ? [`${count(edits.length, 'cell')} to write`] : []),
    ...(open > 0 ? [count(open, 'open question')] : []),
  ];
  return `${found.join(', ')}. ${citing} of ${count(counts.listings, 'listing')} have a see-also.${kept}`;
}
