import type { Activity } from '../../../plan/model';
import type { Choice } from '../../question';
import type { Index, Standing, Web } from '../../web';
import type { Fits } from '../weighing/fits';
import type { Subjects } from '../weighing/subject';
import type { Revision } from '../anew/revision';

/** An activity that some of its listings place under an action which does not list it. */
export interface Matter {
  readonly activity: Activity;
  /** The action referred to. */
  readonly target: string;
  /** The listings that refer to it. */
  readonly citing: readonly Standing[];
  readonly web: Web;
  readonly fits: Fits;
}

/** What every answer is weighed with. */
export interface Scales {
  readonly index: Index;
  readonly subjects: Subjects;
}

/** An answer that could be given, with what would follow from it. */
export interface Candidate {
  readonly choice: Choice;
  /** The listing that would move, or that stands under the target and is meant. */
  readonly listing?: string;
  /** The action listed under, moved to or referred to instead; the name that a label is to give. */
  readonly to?: string;
  /** The action moved from, or whose label is wrong. */
  readonly from?: string;
  /** Listings whose see-also is wrong now, and which this answer alone sets right. */
  readonly clears: number;
  /** Listings whose see-also has to be rewritten when this answer is given. */
  readonly rewrites: number;
  /** Lines added or moved, labels written. */
  readonly lines: number;
  /** How many questions these lines answer. */
  readonly shared: number;
  /** What decides between answers that cost the same: the more, the likelier. Less than `least` decides nothing. */
  readonly weight: number;
  /** Sentences that speak for it, or against it. */
  readonly reasons: readonly string[];
  /** What the plan is to be taken for, where that is the answer. */
  readonly revision?: Revision;
}

/** Evidence of less weight puts an answer first and does not recommend it. */
export const leastWeight = 0.5;

/** Each see-also to be rewritten and each line to be added or moved counts one, shared by the questions it answers. */
export function costOf({ rewrites, lines, shared }: Candidate): number {
  return rewrites + lines / shared;
}
