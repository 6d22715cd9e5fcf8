import type { Problem, RuleContext } from '../../linting/rule';
import { listingsOf } from '../../plan/model';
import type { LikelyPlace } from '../../plan/places/likely-place';
import { sliceBody } from '../../plan/places/listing-places';
import { findUnknownPlaces } from '../../plan/places/unknown-places';

/** What stands where a Member would and is none, but likely means one. */
export function* findUnknown({ plan, profile }: RuleContext, likeness: LikelyPlace['likeness']): Iterable<Problem> {
  for (const listing of listingsOf(plan)) {
    for (const { start, end, name, likeness: found } of findUnknownPlaces(listing.body.text, profile)) {
      if (found !== likeness) continue;
      const place = sliceBody(listing, start, end);
      const values = { found: place.text, name };
      yield {
        message: likeness === 'part' ? { id: 'country-is-cut', values } : { id: 'country-is-misspelt', values },
        place,
        listing: listing.id,
        action: listing.action,
        options: [
          {
            title: { id: 'write-country', values: { name } },
            replacements: [{ at: place.at, start: place.start, end: place.end, text: name }],
          },
        ],
      };
    }
  }
}
