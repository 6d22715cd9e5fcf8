import { ThemeProvider } from 'office-ui-fabric-react/lib/Theme';
import { useRef } from 'react';
import type { Subject } from '../core/linting/rule';
import type { CellAddress } from '../core/sheet/address';
import { linkJson, summaryJson } from '../jobs/printed/print';
import { ArrangeTab } from './arrange/ArrangeTab';
import { BringInTab } from './bring-in/BringInTab';
import { useIncoming } from './bring-in/incoming';
import { CheckTab } from './check/CheckTab';
import { useCheckView } from './check/useCheckView';
import type { CheckView } from './check/view';
import { ComparePart } from './compare/ComparePart';
import { downloadFindings, downloadJson } from './download';
import { Header } from './Header';
import { JournalNote } from './journal/JournalNote';
import { LinkTab } from './link/LinkTab';
import { themeOf } from './look/theme';
import { useShade } from './look/useShade';
import { PlainButton } from './parts/Buttons';
import { Tabs } from './parts/Tabs';
import { Recognised } from './recognised/Recognised';
import { WayOutCard } from './recognised/WayOutCard';
import type { Runner } from './runner/runner';
import { isBusy, shownOf, type Job, type PaneState } from './state/state';
import { SummaryTab } from './summarize/SummaryTab';
import { useJobs } from './useJobs';

/** The pane: the plan, how it is read, and a tab for each thing that can be done. */
export function App({ runner, subjects }: { readonly runner: Runner; readonly subjects: readonly Subject[] }) {
  const state = useJobs(runner);
  const shade = useShade();
  const busy = isBusy(state);
  const onSelect = (sheet: string, at: CellAddress) => void runner.select(sheet, at);
  const over = useIncoming(runner.bringIn);
  const opened = findOpened(state);
  const title = useRef<HTMLHeadingElement>(null);
  const goOn = () => title.current?.focus();
  const journal = useRef<HTMLDivElement>(null);
  // The button that wrote is away, and so are the words that undid one writing, or are those for the one before.
  const afterwards = async (work: Promise<void>) => {
    await work;
    if (document.activeElement !== document.body || !document.hasFocus()) return;
    const next = journal.current?.querySelector<HTMLElement>('button');
    if (next) next.focus();
    else goOn();
  };
  const [view, onView] = useCheckView(shownOf(state.check)?.result.plan.sheet ?? null);
  return (
    <ThemeProvider theme={themeOf(shade)} applyTo="body">
      <main className="pane">
        <Header
          title={title}
          workbook={state.workbook}
          chosen={state.sheet}
          opened={opened}
          busy={busy}
          onChoose={runner.chooseSheet}
          onOpen={() => void runner.list()}
        />
        <Recognised
          opened={opened}
          kept={state.kept}
          refused={state.refused}
          busy={busy}
          say={runner}
          onSelect={onSelect}
        />
        <Tabs chosen={state.tab} onChoose={runner.showTab}>
          {(place) =>
            place === 'bring-in' ? (
              <BringInTab
                state={state.bringIn}
                layout={opened?.plan.layout ?? null}
                busy={busy}
                bring={runner}
                onSelect={onSelect}
              />
            ) : (
              <>
                <div ref={journal} className="journal">
                  <JournalNote
                    journal={state.journal}
                    isLost={state.isJournalLost}
                    held={state.undoHeld}
                    told={state.told}
                    busy={busy}
                    onUndo={() => void afterwards(runner.undo())}
                    onUndoOthers={() => void afterwards(runner.undoOthers())}
                    onLeave={runner.leaveUndo}
                    onSelect={onSelect}
                  />
                </div>
                {tabOf(place, { state, runner, subjects, busy, view, onView, goOn, afterwards })}
              </>
            )
          }
        </Tabs>
        {over && <div className="drop">Drop the document here to read the plan in it</div>}
      </main>
    </ThemeProvider>
  );
}

/** What the tabs are made of. */
interface TabParts {
  readonly state: PaneState;
  readonly runner: Runner;
  readonly subjects: readonly Subject[];
  readonly busy: boolean;
  readonly view: CheckView;
  readonly onView: (change: Partial<CheckView>) => void;
  readonly goOn: () => void;
  /** Leads to the way back once something was written, where the focus would be lost. */
  readonly afterwards: (work: Promise<void>) => Promise<void>;
}

function tabOf(job: Job, { state, runner, subjects, busy, view, onView, goOn, afterwards }: TabParts) {
  const common = {
    busy,
    wayOut: wayOutOf(job, state, runner, busy, goOn),
    onRun: () => void runner.run(job),
    onSelect: runner.select,
  };
  const file = state.workbook?.name ?? null;
  const rules = subjects.flatMap((subject) => subject.rules);
  const [checked, linked, summarized] = [shownOf(state.check), shownOf(state.link), shownOf(state.summarize)];
  switch (job) {
    case 'check':
      return (
        <CheckTab
          {...common}
          phase={state.check}
          subjects={subjects}
          view={view}
          onView={onView}
          does={{
            mend: (edits) => runner.write('check', edits),
            ignore: (finding, reason) => runner.except([finding], reason),
            withdraw: runner.withdraw,
            setRule: runner.setRule,
            decide: runner.decide,
            answer: runner.ask,
          }}
          following={{
            live: state.live,
            onLive: (on) => void runner.setLive(on),
            marking: state.marking,
            onMark: (style) => void runner.mark(style),
          }}
          onPublish={() => void runner.publishFindings(rules)}
          onDownload={(format) => checked && void downloadFindings(format, checked.result, rules)}
        />
      );
    case 'link':
      return (
        <LinkTab
          {...common}
          phase={state.link}
          linking={state.linking}
          asking={state.asking}
          does={runner}
          onWrite={() => void afterwards(runner.writeChosen())}
          onExport={() => linked && downloadJson('link.json', linkJson(linked.result, null))}
        />
      );
    case 'summarize':
      return (
        <ComparePart state={state} runner={runner}>
          <SummaryTab
            {...common}
            phase={state.summarize}
            published={state.published}
            publishing={state.publishing}
            onCount={(group, isCounted) => void runner.countForMembers(group, isCounted)}
            onPublish={() => void runner.publish()}
            onStop={runner.stopPublishing}
            onExport={() =>
              summarized &&
              downloadJson('summarize.json', summaryJson(summarized.result, state.published ? file : null))
            }
          />
        </ComparePart>
      );
    case 'arrange':
      return (
        <ArrangeTab
          {...common}
          phase={state.arrange}
          onArrange={async (what) => {
            await runner.arrange(what);
            return runner.read().arrange.is === 'done';
          }}
        />
      );
  }
}

/** `goOn` leads on from a card that has done its work and is away. */
function wayOutOf(job: Job, state: PaneState, runner: Runner, busy: boolean, goOn: () => void) {
  const phase = state[job];
  if (phase.is !== 'error' || !phase.way) return null;
  const goOnAfter = async (work: Promise<void>) => {
    await work;
    if (runner.read()[job].is === 'done') goOn();
  };
  if (phase.way.is === 'start-anew') {
    const { text, does } = anew[phase.way.of];
    return (
      <div className="buttons form-buttons">
        <PlainButton text={text} disabled={busy} onClick={() => void goOnAfter(does(runner, job))} />
      </div>
    );
  }
  return (
    <WayOutCard
      way={phase.way}
      kept={state.kept}
      busy={busy}
      onChoose={(sheet) => {
        runner.chooseSheet(sheet);
        void goOnAfter(runner.run(job));
      }}
      onAskColumns={() => void runner.askColumns()}
      onSay={(sheet, shape) => void goOnAfter(runner.sayShape(sheet, shape))}
    />
  );
}

/** What is forgotten, and then begins anew. */
const anew = {
  reading: {
    text: 'Start anew: read the plan as it comes',
    does: (runner: Runner) => runner.useProfile(null),
  },
  checking: {
    text: 'Start anew: ignore nothing, every law as it comes',
    does: (runner: Runner, job: Job) => runner.withdraw([]).then(() => (job === 'check' ? undefined : runner.run(job))),
  },
  linking: {
    text: 'Start anew: forget all answers about see-also',
    does: (runner: Runner, job: Job) => runner.forgetAll(job),
  },
};

/** The plan of the tab in front, or else of any tab that has read one. */
function findOpened(state: PaneState) {
  const inFront = state.tab === 'bring-in' ? [] : [state[state.tab]];
  const all = [...inFront, state.check, state.link, state.summarize, state.arrange];
  return all.map(shownOf).find((shown) => shown !== null)?.result ?? null;
}
