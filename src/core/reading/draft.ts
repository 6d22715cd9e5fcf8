import type { ExtraColumn, Shape } from '../plan/model';
import type { Source } from '../sheet/edit';
import type { Passage } from './passage';

/*
 * What the readers of the layouts find in a sheet, before its texts are read: which texts make up an action, and
 * where each stands.
 */

export interface DraftListing {
  readonly passage: Passage;
  /** The cells of a register that say it apart; null where the sheet has no such column. */
  readonly seeAlso: Source | null;
  /** Whether the cells of that column are written without brackets and opening words. */
  readonly isBare: boolean;
  readonly kind: string;
  readonly countries: string;
}

export interface DraftAction {
  /** The label where the layout tells it apart from the text; null where the text is still to be searched for one. */
  readonly label: { readonly source: Source; readonly name: string } | null;
  /** Label (where it is not told apart), text and RSP line; null where the sheet has none of them for this action. */
  readonly text: Passage | null;
  /** The RSP reference in a column of its own. */
  readonly rsp: Source | null;
  readonly listings: readonly DraftListing[];
  readonly emptyBullets: readonly Source[];
  /** Texts of the KPI column, each of which may hold several. */
  readonly kpis: readonly Passage[];
  readonly listingsCell: Source;
  readonly kpisCell: Source;
  /** Zero-based. */
  readonly rows: readonly number[];
}

export interface DraftSection {
  readonly number: number;
  readonly title: string;
  readonly source: Source;
  readonly headers: readonly Source[];
  readonly actions: readonly DraftAction[];
}

/** A sheet with its rows told apart. */
export interface DraftPlan {
  readonly title: Source | null;
  /** What else stands above the first table. */
  readonly preamble: readonly Source[];
  readonly shape: Shape;
  readonly isPasted: boolean;
  /** Actions begin with their labels; else Word's automatic numbers are lost, and the rows are counted. */
  readonly isLabelled: boolean;
  readonly extraColumns: readonly ExtraColumn[];
  readonly sections: readonly DraftSection[];
  readonly notes: readonly Source[];
}
