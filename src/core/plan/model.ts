import { z } from 'zod';

import type { Source } from '../sheet/edit';
import { kinds } from './kind';
import type { ColumnRole } from './profile';

/*
 * The schema of a plan: what `concord read` prints and `concord schema` describes. Every plan read is
 * parsed by it; the message of an issue is the id of the law that the plan breaks there, so that each
 * issue becomes a finding at its source cell.
 *
 * A plan as read (Plan, below) carries more on each node: where it was read and what exactly.
 */

const kindSchema = z.enum(kinds);
export type Kind = z.infer<typeof kindSchema>;

const place = z.string().describe('Sheet and cell, as Excel writes them: Plan!B7');
const year = z.int().min(1990, { error: 'period-is-stated' }).max(2100, { error: 'period-is-stated' });

const listingSchema = z.object({
  id: z.string().describe('Action and position under it: 1-(a)#6 is the sixth listing of 1-(a)'),
  text: z.string().min(1, { error: 'listing-has-text' }).describe('The listing without its see-also'),
  kind: kindSchema,
  countries: z
    .array(z.string().regex(/^[A-Z]{2}$/))
    .describe('ISO 3166-1 alpha-2 codes of the Members named in the text'),
  groups: z.array(z.string()).describe('Groups of Members named in the text, e.g. ASEAN'),
  seeAlso: z
    .array(z.string())
    .describe('The typed references, read: inherited sections and look-alike letters resolved'),
  activity: z.string().describe('Id of the activity listed here'),
  at: place,
});

const kpiSchema = z.object({
  index: z.int().positive().optional().describe('The number in brackets before the text, where there is one'),
  text: z.string().min(1, { error: 'kpi-has-text' }),
});

export const rspSchema = z.object({
  outcome: z.string().regex(/^\d+(\.\d+){1,3}$/, { error: 'rsp-reference-is-wellformed' }),
  milestones: z.array(z.int().positive()),
});

const actionSchema = z.object({
  ref: z.string().describe('The name in print: 1-(hh)'),
  label: z.string().min(1, { error: 'action-has-label' }),
  title: z.string().min(1, { error: 'action-has-title' }),
  rsp: rspSchema.nullable(),
  kpis: z.array(kpiSchema),
  listings: z.array(listingSchema),
});

const sectionSchema = z.object({
  number: z.int({ error: 'section-has-number' }).positive({ error: 'section-has-number' }),
  title: z.string().min(1, { error: 'section-has-title' }),
  actions: z.array(actionSchema).min(1, { error: 'section-has-actions' }),
});

export const activitySchema = z.object({
  id: z.string(),
  title: z.string(),
  listings: z.array(z.string()).min(1),
});

export const planSchema = z.object({
  title: z.string().min(1, { error: 'plan-has-title' }),
  years: z.object({ from: year, to: year }, { error: 'period-is-stated' }),
  sections: z.array(sectionSchema).min(1),
});

/** One target inside a see-also. */
export interface Reference {
  /** As typed, e.g. `(dd)` or `3(k)`. */
  readonly written: string;
  readonly section: number;
  /** Lower case; look-alike letters resolved where exactly that names an action. */
  readonly label: string;
  /** `1-(dd)`: the action's own name where it exists, else what was typed, written properly. */
  readonly target: string;
  readonly exists: boolean;
  /** What is wrong with the way it is written, though it can be read. */
  readonly faults: readonly ReferenceFault[];
  readonly source: Source;
}

/** `look-alike`: "1-(II)" where 1-(ll) is meant, or a letter of another script. `ordinal`: "(bb)" where the 28th label is written ab. */
export type ReferenceFault = 'malformed' | 'look-alike' | 'ordinal' | 'no-section';

/** The "(See also …)" at the end of a listing. */
export interface SeeAlso {
  readonly references: readonly Reference[];
  /** Parts of the text between the brackets that could not be read. */
  readonly unread: readonly Source[];
  /** All of it as typed, over a line break where it is cut by the end of a page. */
  readonly text: string;
  /** Where it begins, with what stands of it in that cell. */
  readonly source: Source;
}

/** Where the see-also of a listing is, or would be written. */
export interface SeeAlsoSlot {
  /** What a new see-also replaces, with the space before it: one part for each cell, the first of which takes it. */
  readonly parts: readonly [Source, ...Source[]];
  /** What comes before a see-also that is written there: a space, or nothing in a column of its own. */
  readonly lead: string;
  /** Written without brackets and opening words, as the other cells of a see-also column. */
  readonly bare: boolean;
}

export interface Listing extends z.infer<typeof listingSchema> {
  readonly action: string;
  /** The whole listing in its cell, without its bullet; the first part of it where it goes on in another. */
  readonly source: Source;
  /** The further parts of a listing that the end of a page has cut. */
  readonly rest: readonly Source[];
  /** The part of `source` that belongs to `text`, as typed, up to the see-also. */
  readonly body: Source;
  /** What is typed behind the see-also, the first part of it; empty where nothing is. */
  readonly behind: Source;
  readonly typed: SeeAlso | null;
  readonly slot: SeeAlsoSlot;
  /** Countries of the world named in the text that are not Members of the region. */
  readonly strangers: readonly Source[];
}

export interface Kpi extends z.infer<typeof kpiSchema> {
  readonly source: Source;
}

export interface Action extends Omit<z.infer<typeof actionSchema>, 'listings' | 'kpis'> {
  readonly section: number;
  /** Position of the label in its section, one-based, as the rows stand. */
  readonly position: number;
  readonly kpis: readonly Kpi[];
  readonly listings: readonly Listing[];
  /** The rows of the sheet that it was read from, zero-based. */
  readonly rows: readonly number[];
  /** Bullets with nothing behind them. */
  readonly emptyBullets: readonly Source[];
  readonly labelSource: Source;
  readonly titleSource: Source;
  /** The RSP line as typed; null where there is none. */
  readonly rspSource: Source | null;
  /** The whole cell of the listings (and of the KPIs), which may be empty; the first of several. */
  readonly listingsCell: Source;
  readonly kpisCell: Source;
}

export interface Section extends Omit<z.infer<typeof sectionSchema>, 'actions'> {
  readonly actions: readonly Action[];
  readonly source: Source;
  /** The header row's cells, left to right; empty where the section has none. */
  readonly headers: readonly Source[];
}

/**
 * How a plan lies in its sheet. annex: a row for each action, its listings as lines of one cell. pasted: the same
 * table as Excel takes it from Word, a row for each paragraph. register: a row for each listing.
 */
export type Layout = 'annex' | 'pasted' | 'register';

/** The column (zero-based) of each thing that the sheet has a column for. */
export type Columns = { readonly [Role in ColumnRole]?: number | undefined };

/** What was recognised of a sheet, or what a planner says of it. Zero-based. */
export interface Shape {
  readonly headerRow: number;
  readonly columns: Columns;
}

/** A column that is none of the plan's own; it is kept. */
export interface ExtraColumn {
  readonly column: number;
  readonly title: string;
}

/** What the listings of one or several actions announce; worked out by comparing them, and nowhere written down. */
export interface Activity extends z.infer<typeof activitySchema> {
  /** Activities that this one, a composite, stands for as well. */
  readonly parts: readonly string[];
}

/** A plan as read. Parsing it with planSchema leaves what is printed. */
export interface Plan extends Omit<z.infer<typeof planSchema>, 'sections'> {
  readonly sheet: string;
  readonly layout: Layout;
  readonly shape: Shape;
  readonly extraColumns: readonly ExtraColumn[];
  /** Rows within the plan that are none of its actions: totals, remarks. */
  readonly notes: readonly Source[];
  readonly titleSource: Source;
  readonly sections: readonly Section[];
  readonly activities: readonly Activity[];
}

export function actionsOf(plan: Plan): readonly Action[] {
  return plan.sections.flatMap((section) => section.actions);
}

export function listingsOf(plan: Plan): readonly Listing[] {
  return actionsOf(plan).flatMap((action) => action.listings);
}
