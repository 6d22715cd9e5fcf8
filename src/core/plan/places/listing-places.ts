import { findPlaces, type NamedPlace } from '../country';
import type { Listing } from '../model';
import type { Profile } from '../profile';
import type { Source } from '../../sheet/edit';

/** A name of a Member, group or other country in the text of a listing. */
export interface Mention extends NamedPlace {
  readonly listing: Listing;
  /** The name as typed, in its cell. */
  readonly source: Source;
}

/** Names that stand side by side: "Fiji, Samoa and Tonga". A single name is a list of one. */
export interface PlaceList {
  readonly listing: Listing;
  readonly mentions: readonly [Mention, ...Mention[]];
  /** What is typed between each two. */
  readonly joints: readonly string[];
  /** What stands before the list, and behind it, in the text of the listing. */
  readonly before: string;
  readonly after: string;
  /** All of it, in its cell. */
  readonly source: Source;
}

const known = new WeakMap<Listing, { readonly profile: Profile; readonly lists: readonly PlaceList[] }>();

/** The lists of names in a listing's text up to its see-also; of a listing that a page cuts, in the first part. */
export function findPlaceLists(listing: Listing, profile: Profile): readonly PlaceList[] {
  const found = known.get(listing);
  if (found?.profile === profile) return found.lists;
  const lists = readLists(listing, profile);
  known.set(listing, { profile, lists });
  return lists;
}

export function findMentions(listing: Listing, profile: Profile): readonly Mention[] {
  return findPlaceLists(listing, profile).flatMap(({ mentions }) => mentions);
}

const joint = /^(?:[\s,;/&]|\band\b|\bor\b|\bas well as\b|\bthe\b){0,12}$/i;

function readLists(listing: Listing, profile: Profile): readonly PlaceList[] {
  const { text } = listing.body;
  const lists: { places: [NamedPlace, ...NamedPlace[]]; joints: string[] }[] = [];
  for (const place of findPlaces(text, profile)) {
    const last = lists.at(-1);
    const between = last && text.slice(last.places.at(-1)!.end, place.start);
    if (last && between !== undefined && between.length < 40 && joint.test(between)) {
      last.places.push(place);
      last.joints.push(between);
    } else lists.push({ places: [place], joints: [] });
  }
  return lists.map(({ places: [first, ...others], joints }) => {
    const mention = (place: NamedPlace): Mention => ({
      ...place,
      listing,
      source: sliceBody(listing, place.start, place.end),
    });
    const end = others.at(-1)?.end ?? first.end;
    return {
      listing,
      mentions: [mention(first), ...others.map(mention)],
      joints,
      before: text.slice(0, first.start),
      after: text.slice(end),
      source: sliceBody(listing, first.start, end),
    };
  });
}

/** Characters `start` to `end` (zero-based, end exclusive) of the text of a listing, in their cell. */
export function sliceBody({ body }: Listing, start: number, end: number): Source {
  return { at: body.at, start: body.start + start, end: body.start + end, text: body.text.slice(start, end) };
}

/** "A, B and C", with what the list has before its last name: ", " where no "and" is typed there. */
export function formatPlaceList(names: readonly string[], { joints }: PlaceList): string {
  const last = joints.at(-1) ?? '';
  const and = /\band\b/i.test(last) ? (/^\s*,/.test(last) && names.length > 2 ? ', and ' : ' and ') : null;
  const isBare = and === null && joints.some((one) => one.includes(','));
  const separator = joints.some((one) => one.includes(';')) ? '; ' : ', ';
  const before = and ?? (isBare ? separator : ' and ');
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(separator)}${before}${names[names.length - 1]!}`;
}
