import { findPlaces, type NamedPlace } from '../plan/country';
import { parseKind, readKind } from '../plan/kind';
import { readTargets, type Labels } from '../plan/labels/read-targets';
import type { Listing, Reference, SeeAlso, SeeAlsoSlot } from '../plan/model';
import { parseCountries } from '../plan/places/countries-cell';
import type { Profile } from '../plan/profile';
import { findSeeAlso } from '../plan/see-also';
import { foldSpaces } from '../plan/text';
import { formatPlace } from '../sheet/address';
import type { DraftListing } from './draft';
import { passageOf, slicePassage, trimPart, type Passage } from './passage';

/** A listing before its activity is known. */
export type UnlinkedListing = Omit<Listing, 'activity'>;

export interface ListingPlace {
  readonly sheet: string;
  /** The action it stands under. */
  readonly action: { readonly ref: string; readonly section: number };
  /** Position under the action, one-based. */
  readonly position: number;
}

export function readListing(
  draft: DraftListing,
  { sheet, action, position }: ListingPlace,
  labels: Labels,
  profile: Profile,
): UnlinkedListing {
  const { passage } = draft;
  const whole = passage.text;
  const found = findSeeAlso(whole);
  const [bodyEnd, behindStart] = found
    ? [whole.slice(0, found.start).trimEnd().length, found.end]
    : [whole.length, whole.length];
  const behind = whole.slice(behindStart);
  const text = foldSpaces(`${whole.slice(0, bodyEnd)} ${behind.replace(/^[\s.,;]+$/, '')}`);
  // Names stand behind the see-also too, where one is put in the middle of the text.
  const named = found
    ? whole.slice(0, found.start) + whole.slice(found.start, found.end).replace(/\S/g, ' ') + behind
    : whole;
  const places = findPlaces(named, profile);
  const column = parseCountries(draft.countries, profile);
  const [source, ...rest] = passage.parts;
  return {
    id: `${action.ref}#${position}`,
    action: action.ref,
    text,
    kind: parseKind(draft.kind) ?? readKind(text),
    countries: [...new Set([...idsOf(places, 'member'), ...column.members])],
    groups: [...new Set([...idsOf(places, 'group'), ...column.groups])],
    ...readReferences(draft, found, bodyEnd, action.section, labels),
    at: formatPlace(sheet, source.at),
    source,
    rest,
    body: slicePassage(passage, 0, bodyEnd)[0],
    behind: slicePassage(passage, whole.length - behind.length, whole.length)[0],
    strangers: places
      .filter(({ kind }) => kind === 'stranger')
      .map(({ start, end }) => slicePassage(passage, start, end)[0]),
  };
}

function idsOf(places: readonly NamedPlace[], kind: 'member' | 'group'): readonly string[] {
  return places.filter((place) => place.kind === kind).map((place) => place.id);
}

/** The see-also, in a column of its own or else in the text, and where one is to be written. */
function readReferences(
  { passage, seeAlso, isBare: isColumnBare }: DraftListing,
  found: { readonly start: number; readonly end: number } | null,
  bodyEnd: number,
  section: number,
  labels: Labels,
): Pick<Listing, 'typed' | 'seeAlso' | 'slot'> {
  if (seeAlso && seeAlso.text.trim() !== '') {
    const own = passageOf(trimPart(seeAlso));
    const isBare = findSeeAlso(own.text) === null;
    return withSlot(readSeeAlso(own, section, labels), { parts: own.parts, lead: '', bare: isBare });
  }
  if (found) {
    const typed = readSeeAlso(passageOf(...slicePassage(passage, found.start, found.end)), section, labels);
    const parts = slicePassage(passage, bodyEnd, found.end);
    return withSlot(typed, { parts, lead: /^\s*/.exec(parts[0].text)![0], bare: false });
  }
  if (seeAlso) return withSlot(null, { parts: [seeAlso], lead: '', bare: isColumnBare });
  return withSlot(null, { parts: slicePassage(passage, bodyEnd, bodyEnd), lead: ' ', bare: false });
}

function withSlot(typed: SeeAlso | null, slot: SeeAlsoSlot): Pick<Listing, 'typed' | 'seeAlso' | 'slot'> {
  return { typed, seeAlso: typed?.references.map(({ target }) => target) ?? [], slot };
}

function readSeeAlso(passage: Passage, ownSection: number, labels: Labels): SeeAlso {
  const { targets, unread } = readTargets(passage.text, ownSection, labels);
  return {
    references: targets.map(({ typed: { start, end }, section, label, target, exists, faults }): Reference => ({
      written: passage.text.slice(start, end),
      section,
      label,
      target,
      exists,
      faults,
      source: slicePassage(passage, start, end)[0],
    })),
    unread: unread.map(({ start, end }) => slicePassage(passage, start, end)[0]),
    text: passage.text,
    source: passage.parts[0],
  };
}
