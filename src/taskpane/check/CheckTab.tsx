import { useEffect, useRef, type ReactNode } from 'react';
import type { Subject } from '../../core/linting/rule';
import type { CellAddress } from '../../core/sheet/address';
import type { Checked } from '../../jobs/outcome';
import type { FindingsFormat } from '../download';
import { RunButton } from '../parts/Buttons';
import { TabFrame } from '../parts/TabFrame';
import { shownOf, type Phase } from '../state/state';
import type { CheckActions } from './actions';
import { Exports } from './gate/Exports';
import { Following, type FollowingProps } from './gate/Following';
import { sumUp } from './gate/sum-up';
import { MendPreview } from './mends/MendPreview';
import { Result } from './Result';
import type { CheckView } from './view';

const doing = {
  reading: 'Reading the sheet and checking it…',
  writing: 'Writing the cells…',
  undoing: 'Putting the earlier texts back…',
};

interface CheckTabProps {
  readonly phase: Phase<Checked>;
  readonly subjects: readonly Subject[];
  readonly view: CheckView;
  /** Some tab is at work. */
  readonly busy: boolean;
  readonly wayOut: ReactNode;
  readonly does: Omit<CheckActions, 'select'>;
  readonly onRun: () => void;
  readonly onSelect: (sheet: string, at: CellAddress) => void;
  readonly onView: (change: Partial<CheckView>) => void;
  readonly following: FollowingProps;
  readonly onPublish: () => void;
  readonly onDownload: (format: FindingsFormat) => void;
}

export function CheckTab({
  phase,
  subjects,
  view,
  busy,
  wayOut,
  does,
  onRun,
  onSelect,
  onView,
  following,
  onPublish,
  onDownload,
}: CheckTabProps) {
  const checked = shownOf(phase)?.result ?? null;
  const gate = useRef<HTMLElement>(null);
  const tab = useRef<HTMLDivElement>(null);
  const leaving = useRef(false);
  const isEmptied = view.previews && checked !== null && checked.safeEdits.length === 0;
  const previewing = view.previews && checked !== null && !isEmptied;
  // Whoever leaves the preview is led back to the verdict; a check by itself takes no focus.
  useEffect(() => {
    if (previewing || !leaving.current) return;
    leaving.current = false;
    gate.current?.focus();
  }, [previewing]);
  // A preview in which nothing is left is over: it does not come back by itself with the next fault.
  useEffect(() => {
    if (!isEmptied) return;
    onView({ previews: false });
    if (document.hasFocus() && document.activeElement === document.body) gate.current?.focus();
  }, [isEmptied, onView]);
  const leave = () => {
    leaving.current = true;
    onView({ previews: false });
  };
  const lead = async (work: Promise<void>, to?: string) => {
    const place = to ?? findingOf(document.activeElement);
    await work;
    if (document.activeElement === document.body) leadOn(tab.current, place, gate.current);
  };
  const actions: CheckActions = {
    ...does,
    select: (at) => checked && onSelect(checked.grid.sheet, at),
    mend: (edits) => lead(does.mend(edits)),
    ignore: (finding, reason) => lead(does.ignore(finding, reason)),
    withdraw: (exceptions) => lead(does.withdraw(exceptions)),
    setRule: (rule, setting) => {
      // Where the law goes it stays in sight.
      if (setting !== 'off' && setting !== null) onView({ folds: new Map(view.folds).set(setting, false) });
      return lead(does.setRule(rule, setting), `[data-law="${rule}"] select`);
    },
    decide: (words, decision) => lead(does.decide(words, decision)),
  };
  const runButton = (
    <RunButton
      job="check"
      text={checked ? 'Check again' : 'Check the plan'}
      again={checked !== null}
      disabled={busy}
      onClick={onRun}
    />
  );
  return (
    <div ref={tab}>
      <TabFrame
        job="check"
        phase={phase}
        doing={doing}
        news={checked ? sumUp(checked) : ''}
        wayOut={wayOut}
        onRun={onRun}
        buttons={
          checked ? (
            <Exports busy={busy} onPublish={onPublish} onDownload={onDownload}>
              {runButton}
            </Exports>
          ) : (
            runButton
          )
        }
      >
        {!checked && (
          <p className="lead">
            Finds what is wrong in the plan and shows it at its cell: see-also entries that lead nowhere, countries,
            KPIs, labels, headings. Nothing is written.
          </p>
        )}
        {checked && !previewing && <Following {...following} />}
        {checked && !previewing && (
          <Result
            checked={checked}
            subjects={subjects}
            view={view}
            busy={busy}
            gate={gate}
            actions={actions}
            onView={onView}
          />
        )}
        {checked && previewing && (
          <MendPreview
            checked={checked}
            leftOut={view.leftOut}
            busy={busy}
            onLeaveOut={(leftOut) => onView({ leftOut })}
            onApply={(edits) => {
              leave();
              void does.mend(edits);
            }}
            onCancel={leave}
            onSelect={actions.select}
          />
        )}
      </TabFrame>
    </div>
  );
}

/** What finds the row that will stand in the place of the one that an element belongs to. */
function findingOf(element: Element | null): string | null {
  const row = element?.closest('.finding')?.querySelector<HTMLElement>('[data-finding]');
  return row?.dataset.finding === undefined ? null : `[data-finding="${row.dataset.finding}"]`;
}

/** Where what was done has taken away what had the focus, its place takes it; else the list, or the verdict. */
function leadOn(tab: HTMLElement | null, place: string | null, gate: HTMLElement | null): void {
  const there = place === null ? null : tab?.querySelector<HTMLElement>(place);
  const next = there ?? tab?.querySelector<HTMLElement>('[data-finding][tabindex="0"]');
  if (next) next.focus({ preventScroll: true });
  else gate?.focus();
}
