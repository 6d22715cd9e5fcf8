import type { Applied, KeptAsIs, Question, SeeAlsoChange } from '../core/crossref/question';
import type { Plan } from '../core/plan/model';
import type { Edit } from '../core/sheet/edit';
import type { Finding, Severity } from '../core/sheet/finding';
import type { Grid } from '../core/sheet/grid';
import type { Summary } from '../core/summary/summary';
import type { Report } from '../host/host';

/** A plan, read from the workbook. */
export interface Opened {
  /** The workbook's name. */
  readonly file: string;
  readonly grid: Grid;
  readonly plan: Plan;
  /** Id of the profile it was read with. */
  readonly profile: string;
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
  /** In reading order of their cells. */
  readonly findings: readonly Finding[];
  readonly findingCounts: Readonly<Record<Severity, number>>;
  readonly ready: boolean;
  /** How many laws were checked. */
  readonly laws: number;
  /** What applying all safe fixes would write: one edit per cell. */
  readonly safeEdits: readonly Edit[];
}

export interface Linked extends Opened {
  readonly changes: readonly SeeAlsoChange[];
  readonly questions: readonly Question[];
  readonly applied: readonly Applied[];
  readonly exceptions: readonly KeptAsIs[];
  /** How many activities stand under more than one action. */
  readonly shared: number;
  /** What applying would write: one edit per cell. */
  readonly edits: readonly Edit[];
}

export interface Summarized extends Opened {
  readonly summary: Summary;
  readonly reports: readonly Report[];
}
