import type { SeeAlsoStyle } from '../../plan/see-also';
import type { Answers } from '../asking/choose';
import type { PlanChange } from '../plan-change';
import type { SeeAlsoChange, Shift } from '../question';
import { writeSeeAlso } from '../settling/style';
import { holdsWords } from '../settling/unread-words';
import { sortTargets, type Index } from '../web';

/**
 * What is to be done where the references of a shift were read by their present names: these are written also where
 * nothing else about the activity changes, and where it waits for an answer.
 */
export function withPresentNames<
  D extends { readonly changes: readonly SeeAlsoChange[]; readonly planChanges: readonly PlanChange[] },
>(diagnosis: D, { listings }: Shift, index: Index, { leaveOut }: Answers, style: SeeAlsoStyle): D {
  const done = new Set(diagnosis.planChanges.flatMap((change) => ('listing' in change ? [change.listing] : [])));
  const left = listings.flatMap((id): SeeAlsoChange[] => {
    const listing = index.listings.get(id)!;
    // A see-also that holds words besides names is a person's to rewrite.
    if (done.has(id) || leaveOut?.has(id) || leaveOut?.has(listing.activity) || holdsWords(listing)) return [];
    const { text: before = '' } = listing.typed ?? {};
    const after = writeSeeAlso(sortTargets([...new Set(listing.seeAlso)], index.order), style);
    return [{ at: listing.slot.parts[0].at, listing: id, activity: listing.activity, before, after }];
  });
  const place = ({ listing }: SeeAlsoChange) => index.places.get(listing)!;
  return {
    ...diagnosis,
    changes: [...diagnosis.changes, ...left].sort((a, b) => place(a) - place(b)),
    planChanges: [
      ...diagnosis.planChanges,
      ...left.map(({ listing, after }) => ({ kind: 'cite', listing, seeAlso: after }) as const),
    ],
  };
}
