import { findPlaces } from '../plan/country';
import { readKind } from '../plan/kind';
import { formatRef } from '../plan/label';
import type { Listing, Reference, ReferenceFault, SeeAlso } from '../plan/model';
import type { Profile } from '../plan/profile';
import { findSeeAlso, parseSeeAlso, readLabel } from '../plan/see-also';
import { foldSpaces } from '../plan/text';
import { formatPlace } from '../sheet/address';
import type { Source } from '../sheet/edit';

/** Labels of the actions of each section, in the order of the rows. */
export type Labels = ReadonlyMap<number, readonly string[]>;

/** A listing before its activity is known. */
export type UnlinkedListing = Omit<Listing, 'activity'>;

export interface ListingPlace {
  readonly sheet: string;
  /** The action it stands under. */
  readonly action: { readonly ref: string; readonly section: number };
  /** Position under the action, one-based. */
  readonly position: number;
}

export function readListing(source: Source, place: ListingPlace, labels: Labels, profile: Profile): UnlinkedListing {
  const found = findSeeAlso(source.text);
  const before = found ? source.text.slice(0, found.start) : source.text;
  const behind = found ? source.text.slice(found.end).replace(/^[\s.,;]+$/, '') : '';
  const body = part(source, 0, before.trimEnd().length);
  const text = foldSpaces(`${before} ${behind}`);
  // Names stand behind the see-also too, where one is put in the middle of the text.
  const named = found
    ? source.text.slice(0, found.start) + ' '.repeat(found.end - found.start) + source.text.slice(found.end)
    : source.text;
  const places = findPlaces(named, profile);
  const ids = (kind: 'member' | 'group') => [
    ...new Set(places.filter((place) => place.kind === kind).map((place) => place.id)),
  ];
  const typed = found && readSeeAlso(part(source, found.start, found.end), place.action.section, labels);
  return {
    id: `${place.action.ref}#${place.position}`,
    action: place.action.ref,
    text,
    kind: readKind(text),
    countries: ids('member'),
    groups: ids('group'),
    seeAlso: typed?.references.map(({ target }) => target) ?? [],
    typed,
    at: formatPlace(place.sheet, source.at),
    source,
    body,
    strangers: places.filter(({ kind }) => kind === 'stranger').map(({ start, end }) => part(source, start, end)),
  };
}

function readSeeAlso(source: Source, ownSection: number, labels: Labels): SeeAlso {
  const typed = parseSeeAlso(source.text);
  let section: number | null = null;
  const references = typed.references.map((reference): Reference => {
    const faults: ReferenceFault[] = [];
    if (!reference.wellFormed) faults.push('malformed');
    if (reference.section === null && section === null) faults.push('no-section');
    section = reference.section ?? section ?? ownSection;
    const meant = readLabel(reference.label, labels.get(section) ?? []);
    if (meant.fault) faults.push(meant.fault);
    const place = part(source, reference.start, reference.end);
    return {
      written: place.text,
      section,
      label: meant.label,
      target: formatRef(section, meant.label),
      exists: meant.exists,
      faults,
      source: place,
    };
  });
  return { references, unread: typed.unread.map(({ start, end }) => part(source, start, end)), source };
}

/** Characters `start` to `end` of a part, as a part of the same cell. */
function part(whole: Source, start: number, end: number): Source {
  return { at: whole.at, start: whole.start + start, end: whole.start + end, text: whole.text.slice(start, end) };
}
