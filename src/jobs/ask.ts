import type { Answers } from '../core/crossref/asking/choose';
import type { Profile } from '../core/plan/profile';

/** What the person asked for, common to all jobs. */
export interface Ask {
  /** The sheet of the plan; without it the sheet in front where that holds one, or else the only one that does. */
  readonly sheet?: string | undefined;
  /** Without it the one that the workbook keeps, or else the first of the known ones that a sheet can be read with. */
  readonly profile?: Profile | undefined;
  /** The sheet in front counts for no more than others: nobody sees it. */
  readonly isUnseen?: boolean | undefined;
}

export interface LinkAsk extends Ask, Answers {}
