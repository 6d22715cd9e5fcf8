import { listed, planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { groupBy } from '../../plan/group-by';
import { listingsOf, type Listing } from '../../plan/model';
import { findUnknownPlaces } from '../../plan/places/unknown-places';
import type { Profile } from '../../plan/profile';
import type { Source } from '../../sheet/edit';
import { findSecondEntry } from '../listings/second-entry';
import { findSkeleton } from './skeleton';
import { aboutAll } from '../plan-index';

export const numberAgreesWithCountries: Rule = {
  id: 'number-agrees-with-countries',
  title: 'One Member has a national workshop, several have national workshops.',
  why: 'A national workshop “for Fiji and Tonga” may be one or two, and national workshops “for Fiji” any number; who counts events has to guess. One hint for the plan.',
  severity: 'info',
  good: [
    {
      rows: planOf(
        listed('a', 'National workshops on bonds for Fiji and Tonga', 'National workshop on dogs for Nepal'),
        listed('b', 'Sub-regional workshop on dogs for Fiji and Tonga'),
      ),
    },
  ],
  bad: [
    {
      rows: planOf(listed('a', 'Course on dogs'), listed('b', 'National workshop on dogs for Fiji and Tonga')),
      at: 'B5',
    },
    { rows: planOf(listed('a', 'National workshops on bonds for Fiji')), at: 'B4' },
  ],
  *check({ plan, profile }: RuleContext): Iterable<Problem> {
    const found = listingsOf(plan).flatMap((listing) => findFault(listing, profile));
    // Repeated under other actions, an activity is one to be looked at.
    const [first, ...others] = [...groupBy(found, ({ listing }) => findSkeleton(listing, profile)).values()].map(
      ([fault]) => fault,
    );
    if (!first) return;
    const { listing, place, members } = first;
    yield {
      message: { id: 'number-disagrees', values: { event: place.text, members, others: others.length } },
      place,
      listing: listing.id,
      action: listing.action,
      about: aboutAll([first, ...others].map((fault) => fault.listing.text)),
      related: others.map((other) => ({ place: other.place, name: other.listing.id })),
    };
  },
};

const event = /(?<!sub[-\s]?|inter)\bnational\s(?:[\w/&-]{1,40}\s){0,3}?(?:workshop|seminar|course|mission)(s)?\b/i;

interface Fault {
  readonly listing: Listing;
  readonly place: Source;
  readonly members: number;
}

function findFault(listing: Listing, profile: Profile): readonly Fault[] {
  const { body, countries, groups } = listing;
  const match = event.exec(body.text);
  if (!match || countries.length === 0 || groups.length > 0 || findSecondEntry(listing)) return [];
  // A name that is misspelt or no Member's is told by itself, and may be one Member more.
  if (listing.strangers.length > 0 || findUnknownPlaces(body.text, profile).length > 0) return [];
  const isPlural = match[1] !== undefined;
  if (isPlural === countries.length > 1) return [];
  const start = body.start + match.index;
  const place = { at: body.at, start, end: start + match[0].length, text: match[0] };
  return [{ listing, place, members: countries.length }];
}
