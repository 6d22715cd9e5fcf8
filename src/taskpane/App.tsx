import { ThemeProvider } from 'office-ui-fabric-react/lib/Theme';
import type { Rule } from '../core/linting/rule';
import { checkJson, linkJson, summaryJson } from '../jobs/print';
import { CheckTab } from './check/CheckTab';
import { downloadJson } from './download';
import { Header } from './Header';
import { JournalNote } from './JournalNote';
import { LinkTab } from './link/LinkTab';
import { themeOf } from './look/theme';
import { useShade } from './look/useShade';
import { Tabs } from './parts/Tabs';
import type { Runner } from './runner';
import { isBusy, shownOf, type Job, type PaneState } from './state';
import { SummaryTab } from './summarize/SummaryTab';
import { useJobs } from './useJobs';

/** The pane: three tabs over one plan. */
export function App({ runner, rules }: { readonly runner: Runner; readonly rules: readonly Rule[] }) {
  const state = useJobs(runner);
  const shade = useShade();
  const busy = isBusy(state);
  return (
    <ThemeProvider theme={themeOf(shade)} applyTo="body">
      <main className="pane">
        <Header
          workbook={state.workbook}
          chosen={state.sheet}
          opened={findOpened(state)}
          busy={busy}
          onChoose={runner.chooseSheet}
          onOpen={() => void runner.list()}
        />
        <Tabs chosen={state.tab} onChoose={runner.showTab}>
          {(job) => (
            <>
              <JournalNote journal={state.journal} told={state.told} busy={busy} onUndo={() => void runner.undo()} />
              {tabOf(job, state, runner, rules, busy)}
            </>
          )}
        </Tabs>
      </main>
    </ThemeProvider>
  );
}

function tabOf(job: Job, state: PaneState, runner: Runner, rules: readonly Rule[], busy: boolean) {
  const common = { busy, onRun: () => void runner.run(job), onSelect: runner.select };
  const file = state.workbook?.name ?? null;
  const [checked, linked, summarized] = [shownOf(state.check), shownOf(state.link), shownOf(state.summarize)];
  switch (job) {
    case 'check':
      return (
        <CheckTab
          {...common}
          phase={state.check}
          rules={rules}
          onMend={(edits) => void runner.write('check', edits)}
          onExport={() => checked && downloadJson('check.json', checkJson(checked.result))}
        />
      );
    case 'link':
      return (
        <LinkTab
          {...common}
          phase={state.link}
          asked={state.asked}
          decisions={state.decisions}
          leftOut={state.leftOut}
          onAnswer={runner.answer}
          onLeaveOut={runner.leaveOut}
          onWrite={(edits) => void runner.write('link', edits)}
          onExport={() => linked && downloadJson('link.json', linkJson(linked.result, null))}
        />
      );
    case 'summarize':
      return (
        <SummaryTab
          {...common}
          phase={state.summarize}
          published={state.published}
          onPublish={() => void runner.publish()}
          onExport={() =>
            summarized && downloadJson('summarize.json', summaryJson(summarized.result, state.published ? file : null))
          }
        />
      );
  }
}

/** The plan of the tab in front, or else of any tab that has read one. */
function findOpened(state: PaneState) {
  const all = [state[state.tab], state.check, state.link, state.summarize];
  return all.map(shownOf).find((shown) => shown !== null)?.result ?? null;
}
