import { indexPlan, expectedOf, readWeb } from '../core/crossref/web';
import { readStyle, writeSeeAlso } from '../core/crossref/settling/style';
import type { Decided } from '../core/plan/activity/decided';
import { findPlaces } from '../core/plan/country';
import { formatRef, isNumber, parseRef, plainLabel } from '../core/plan/label';
import { actionsOf } from '../core/plan/model';
import { formatCountries, parseCountries } from '../core/plan/places/countries-cell';
import type { Profile } from '../core/plan/profile';
import { findSeeAlso, parseSeeAlso } from '../core/plan/see-also';
import { readPlan } from '../core/reading/read-plan';
import type { Cell, Grid } from '../core/sheet/grid';

/*
 * What the functions WORKPLAN.COUNTRIES, WORKPLAN.REFERENCES and WORKPLAN.SEEALSO work out. They see nothing of the
 * workbook but what they are given; a row's see-also is worked out by reading the columns as the register they are.
 */

/** How the workbook is read: what a function is not given, and the workbook keeps. */
export interface Reading {
  /** The profile that the workbook keeps; where it keeps none, all that come with the product. */
  readonly profiles: readonly [Profile, ...Profile[]];
  readonly decided?: Decided | undefined;
}

/** What Excel hands over of a cell; the cells of a range come row by row. */
export type Value = string | number | boolean | null | undefined;
export type Range = readonly (readonly Value[])[];

/** The Members and groups that a text names, as a register writes them: "Fiji; Indonesia; ASEAN". */
export function findCountries(text: string, { profiles }: Reading): string {
  return profiles.map((profile) => nameCountries(text, profile)).find((names) => names !== '') ?? '';
}

function nameCountries(text: string, profile: Profile): string {
  const cell = parseCountries(text, profile);
  if (cell.unread.length === 0) return formatCountries(cell.members, cell.groups, profile);
  const places = findPlaces(text, profile);
  const idsOf = (kind: 'member' | 'group') => [
    ...new Set(places.filter((place) => place.kind === kind).map(({ id }) => id)),
  ];
  return formatCountries(idsOf('member'), idsOf('group'), profile);
}

/**
 * The actions that the see-also of a text names, each once: "1-(b); 3-(k)". A text without the words "see also" is
 * taken for one where it holds nothing else. `action` (1-(a)) gives the section of a label that stands without one.
 */
export function findReferences(text: string, action: string): string {
  const found = findSeeAlso(text);
  const { references, unread } = parseSeeAlso(found ? text.slice(found.start, found.end) : text);
  if (!found && unread.length > 0) return '';
  let section = parseRef(action.trim())?.section ?? null;
  const targets = references.map((reference) => {
    section = reference.section ?? section;
    const label = readLabel(reference.label);
    return section === null ? `(${label})` : formatRef(section, label);
  });
  return [...new Set(targets)].join('; ');
}

/** A capital i may be meant for l, which only the labels of the plan could tell: it stays as typed. */
function readLabel(typed: string): string {
  return isNumber(typed) || typed.includes('I') ? typed : plainLabel(typed).toLowerCase();
}

/**
 * For each row of a register the see-also that its other rows make; the empty text where there is none to make.
 * `sections` is null where the names of the actions tell the section: 1-(a).
 */
export function deriveSeeAlso(
  activities: Range,
  actions: Range,
  sections: Range | null,
  reading: Reading,
): readonly string[] {
  const texts = activities.map(() => '');
  const read = readFitting(gridOf([sections ?? [], actions, activities]), reading);
  if (!read) return texts;
  const { plan, profile } = read;
  const index = indexPlan(plan);
  const style = readStyle(plan, profile);
  for (const { id } of plan.activities) {
    const web = readWeb(index, id);
    for (const standing of web.standings) {
      const row = index.listings.get(standing.id)!.source.at.row - 1;
      texts[row] = writeSeeAlso(expectedOf(standing, web, index.order), style);
    }
  }
  return texts;
}

/** With the first profile that can read every label, or else the first. */
function readFitting(grid: Grid, { profiles, decided }: Reading) {
  const shape = { headerRow: 0, columns: { section: 0, action: 1, listings: 2 } };
  const read = profiles.flatMap((profile) => {
    const plan = readPlan(grid, profile, { shape, decided });
    return plan ? [{ plan, profile }] : [];
  });
  return read.find(({ plan }) => actionsOf(plan).every(({ label }) => label !== '')) ?? read[0];
}

/** Columns side by side, under headings that no row repeats. */
function gridOf(columns: readonly Range[]): Grid {
  const height = Math.max(...columns.map(({ length }) => length));
  const rows = Array.from({ length: height }, (_, row) => columns.map((range) => toText(range[row]?.[0])));
  const cells = [columns.map((_, column) => `Column ${column + 1}`), ...rows].flatMap((texts, row) =>
    texts.flatMap((text, column): Cell[] => (text === '' ? [] : [{ row, column, text, kind: 'text', hold: null }])),
  );
  return { sheet: 'Register', cells };
}

/** An empty cell comes as the empty text, as nothing, or as 0. */
function toText(value: Value): string {
  return value === null || value === undefined || value === 0 ? '' : String(value);
}
