import type { CellAddress } from '../../core/sheet/address';
import type { Published, WorkbookInfo } from '../../host/host';
import type { JournalEntry } from '../../jobs/kept/journal';
import { nothingKept, type KeptReading } from '../../jobs/kept/reading';
import type { Marking } from '../../jobs/marks/mark';
import type { Checked, Linked, Opened, Summarized } from '../../jobs/outcome';
import type { BringIn } from './bring-in';
import type { Comparing } from './comparing';
import { notLinked, type Linking } from './linking';
import type { ProfileRefused, WayOut } from './way-out';

/** What a person can ask for of a plan in the workbook; each has its tab. */
export type Job = 'check' | 'link' | 'summarize' | 'arrange';

/** The tabs: the jobs, and bringing a plan into the workbook. */
export type Place = Job | 'bring-in';

export interface Results {
  readonly check: Checked;
  readonly link: Linked;
  readonly summarize: Summarized;
  readonly arrange: Opened;
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

/** Undoing the last writing found cells that have changed since: the person says whether the others are put back. */
export interface UndoHeld {
  readonly changed: readonly CellAddress[];
}

/** How far the writing of summary sheets has come. */
export interface Publishing {
  readonly done: number;
  readonly of: number;
  /** The person wants no more of it; the sheet that is being written is finished first. */
  readonly isStopping: boolean;
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
  readonly linking: Linking;
  /** Id of the question that another tab led to; null unless one did. */
  readonly asking: string | null;
  /** What was written, in this session and in earlier ones, newest last; undone from the end. */
  readonly journal: readonly JournalEntry[];
  /** What was kept of earlier writing cannot be understood. */
  readonly isJournalLost: boolean;
  /** Null unless undoing waits for a word of the person. */
  readonly undoHeld: UndoHeld | null;
  readonly published: Published | null;
  /** Null unless summary sheets are being written. */
  readonly publishing: Publishing | null;
  readonly bringIn: BringIn;
  readonly comparing: Comparing;
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
  arrange: idle,
  linking: notLinked,
  asking: null,
  journal: [],
  isJournalLost: false,
  undoHeld: null,
  published: null,
  publishing: null,
  bringIn: idle,
  comparing: idle,
  kept: nothingKept,
  refused: null,
  told: '',
};

const jobs = ['check', 'link', 'summarize', 'arrange'] as const satisfies readonly Job[];

/** The tab on which something was written; of what no tab here knows, the first. */
export function jobOf({ job }: Pick<JournalEntry, 'job'>): Job {
  return jobs.find((one) => one === job) ?? 'check';
}

/** The result in sight, if there is one. */
export function shownOf<P extends Phase<unknown>>(phase: P): ShownIn<P> | null {
  return phase.is === 'idle' ? null : (phase.shown as ShownIn<P> | null);
}

export function isBusy(state: PaneState): boolean {
  const { check, link, summarize, arrange, bringIn, comparing } = state;
  return [check, link, summarize, arrange, bringIn, comparing].some((phase) => phase.is === 'busy');
}
