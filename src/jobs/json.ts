import type { Choice, Question } from '../core/crossref/question';
import type { Severity } from '../core/sheet/finding';
import type { Summary } from '../core/summary/summary';

/*
 * The machine contract: what the command line prints and the pane exports. The names are fixed;
 * what `concord read` prints is described by the plan's own schema (core/plan/model).
 */

export interface CheckJson {
  readonly file: string;
  /** True when nothing blocking was found. */
  readonly ready: boolean;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: Severity;
    /** Sheet and cell, as Excel writes them. */
    readonly at: string;
    readonly listing?: string;
    readonly action?: string;
    readonly message: string;
    readonly fix?: { readonly title: string; readonly safe: boolean };
  }[];
}

export interface LinkJson {
  readonly file: string;
  readonly changes: readonly {
    readonly at: string;
    readonly listing: string;
    readonly before: string;
    readonly after: string;
  }[];
  readonly questions: readonly Question[];
  readonly applied: readonly {
    readonly question: string;
    readonly choice: Choice;
    readonly from?: string;
    readonly to?: string;
    readonly text: string;
    readonly at: string;
  }[];
  readonly exceptions: readonly { readonly question: string; readonly activity: string; readonly target: string }[];
  /** The file written, or null for a dry run. */
  readonly written: string | null;
}

export interface SummaryJson extends Summary {
  readonly file: string;
  /** The file written, or null for a dry run. */
  readonly written: string | null;
}
