import type { Decisions, Question } from '../../core/crossref/question';
import type { Edit } from '../../core/sheet/edit';
import type { Published, WorkbookInfo } from '../../host/host';
import { nothingKept, type KeptReading } from '../../jobs/kept/reading';
import type { Marking } from '../../jobs/marks/mark';
import type { Checked, Linked, Summarized } from '../../jobs/outcome';
import type { BringIn } from './bring-in';
import type { ProfileRefused, WayOut } from './way-out';

/** What a person can ask for of a plan in the workbook; each has its tab. */
export type Job = 'check' | 'link' | 'summarize';

/** The tabs: the jobs, and bringing a plan into the workbook. */
export type Place = Job | 'bring-in';

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
  | {
      readonly is: 'error';
      readonly sentence: string;
      /** What the person may do about it here; null where the sentence says it all. */
      readonly way: WayOut | null;
      readonly shown: Shown<Result> | null;
    };

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
  readonly tab: Place;
  /** The findings follow what is typed. */
  readonly live: boolean;
  /** How the cells of findings are marked in the sheet. */
  readonly marking: Marking;
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
  readonly bringIn: BringIn;
  /** What the workbook keeps of how it is to be read. */
  readonly kept: KeptReading;
  /** The profile loaded last, where it was refused. */
  readonly refused: ProfileRefused | null;
  /** What was done last, as a sentence; the empty string when nothing was. */
  readonly told: string;
}

const idle = { is: 'idle' } as const;

export const initial: PaneState = {
  tab: 'check',
  live: true,
  marking: 'none',
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
  bringIn: idle,
  kept: nothingKept,
  refused: null,
  told: '',
};

/** The result in sight, if there is one. */
export function shownOf<P extends Phase<unknown>>(phase: P): ShownIn<P> | null {
  return phase.is === 'idle' ? null : (phase.shown as ShownIn<P> | null);
}

export function isBusy(state: PaneState): boolean {
  return [state.check, state.link, state.summarize, state.bringIn].some((phase) => phase.is === 'busy');
}
