import type { Decisions, Question } from '../core/crossref/question';
import type { Edit } from '../core/sheet/edit';
import type { Published, WorkbookInfo } from '../host/host';
import type { Checked, Linked, Summarized } from '../jobs/outcome';

/** What a person can ask for; each has its tab. */
export type Job = 'check' | 'link' | 'summarize';

export interface Results {
  readonly check: Checked;
  readonly link: Linked;
  readonly summarize: Summarized;
}

export interface Shown<Result> {
  readonly result: Result;
  /** The sheet has been changed since it was read. */
  readonly outdated: boolean;
}

export type Doing = 'reading' | 'writing' | 'undoing';

/** Where a tab stands. A result stays in sight while the next is made, and beside an error. */
export type Phase<Result> =
  | { readonly is: 'idle' }
  | { readonly is: 'busy'; readonly doing: Doing; readonly shown: Shown<Result> | null }
  | { readonly is: 'done'; readonly shown: Shown<Result> }
  | { readonly is: 'error'; readonly sentence: string; readonly shown: Shown<Result> | null };

/** What phases of a type can show. */
type ShownIn<P> = P extends { readonly shown: infer S } ? NonNullable<S> : never;

export type Phases = { readonly [J in Job]: Phase<Results[J]> };

/** What the pane has written, newest last; undone from the end. */
export interface Written {
  readonly job: Job;
  readonly sheet: string;
  readonly edits: readonly Edit[];
}

export interface PaneState extends Phases {
  readonly tab: Job;
  /** Null until the workbook has been asked for its sheets. */
  readonly workbook: WorkbookInfo | null;
  /** The sheet chosen; null for the one in front, or else the first that holds a plan. */
  readonly sheet: string | null;
  /** Every question there was before any was answered; an answer can be changed until it is written. */
  readonly asked: readonly Question[];
  readonly decisions: Decisions;
  /** Ids of the activities whose changes the person does not want written. */
  readonly leftOut: ReadonlySet<string>;
  readonly journal: readonly Written[];
  readonly published: Published | null;
  /** What was done last, as a sentence; the empty string when nothing was. */
  readonly told: string;
}

export type Finished =
  | { readonly is: 'finished'; readonly job: 'check'; readonly result: Checked }
  | { readonly is: 'finished'; readonly job: 'link'; readonly result: Linked; readonly asked: readonly Question[] }
  | { readonly is: 'finished'; readonly job: 'summarize'; readonly result: Summarized };

export type Event =
  | Finished
  | { readonly is: 'listed'; readonly workbook: WorkbookInfo }
  | { readonly is: 'tab'; readonly job: Job }
  | { readonly is: 'sheet'; readonly sheet: string | null }
  | { readonly is: 'started'; readonly job: Job; readonly doing: Doing }
  | { readonly is: 'answered'; readonly decisions: Decisions; readonly result: Linked }
  | { readonly is: 'left-out'; readonly activities: ReadonlySet<string> }
  | { readonly is: 'written'; readonly written: Written }
  | { readonly is: 'undone' }
  | { readonly is: 'published'; readonly published: Published }
  | { readonly is: 'selected'; readonly job: Job }
  | { readonly is: 'edited'; readonly sheet: string }
  | { readonly is: 'failed'; readonly job: Job; readonly sentence: string };

const idle = { is: 'idle' } as const;

export const initial: PaneState = {
  tab: 'check',
  workbook: null,
  sheet: null,
  check: idle,
  link: idle,
  summarize: idle,
  asked: [],
  decisions: {},
  leftOut: new Set(),
  journal: [],
  published: null,
  told: '',
};

/** What the pane shows after an event. */
export function reduce(state: PaneState, event: Event): PaneState {
  switch (event.is) {
    case 'listed':
      return { ...state, workbook: event.workbook };
    case 'tab':
      return { ...state, tab: event.job, told: '' };
    case 'sheet':
      return { ...initial, tab: state.tab, workbook: state.workbook, journal: state.journal, sheet: event.sheet };
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
        decisions: event.decisions,
        link: done(event.result, shownOf(state.link)?.outdated),
        leftOut: new Set(),
      };
    case 'left-out':
      return { ...state, leftOut: event.activities };
    case 'written':
      return {
        ...outdate(state, event.written.sheet),
        journal: [...state.journal, event.written],
        decisions: event.written.job === 'link' ? decisionsLeft(state) : state.decisions,
        told: `${cells(event.written.edits.length)} written.`,
      };
    case 'undone':
      return undo(state);
    case 'published':
      return { ...state, published: event.published, summarize: settle<Summarized>(state.summarize) };
    case 'selected':
      return { ...state, [event.job]: settle<unknown>(state[event.job]) };
    case 'edited':
      return { ...outdate(state, event.sheet), told: '' };
    case 'failed':
      return {
        ...state,
        [event.job]: { is: 'error', sentence: event.sentence, shown: shownOf(state[event.job]) },
      };
  }
}

/** The result in sight, if there is one. */
export function shownOf<P extends Phase<unknown>>(phase: P): ShownIn<P> | null {
  return phase.is === 'idle' ? null : (phase.shown as ShownIn<P> | null);
}

export function isBusy(state: PaneState): boolean {
  return [state.check, state.link, state.summarize].some((phase) => phase.is === 'busy');
}

function done<Result>(result: Result, outdated = false): Phase<Result> {
  return { is: 'done', shown: { result, outdated } };
}

function finish(state: PaneState, event: Finished): PaneState {
  if (event.job === 'check') return { ...state, check: done(event.result) };
  if (event.job === 'summarize') return { ...state, summarize: done(event.result) };
  return { ...state, link: done(event.result), asked: event.asked, leftOut: new Set() };
}

/** Answers that change no cell hold on, and those of activities that were left out; the others are carried out. */
function decisionsLeft({ decisions, asked, leftOut }: PaneState): Decisions {
  const activityOf = new Map(asked.map(({ id, activity }) => [id, activity]));
  const isLeft = (id: string) => leftOut.has(activityOf.get(id) ?? '');
  return Object.fromEntries(
    Object.entries(decisions).filter(([id, decision]) => decision.choice === 'keep' || isLeft(id)),
  );
}

function undo(state: PaneState): PaneState {
  const last = state.journal.at(-1);
  if (!last) return state;
  return {
    ...outdate(state, last.sheet),
    journal: state.journal.slice(0, -1),
    told: `${cells(last.edits.length)} hold${last.edits.length === 1 ? 's' : ''} the earlier text again.`,
  };
}

function outdate(state: PaneState, sheet: string): PaneState {
  return {
    ...state,
    check: outdatePhase(state.check, sheet),
    link: outdatePhase(state.link, sheet),
    summarize: outdatePhase(state.summarize, sheet),
  };
}

function outdatePhase<Result extends { readonly grid: { readonly sheet: string } }>(
  phase: Phase<Result>,
  sheet: string,
): Phase<Result> {
  if (phase.is === 'idle' || !phase.shown || phase.shown.result.grid.sheet !== sheet) return phase;
  return { ...phase, shown: { ...phase.shown, outdated: true } };
}

/** Back to the result in sight, where there is one. */
function settle<Result>(phase: Phase<Result>): Phase<Result> {
  return phase.is !== 'idle' && phase.shown ? { is: 'done', shown: phase.shown } : phase;
}

function cells(count: number): string {
  return count === 1 ? '1 cell' : `${count} cells`;
}
