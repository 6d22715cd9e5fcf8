import { actionsOf } from '../../../src/core/plan/model';
import { inListing, insert, write, type Injection } from '../injection';
import { isAlone } from './activities';

/** Faults of what a profile expects. */
export const expectations: readonly Injection[] = [
  {
    rule: 'expectation-is-met',
    fault: 'a subject that another action gathers',
    inject: inListing((listing, clean, pick) => {
      const behind = listing.body.text.indexOf(' on ') + 4;
      const { plan, profile } = clean;
      const expectation = profile.expectations?.find(({ activities }) => activities.words);
      // In a register the text of an action stands in each of its rows.
      const others = actionsOf(plan).filter(({ ref, rows }) => ref !== listing.action && rows.length === 1);
      const fits = expectation?.activities.kinds?.includes(listing.kind) ?? true;
      if (!expectation || !fits || behind < 4 || others.length === 0 || !isAlone(listing, clean)) return null;
      return {
        replacements: [
          insert(listing.body, `${pick.one(expectation.activities.words!)} and `, behind),
          write(pick.one(others).titleSource, `Work for ${expectation.under[0]!}`),
        ],
        found: listing.body.at,
      };
    }),
  },
];
