import type { CellAddress } from '../sheet/address';
import type { SheetChange } from '../sheet/change';
import type { ArrangingRefusal } from '../words/arranging';

/** What carrying out an arrangement does, to be looked at before it is done. */
export interface Arranged {
  readonly kind: 'arranged';
  readonly changes: readonly SheetChange[];
  /** The actions whose names change, and those put in or taken out, in the order of the plan as it was. */
  readonly names: readonly Renamed<string>[];
  /** The same of the sections, by their numbers. */
  readonly sections: readonly Renamed<number>[];
  /** The see-also that change, in document order. */
  readonly references: readonly ReferenceChange[];
  /** What goes for good. */
  readonly losses: readonly ArrangingLoss[];
  /** What the planner should look at afterwards, in sentences. */
  readonly warnings: readonly string[];
  readonly counts: ArrangedCounts;
}

/** What cannot be done, and why, in one sentence for the planner. */
export interface Refused {
  readonly kind: 'refused';
  readonly code: ArrangingRefusal;
  readonly message: string;
}

/** `from` is null for what is put in, `to` for what goes; what is merged into another takes its name. */
export interface Renamed<Name> {
  readonly from: Name | null;
  readonly to: Name | null;
}

/** The see-also of a listing, as it stands and as it will; the empty text stands for none. */
export interface ReferenceChange {
  /** Id of the listing as the plan stands now. */
  readonly listing: string;
  /** Where it stands now. */
  readonly at: CellAddress;
  readonly before: string;
  readonly after: string;
}

/** line: a listing; note: a remark among the actions; cell: what stands in a column that is none of the plan's. */
export type LossKind = 'line' | 'doubled-line' | 'title' | 'rsp' | 'kpi' | 'heading' | 'note' | 'cell';

export interface ArrangingLoss {
  readonly kind: LossKind;
  /** The name of the action, the id of the listing, or `section 2`, as the plan stands now. */
  readonly of: string;
  /** What is lost, as typed. */
  readonly text: string;
}

export interface ArrangedCounts {
  /** Actions that get another label, or stand under another section number. */
  readonly actions: number;
  /** References that change or go. */
  readonly references: number;
  /** Listings whose see-also changes. */
  readonly listings: number;
  /** Cells that are written, apart from rows put in. */
  readonly cells: number;
  readonly rowsIn: number;
  readonly rowsOut: number;
  readonly rowsMoved: number;
}
