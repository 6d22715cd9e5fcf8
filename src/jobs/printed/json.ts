import type { z } from 'zod';

import type { Applied, KeptAsIs, Question, Shift } from '../../core/crossref/question';
import type { activitySchema, planSchema } from '../../core/plan/model';
import type { CellAddress } from '../../core/sheet/address';
import type { Severity } from '../../core/sheet/finding';
import type { Summary } from '../../core/summary/summary';
import type { PlanCounts, WrittenSummary } from '../outcome';

/*
 * The machine contract: what the command line prints and the pane exports. The names are fixed.
 */

export interface ReadJson {
  readonly file: string;
  readonly sheet: string;
  readonly layout: string;
  /** Id of the profile it was read with. */
  readonly profile: string;
  readonly plan: z.infer<typeof planSchema>;
  readonly activities: readonly z.infer<typeof activitySchema>[];
  readonly counts: PlanCounts;
  /** Of a document only: what of it was not read as it is. */
  readonly losses?: readonly LossJson[];
}

export interface CheckJson {
  readonly file: string;
  /** True when nothing blocking was found. */
  readonly ready: boolean;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly findings: readonly FindingJson[];
  /** Found too, and let stand by the planner: they count for nothing. */
  readonly exceptions: readonly (FindingJson & {
    readonly reason: string;
    /** The day, as 2026-01-31. */
    readonly since: string;
  })[];
  /** How many laws were checked, and the ids of those that the planner has switched off. */
  readonly laws: { readonly checked: number; readonly off: readonly string[] };
}

export interface FindingJson {
  readonly rule: string;
  readonly severity: Severity;
  /** Sheet and cell, as Excel writes them. */
  readonly at: string;
  readonly listing?: string;
  readonly action?: string;
  readonly message: string;
  /** Other places that the message speaks of. */
  readonly related?: readonly { readonly at: string; readonly name: string }[];
  /** The safe mend, or else the best of the others. */
  readonly fix?: { readonly title: string; readonly safe: boolean };
  /** The titles of the mends that want a person's word, best first. */
  readonly options?: readonly string[];
  /** Id of the question of `link` that asks what to do. */
  readonly question?: string;
}

/** A plan brought into a workbook of its own. */
export interface ImportJson {
  readonly file: string;
  readonly layout: string;
  /** The new sheet. */
  readonly sheet: string;
  readonly counts: PlanCounts;
  /** What was not carried over as it is, by its place in the file. */
  readonly losses: readonly LossJson[];
  /** The file written, or null for a dry run. */
  readonly written: string | null;
}

export interface LossJson {
  readonly kind: string;
  readonly at: string;
  readonly text: string;
  readonly message: string;
}

/** What is left after the mends, and the mends. */
export interface FixJson extends CheckJson {
  readonly fixed: readonly { readonly at: string; readonly before: string; readonly after: string }[];
  /** Cells of which writing takes the formatting of a part away. */
  readonly formatting: readonly string[];
  /** The file written, or null for a dry run. */
  readonly written: string | null;
}

/** The same with sheet and cell, as Excel writes them. */
type Placed<Node extends { readonly at: CellAddress }> = Omit<Node, 'at'> & { readonly at: string };

export interface LinkJson {
  readonly file: string;
  /** References left behind by actions that were renamed by hand; null where there are none. */
  readonly shift: Shift | null;
  readonly changes: readonly {
    readonly at: string;
    readonly listing: string;
    readonly before: string;
    readonly after: string;
  }[];
  readonly questions: readonly Question[];
  /** What the profile expects and no side mentions; advice, which is answered as questions are. */
  readonly expectations: readonly Question[];
  readonly applied: readonly Placed<Applied>[];
  readonly exceptions: readonly KeptAsIs[];
  /** Ids of answers given that no question of this plan asked for. */
  readonly unused: readonly string[];
  /** Ids of answers given that their question, still open, does not offer. */
  readonly unfit: readonly string[];
  /** Cells of which writing takes the formatting of a part away. */
  readonly formatting: readonly string[];
  /** The file written, or null for a dry run. */
  readonly written: string | null;
}

export interface SummaryJson extends Summary {
  readonly file: string;
  /** The sheet of the plan. */
  readonly sheet: string;
  /** Groups that are counted for their Members. */
  readonly expanded: readonly string[];
  /** The summary sheets that were there before; null where there were none. */
  readonly earlier: WrittenSummary | null;
  /** The file written, or null for a dry run. */
  readonly written: string | null;
}
