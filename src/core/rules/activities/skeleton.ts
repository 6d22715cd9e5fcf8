import { findPlaces } from '../../plan/country';
import type { Listing } from '../../plan/model';
import type { Profile } from '../../plan/profile';
import { comparable } from '../../plan/text';

/** What is left of a listing's wording without the places it names, so that views for some Members are alike. */
export function findSkeleton({ text }: Listing, profile: Profile): string {
  const places = findPlaces(text, profile).filter(({ kind }) => kind !== 'group');
  const bare = [...places]
    .reverse()
    .reduce((rest, { start, end }) => `${rest.slice(0, start)}\u0000${rest.slice(end)}`, text);
  // A list of places becomes one mark, and "workshops for A and B" is a "workshop for A".
  const folded = bare.replace(/\u0000(?:\s*(?:,|and|&)*\s*\u0000)*/g, '\u0001').replace(/\b(\p{L}{4,})s\b/gu, '$1');
  return comparable(folded);
}
