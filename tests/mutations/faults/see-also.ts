import type { Listing } from '../../../src/core/plan/model';
import { isAlone } from './activities';
import { insert, inListing, swap, type Injection } from '../injection';

/** Faults in the form of a see-also. */
export const seeAlso: readonly Injection[] = [
  {
    rule: 'see-also-is-bracketed',
    fault: 'without the opening bracket',
    inject: inListing((listing) => isBehindText(listing) && swap(listing.typed!.source, /^\(/, '')),
  },
  {
    rule: 'see-also-is-bracketed',
    fault: 'without the closing bracket',
    inject: inListing((listing) => isBehindText(listing) && swap(listing.typed!.source, /\)$/, '')),
  },
  {
    rule: 'see-also-is-bracketed',
    fault: 'the last reference behind the bracket',
    consequences: ['reference-is-mutual', 'activity-is-one', 'activity-is-worded-alike'],
    inject: inListing((listing) => isBehindText(listing) && swap(listing.typed!.source, / and (.*)\)$/, ') and $1')),
  },
  {
    rule: 'see-also-is-one',
    fault: 'a second one for the last target',
    inject: inListing((listing) => isBehindText(listing) && swap(listing.typed!.source, / and /, ') (See also ')),
  },
  {
    rule: 'see-also-is-last',
    fault: 'the Members behind it',
    inject: inListing((listing) => {
      const [members] = / for [^()]*$/.exec(listing.body.text) ?? [];
      if (members === undefined || !isBehindText(listing) || listing.behind.text.trim() !== '') return null;
      return [swap(listing.body, members, '')!, insert(listing.behind, members)];
    }),
  },
  {
    rule: 'see-also-names-an-action',
    fault: 'a see-also of no action',
    inject: inListing(
      (listing, plan) =>
        isAlone(listing, plan) && !listing.typed && insert(listing.slot.parts[0], `${listing.slot.lead}(See also )`),
    ),
  },
  {
    rule: 'see-also-has-activity',
    fault: 'a see-also on a bullet of its own',
    consequences: ['reference-is-mutual'],
    inject: inListing(
      (listing, { plan }) =>
        plan.layout === 'annex' && isBehindText(listing) && insert(listing.typed!.source, '\n• ', 0),
    ),
  },
  {
    rule: 'see-also-stands-in-one-place',
    fault: 'the same once more behind the text',
    inject: inListing(
      (listing) => listing.typed && !isBehindText(listing) && insert(listing.body, ` (See also ${listing.typed.text})`),
    ),
  },
];

/** Whether there is a see-also, and not in a column of its own. */
function isBehindText({ typed, source }: Listing): boolean {
  return typed !== null && typed.source.at.column === source.at.column;
}
