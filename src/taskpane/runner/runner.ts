import type { CellAddress } from '../../core/sheet/address';
import { HostError } from '../../host/host';
import { openToCheck } from '../../jobs/check';
import { loadReading } from '../../jobs/kept/reading';
import { openPlan } from '../../jobs/open';
import { Refusal } from '../../jobs/refusal';
import { loadRemembered } from '../../jobs/remember/remembered';
import { sayError } from '../../jobs/say';
import { howOf, type Checker } from '../checker/checker';
import type { Event } from '../state/events';
import { reduce } from '../state/reduce';
import { initial, shownOf, type Job, type PaneState, type Place } from '../state/state';
import type { WayOut } from '../state/way-out';
import { arranging, type Arranging } from './arranging';
import { asking, type Asking } from './see-also/asking';
import { bringingIn, type BringingIn } from './bring-in';
import { checking, type Checking } from './checking';
import { comparingPlans, type ComparingPlans } from './comparing';
import type { Host } from './desk';
import { exporting, type Exporting } from './reports/exporting';
import { journal, type Journal } from './journal';
import { linking, type Linking } from './linking';
import { liveChecking, type Live } from './live';
import { offering, type Offering } from './lists';
import { marking, type Marking } from './marking';
import { sayHow, type SayHow } from './say-how';
import { summarizing, type Summarizing } from './reports/summarizing';

/** The pane's state and everything that changes it. No promise here rejects: what fails is told in the pane. */
export interface Runner
  extends
    SayHow,
    Checking,
    Linking,
    Asking,
    Journal,
    Arranging,
    Offering,
    BringingIn,
    ComparingPlans,
    Exporting,
    Marking,
    Summarizing,
    Pick<Live, 'setLive'> {
  readonly read: () => PaneState;
  /** Calls back after each change; returns the means to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Lists the workbook's sheets, finds what it keeps and begins to watch for edits. */
  readonly open: () => Promise<void>;
  readonly list: () => Promise<void>;
  readonly showTab: (place: Place) => void;
  readonly chooseSheet: (sheet: string | null) => void;
  readonly run: (job: Job) => Promise<void>;
  readonly select: (sheet: string, at: CellAddress) => Promise<void>;
}

/** `checker` checks plans, beside the pane's own thread or in it. */
export function startRunner(host: Host, checker: Checker): Runner {
  let state = initial;
  let line: Promise<void> = Promise.resolve();
  const listeners = new Set<() => void>();

  const tell = (event: Event) => {
    state = reduce(state, event);
    for (const listener of listeners) listener();
  };

  /** The only place that catches whatever it is: what fails becomes the tab's error. */
  const aside = (place: Place, work: () => Promise<void>): Promise<void> =>
    Promise.resolve()
      .then(work)
      .catch((error: unknown) => {
        const sentence = sayError(error);
        if (sentence === null) console.error(error);
        tell({
          is: 'failed',
          place,
          sentence: sentence ?? `Something went wrong that should not have: ${String(error)}`,
          way: findWayOut(error),
        });
      });

  /** One thing at a time. */
  const inLine = (place: Place, work: () => Promise<void>): Promise<void> => {
    line = line.then(() => aside(place, work));
    return line;
  };

  /** Sheets that were edited since the job in the line was begun. */
  const heard = new Set<string>();

  const runNow = async (job: Job) => {
    heard.clear();
    tell({ is: 'started', job, doing: 'reading' });
    const ask = { sheet: state.sheet ?? undefined };
    if (job === 'check') {
      const { opened, kept, linking } = await openToCheck(host, ask);
      const result = await checker({ how: howOf(opened), kept, linking });
      if (result) tell({ is: 'finished', job, result });
    }
    if (job === 'arrange') tell({ is: 'finished', job, result: await openPlan(host, ask) });
    if (job === 'summarize') {
      const { summarize } = await import('../../jobs/summarize');
      const expanded = shownOf(state.summarize)?.result.expanded;
      tell({ is: 'finished', job, result: await summarize(host, { ...ask, expanded }) });
    }
    if (job === 'link') {
      const { link } = await import('../../jobs/link');
      const result = await link(host, { ...ask, decisions: state.linking.decisions });
      tell({ is: 'finished', job, result });
    }
    const sheet = shownOf(state[job])?.result.grid.sheet;
    if (sheet !== undefined && heard.has(sheet)) tell({ is: 'edited', sheet });
  };

  const remember = async () => {
    const shown = shownOf(state.link)?.result;
    if (!shown) return;
    const remembered = await loadRemembered(host, shown);
    const { relink } = await import('../../jobs/link');
    const { decisions } = state.linking;
    tell({ is: 'answered', decisions, result: relink({ ...shown, remembered }, { decisions }) });
  };

  const recheck = async () => {
    const since = shownOf(state.check)?.result;
    if (!since) return;
    const { checking: kept, linking: answers } = await loadRemembered(host, since);
    const result = await checker({ how: howOf(since), kept, linking: answers });
    if (result && shownOf(state.check)?.result === since) tell({ is: 'rechecked', result });
  };

  const desk = { host, read: () => state, tell, inLine, aside, runNow, remember, recheck };
  const live = liveChecking(desk, checker);
  const { recall, ...kept } = journal(desk);
  const answering = linking(desk);
  const { mark, follow, resume } = marking(desk);
  listeners.add(follow);

  const list = () => inLine(state.tab, async () => tell({ is: 'listed', workbook: await host.list() }));

  /** Where a cell is being typed in, the edit that ends it asks again. */
  const listUnlessTyping = () =>
    aside(state.tab, async () => {
      try {
        tell({ is: 'listed', workbook: await host.list() });
      } catch (error) {
        if (!(error instanceof HostError && error.code === 'cell-edit-mode')) throw error;
      }
    });

  return {
    read: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async open() {
      await list();
      await inLine(state.tab, async () => tell({ is: 'kept', kept: await loadReading(host) }));
      await resume();
      await recall();
      await inLine(state.tab, async () => {
        await host.onEdit((edit) => {
          heard.add(edit.sheet);
          // A sheet of another name: one was added or renamed, of which Excel 2021 tells nothing.
          if (!state.workbook?.sheets.includes(edit.sheet)) void listUnlessTyping();
          live.hear(edit);
        });
      });
    },
    list,
    showTab: (place) => tell({ is: 'tab', place }),
    chooseSheet: (sheet) => tell({ is: 'sheet', sheet }),
    run: (job) => inLine(job, () => runNow(job)),
    select: (sheet, at) => {
      const place = state.tab;
      return inLine(place, async () => {
        await host.select(sheet, at);
        tell({ is: 'selected', place });
      });
    },
    ...sayHow(desk),
    ...checking(desk),
    ...answering,
    ...asking(desk, answering),
    ...arranging(desk),
    ...kept,
    setLive: live.setLive,
    mark,
    ...offering(desk),
    ...bringingIn(desk),
    ...comparingPlans(desk),
    ...exporting(desk),
    ...summarizing(desk),
  };
}

/** What the pane itself offers where a job was refused. */
function findWayOut(error: unknown): WayOut | null {
  if (!(error instanceof Refusal)) return null;
  if (error.code === 'several-plans') return { is: 'choose-sheet', sheets: error.sheets };
  switch (error.code) {
    case 'unreadable-reading':
      return { is: 'start-anew', of: 'reading' };
    case 'unreadable-checking':
      return { is: 'start-anew', of: 'checking' };
    case 'unreadable-linking':
      return { is: 'start-anew', of: 'linking' };
    case 'no-plan':
      return { is: 'say-columns', grid: null };
    default:
      return null;
  }
}
