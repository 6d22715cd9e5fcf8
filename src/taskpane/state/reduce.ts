import type { WorkbookInfo } from '../../host/host';
import type { Checked } from '../../jobs/outcome';
import { bringIn, failBringIn, outdateDraft } from './bring-in';
import { compareOn, failComparing, outdateComparison } from './comparing';
import type { Event, Finished } from './events';
import { decisionsLeft, notLinked, type Linking } from './linking';
import { sayOffered } from './say-offered';
import { breakOffPublishing, endPublishing, recount } from './summarizing';
import { settle } from './settle';
import { initial, shownOf, type PaneState, type Phase } from './state';
import { sayExtent, sayUndone } from './written';

type Of<Is extends Event['is']> = Extract<Event, { readonly is: Is }>;

/** What the pane shows after an event. */
export function reduce(state: PaneState, event: Event): PaneState {
  switch (event.is) {
    case 'listed':
      return list(state, event.workbook);
    case 'tab':
      return { ...state, tab: event.place, asking: null, told: '' };
    case 'asking':
      return { ...state, tab: 'link', asking: event.question, told: '' };
    case 'sheet':
      return {
        ...initial,
        tab: state.tab,
        live: state.live,
        marking: state.marking,
        workbook: state.workbook,
        journal: state.journal,
        kept: state.kept,
        bringIn: state.bringIn,
        sheet: event.sheet,
      };
    case 'started':
      return {
        ...state,
        [event.job]: { is: 'busy', doing: event.doing, shown: shownOf(state[event.job]) },
        published: event.job === 'summarize' ? null : state.published,
      };
    case 'finished':
      return finish(state, event);
    case 'answered':
      return {
        ...state,
        link: done(event.result, shownOf(state.link)?.outdated),
        linking: { ...state.linking, decisions: event.decisions },
      };
    case 'left-out':
      return withLinking(state, { leftOut: event.ids });
    case 'styled':
      return withLinking(state, { inStyle: event.listings });
    case 'formatted':
      return withLinking(state, { formatted: event.cells });
    case 'written':
      return {
        ...outdate(state, event.entry.sheet),
        journal: [...state.journal, event.entry],
        undoHeld: null,
        linking: event.entry.job === 'link' ? carryOut(state) : state.linking,
        told: event.told ?? `${sayExtent(event.entry.changes)} written.`,
      };
    case 'journal':
      return { ...state, journal: event.kept.entries, isJournalLost: event.kept.isLost };
    case 'undo-held':
      return { ...state, undoHeld: event.held, told: '' };
    case 'undone':
      return undo(state, event);
    case 'recounted':
      return { ...state, summarize: recount(state.summarize, event.result) };
    case 'publishing':
      return { ...state, publishing: event.publishing };
    case 'published':
      return endPublishing(state, event);
    case 'findings-published':
      return { ...state, check: settle<Checked>(state.check), told: `Findings written to the sheet “${event.sheet}”.` };
    case 'lists-offered':
      return { ...state, [event.job]: settle<unknown>(state[event.job]), told: sayOffered(event.offered) };
    case 'lists-withdrawn':
      return { ...state, [event.job]: settle<unknown>(state[event.job]), told: 'The lists are taken away.' };
    case 'selected':
      return event.place === 'bring-in' ? state : { ...state, [event.place]: settle<unknown>(state[event.place]) };
    case 'edited':
      return { ...hearEdit(state, event.sheet), told: '' };
    case 'live':
      return { ...state, live: event.on };
    case 'marked':
      return { ...state, check: settle<Checked>(state.check), marking: event.marking, told: sayLeft(event.left) };
    case 'rechecked':
      return { ...state, check: follow(state.check, event.result) };
    case 'left-behind':
      return { ...state, check: outdatePhase(state.check, shownOf(state.check)?.result.grid.sheet ?? '') };
    case 'failed':
      return fail(state, event);
    case 'columns-asked':
      return askColumns(state, event);
    case 'kept':
      return { ...state, kept: event.kept };
    case 'reading-changed':
      return putAway(state, event);
    case 'profile-refused':
      return { ...state, refused: event.refused };
    case 'bringing':
    case 'drafted':
    case 'laid-out':
    case 'put-away':
      return { ...state, bringIn: bringIn(state.bringIn, event), told: '' };
    case 'comparing':
    case 'compared':
    case 'comparison-written':
    case 'comparison-put-away':
      return { ...state, comparing: compareOn(state.comparing, event), told: '' };
  }
}

/** What was read of a sheet that is not there by its name any more is no longer of the workbook as it is. */
function list(state: PaneState, workbook: WorkbookInfo): PaneState {
  const isThere = (sheet: string) => workbook.sheets.includes(sheet);
  const gone = [state.check, state.link, state.summarize, state.arrange]
    .flatMap((phase) => shownOf(phase)?.result.grid.sheet ?? [])
    .filter((sheet) => !isThere(sheet));
  const sheet = state.sheet !== null && isThere(state.sheet) ? state.sheet : null;
  return gone.reduce(outdate, { ...state, workbook, sheet });
}

function done<Result>(result: Result, outdated = false): Phase<Result> {
  return { is: 'done', shown: { result, outdated } };
}

/** The findings follow beneath what is going on, and beneath an error that the planner has yet to read. */
function follow(phase: Phase<Checked>, result: Checked): Phase<Checked> {
  const shown = { result, outdated: false };
  return phase.is === 'busy' || phase.is === 'error' ? { ...phase, shown } : { is: 'done', shown };
}

function finish(state: PaneState, event: Finished): PaneState {
  if (event.job === 'check') return { ...state, check: done(event.result) };
  if (event.job === 'summarize') return { ...state, summarize: done(event.result) };
  if (event.job === 'arrange') return { ...state, arrange: done(event.result) };
  const { decisions } = state.linking;
  return { ...state, link: done(event.result), linking: { ...notLinked, decisions } };
}

function fail(state: PaneState, { place, sentence, way }: Of<'failed'>): PaneState {
  // Comparing has its place on the tab of the summaries.
  if (state.comparing.is === 'busy') return { ...state, comparing: failComparing(state.comparing, sentence) };
  if (place === 'bring-in') return { ...state, bringIn: failBringIn(state.bringIn, sentence) };
  const { publishing: writing } = state;
  if (place === 'summarize' && writing && writing.done > 0) return breakOffPublishing(state, sentence, writing);
  const publishing = place === 'summarize' ? null : writing;
  return { ...state, publishing, [place]: { is: 'error', sentence, way, shown: shownOf(state[place]) } };
}

function askColumns(state: PaneState, { job, grid }: Of<'columns-asked'>): PaneState {
  const phase = state[job];
  return phase.is === 'error' ? { ...state, [job]: { ...phase, way: { is: 'say-columns', grid } } } : state;
}

/** The result in front stays in sight until the next is there; answers are about the plan, however it is read. */
function putAway(state: PaneState, { kept, job }: Of<'reading-changed'>): PaneState {
  const { workbook, journal, sheet, linking, live, marking, bringIn: brought } = state;
  return {
    ...initial,
    tab: job,
    live,
    marking,
    workbook,
    journal,
    sheet,
    linking: { ...notLinked, decisions: linking.decisions },
    bringIn: brought,
    kept,
    [job]: state[job],
  };
}

function carryOut({ link, linking }: PaneState): Linking {
  const linked = shownOf(link)?.result;
  return linked ? { ...linking, decisions: decisionsLeft(linking, linked) } : linking;
}

function withLinking(state: PaneState, change: Partial<Linking>): PaneState {
  return { ...state, linking: { ...state.linking, ...change } };
}

function undo(state: PaneState, { changes }: Of<'undone'>): PaneState {
  const last = state.journal.at(-1);
  if (!last) return state;
  return {
    ...outdate(state, last.sheet),
    journal: state.journal.slice(0, -1),
    undoHeld: null,
    told: sayUndone(changes),
  };
}

function outdate(state: PaneState, sheet: string): PaneState {
  return {
    ...state,
    check: outdatePhase(state.check, sheet),
    link: outdatePhase(state.link, sheet),
    summarize: outdatePhase(state.summarize, sheet),
    arrange: outdatePhase(state.arrange, sheet),
    bringIn: outdateDraft(state.bringIn, sheet),
    comparing: outdateComparison(state.comparing, sheet),
  };
}

/** While the findings follow, they are not called outdated for the moment that they take. */
function hearEdit(state: PaneState, sheet: string): PaneState {
  const { check } = state;
  const heard = outdate(state, sheet);
  return state.live && shownOf(check) && !shownOf(check)?.outdated ? { ...heard, check } : heard;
}

function outdatePhase<Result extends { readonly grid: { readonly sheet: string } }>(
  phase: Phase<Result>,
  sheet: string,
): Phase<Result> {
  if (phase.is === 'idle' || !phase.shown || phase.shown.result.grid.sheet !== sheet) return phase;
  return { ...phase, shown: { ...phase.shown, outdated: true } };
}

function sayLeft(left: number): string {
  if (left === 0) return '';
  return `${cells(left)} already ${left === 1 ? 'has' : 'have'} a note or comment and got none.`;
}

function cells(count: number): string {
  return count === 1 ? '1 cell' : `${count} cells`;
}
