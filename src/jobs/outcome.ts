import type { Diagnosis } from '../core/crossref/diagnose';
import type { Decisions } from '../core/crossref/question';
import type { Exception, Excused } from '../core/linting/exceptions';
import type { Activity, Plan } from '../core/plan/model';
import type { Profile } from '../core/plan/profile';
import type { Said } from '../core/reading/read-plan';
import type { Edit } from '../core/sheet/edit';
import type { Finding, Severity } from '../core/sheet/finding';
import type { Grid } from '../core/sheet/grid';
import type { Summary } from '../core/summary/summary';
import type { Report } from '../core/summary/report';
import type { KeptChecking } from './kept/checking';
import type { LinkingOfSheet } from './kept/linking';
import type { Remembered } from './remember/remembered';

/** A plan, read from the workbook. */
export interface Opened {
  /** The workbook's name. */
  readonly file: string;
  readonly grid: Grid;
  readonly plan: Plan;
  /** The names of the visible sheets, in tab order. */
  readonly sheets: readonly string[];
  readonly profile: Profile;
  /** What the workbook keeps of how this sheet is to be read. */
  readonly said: Said;
  readonly counts: PlanCounts;
}

export interface PlanCounts {
  readonly sections: number;
  readonly actions: number;
  readonly listings: number;
  readonly activities: number;
  readonly references: number;
  readonly kpis: number;
}

export interface Checked extends Opened {
  /** What is to be put right, in reading order of the cells. */
  readonly findings: readonly Finding[];
  /** How many of them there are of each severity. */
  readonly findingCounts: Readonly<Record<Severity, number>>;
  /** Found too, and let stand by the planner. */
  readonly excused: readonly Excused[];
  /** What is let stand and is not found any more. */
  readonly idle: readonly Exception[];
  /** Nothing blocking is open. */
  readonly ready: boolean;
  /** Ids of the laws that were checked. */
  readonly laws: readonly string[];
  /** Ids of those that the planner has switched off. */
  readonly lawsOff: readonly string[];
  readonly when: Date;
  /** What the workbook keeps of how it is to be checked. */
  readonly keptChecking: KeptChecking;
  /** What the workbook keeps of the answers about its see-also. */
  readonly keptLinking: LinkingOfSheet;
  /** What applying all safe fixes would write: one edit per cell. */
  readonly safeEdits: readonly Edit[];
}

export interface Fixed {
  /** What the safe mends write: one edit per cell. */
  readonly edits: readonly Edit[];
  /** The plan before them. */
  readonly before: Opened;
  /** What a check finds after them. */
  readonly left: Checked;
}

/** What cross-reference says of the plan as read; what it takes otherwise stands in `activities`. */
export interface Linked extends Opened, Omit<Diagnosis, 'plan' | 'planChanges' | 'expected'> {
  /** The answers that this went by: those given before and remembered, and those given with it. */
  readonly decisions: Decisions;
  /** What the workbook keeps of what was said of this plan. */
  readonly remembered: Remembered;
  /** The activities, as the answers want wordings and references taken. */
  readonly activities: readonly Activity[];
  /** How many listings have a see-also as typed. */
  readonly citing: number;
  /** What applying would write: one edit per cell. */
  readonly edits: readonly Edit[];
}

export interface Summarized extends Opened {
  readonly summary: Summary;
  readonly reports: readonly Report[];
  /** Groups that are counted for their Members, by the names that the profile shows. */
  readonly expanded: readonly string[];
  /** The summary sheets that the workbook has of this plan; null where it has none. */
  readonly written: WrittenSummary | null;
}

/** Of summary sheets: when they were written, and whether the plan says something else since. */
export interface WrittenSummary {
  /** The day, as 2026-01-31. */
  readonly since: string;
  readonly isOlder: boolean;
  /** False where they were begun and not all written: writing was stopped, or broke off. */
  readonly isWhole: boolean;
  /** Groups that they count for their Members, by the names that the profile shows. */
  readonly expanded: readonly string[];
  /** The sheet of the plan that they count: this one, or another of the workbook. */
  readonly of: string;
}
