import type { Question } from '../question';
import type { Index } from '../web';

/**
 * How a new line is worded: as most of the listings that refer to the target are, and among equals as most of the
 * activity's are. Listings that are there already keep their own words, also where these name fewer countries.
 */
export function wordingFor({ listings }: Question, activity: string, index: Index): string {
  const citing = countTexts(listings, index);
  const all = countTexts(index.activities.get(activity)!.listings, index);
  const [best] = [...citing].sort(
    ([one, ofOne], [other, ofOther]) => ofOther - ofOne || (all.get(other) ?? 0) - (all.get(one) ?? 0),
  );
  return best![0];
}

function countTexts(listings: readonly string[], index: Index): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const id of listings) {
    const { text } = index.listings.get(id)!;
    count.set(text, (count.get(text) ?? 0) + 1);
  }
  return count;
}
