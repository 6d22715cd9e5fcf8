import type { Answers } from '../core/crossref/choose';
import type { Profile } from '../core/plan/profile';

/** What the person asked for, common to all jobs. */
export interface Ask {
  /** The sheet of the plan; without it the sheet in front, or else the first that holds a plan. */
  readonly sheet?: string | undefined;
  /** Without it the first of the known profiles. */
  readonly profile?: Profile | undefined;
}

export interface LinkAsk extends Ask, Answers {}
