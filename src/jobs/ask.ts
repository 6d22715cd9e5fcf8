import type { Decisions } from '../core/crossref/question';

/** What the person asked for, common to all jobs. */
export interface Ask {
  /** The sheet of the plan; without it the sheet in front, or else the first that holds a plan. */
  readonly sheet?: string | undefined;
  /** The id of a known profile; without it the one that fits. */
  readonly profile?: string | undefined;
}

export interface LinkAsk extends Ask {
  readonly decisions?: Decisions;
  /** Answers every question that has a recommendation with it. */
  readonly acceptRecommended?: boolean;
}
