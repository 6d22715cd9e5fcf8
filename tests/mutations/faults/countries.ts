import { findPlaces } from '../../../src/core/plan/country';
import { listingsOf, type Listing } from '../../../src/core/plan/model';
import type { Profile } from '../../../src/core/plan/profile';
import type { Source } from '../../../src/core/sheet/edit';
import { entriesOf, isAlone } from './activities';
import { inListing, insert, write, type Injection } from '../injection';

/** Faults of Members. */
export const countries: readonly Injection[] = [
  {
    rule: 'country-is-in-region',
    fault: 'a country from elsewhere instead of a Member',
    inject: inListing((listing, plan, pick) => {
      const [first] = membersIn(listing, plan.profile);
      return first && isAlone(listing, plan)
        ? write(first.place, pick.one(['Austria', 'Kenya', 'Peru', 'Guinea']))
        : null;
    }),
  },
  {
    rule: 'country-is-in-region',
    fault: 'half of a name before the Members',
    inject: inListing((listing, plan) => {
      const [first, second] = membersIn(listing, plan.profile);
      return first && second && isAlone(listing, plan) ? insert(first.place, 'Guinea, ', 0) : null;
    }),
  },
  {
    rule: 'countries-agree',
    fault: 'another Member in one of several entries',
    inject: inListing((listing, plan, pick) => {
      const [first, second] = membersIn(listing, plan.profile);
      const entries = entriesOf(listing, plan);
      // A register has the Members in a cell of their own.
      if (!first || !second || entries.length < 3 || entries[0] === listing || plan.plan.layout === 'register')
        return null;
      const others = plan.profile.members.filter(({ code }) => !listing.countries.includes(code));
      return write(pick.one([first, second]).place, pick.one(others).names[0]!);
    }),
  },
  {
    rule: 'country-is-spelled-alike',
    fault: 'another name that the Member has',
    inject: inListing((listing, plan, pick) => {
      if (!isAlone(listing, plan)) return null;
      for (const { code, place } of membersIn(listing, plan.profile)) {
        const [, ...others] = plan.profile.members.find((member) => member.code === code)!.names;
        const names = others.filter((name) => !name.startsWith('the '));
        const times = listingsOf(plan.plan).filter((other) => other.countries.includes(code)).length;
        if (names.length > 0 && times > 2) return write(place, pick.one(names));
      }
      return null;
    }),
  },
];

interface Named {
  readonly code: string;
  readonly place: Source;
}

/** The Members that a listing names in its text, and where. */
export function membersIn({ body }: Listing, profile: Profile): readonly Named[] {
  return findPlaces(body.text, profile)
    .filter(({ kind }) => kind === 'member')
    .map(({ id, start, end }) => ({
      code: id,
      place: { at: body.at, start: body.start + start, end: body.start + end, text: body.text.slice(start, end) },
    }));
}
