import type { Listing } from '../../plan/model';

/** Whether two entries announce activities of different kinds; one that does not say is of any. */
export function areOfOtherKinds({ kind }: Listing, { kind: other }: Listing): boolean {
  return kind !== other && kind !== 'other' && other !== 'other';
}
