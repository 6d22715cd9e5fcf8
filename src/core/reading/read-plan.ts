import { linkListings, type UnlinkedSection } from '../plan/activity/link-listings';
import type { Decided } from '../plan/activity/decided';
import { parseRef } from '../plan/label';
import type { Labels } from '../plan/labels/read-targets';
import type { Action, Plan, Shape } from '../plan/model';
import type { Profile } from '../plan/profile';
import { foldSpaces } from '../plan/text';
import type { Source } from '../sheet/edit';
import type { Grid } from '../sheet/grid';
import { isRegister } from './layouts/columns';
import type { DraftAction, DraftPlan, DraftSection } from './draft';
import { readActionText, readKpis, type ActionText } from './read-action';
import { readListing, type UnlinkedListing } from './read-listing';
import { readRegister } from './layouts/register';
import { readRows } from './layouts/rows';
import { readTable } from './layouts/table';

/** What a planner has said of a plan: where its header row and columns are, which wordings are one activity. */
export interface Said {
  readonly shape?: Shape | undefined;
  readonly decided?: Decided | undefined;
}

/**
 * Reads a plan, in whatever layout, by what its cells say. Null where the sheet holds no plan. Never throws on content: what is wrong is left for the rules.
 */
export function readPlan(grid: Grid, profile: Profile, { shape: given, decided }: Said = {}): Plan | null {
  const rows = readRows(grid, profile, given);
  const register = rows.findIndex(({ header }) => header !== null && isRegister(header));
  const draft = register < 0 ? readTable(rows, profile) : readRegister(rows, register, profile);
  if (!draft || (!given && !isPlan(draft))) return null;
  const titleSource = draft.title ?? { at: rows[0]!.cells[0], start: 0, end: 0, text: '' };
  const sections = readSections(draft, grid.sheet, profile);
  return {
    sheet: grid.sheet,
    layout: register >= 0 ? 'register' : draft.isPasted ? 'pasted' : 'annex',
    shape: draft.shape,
    extraColumns: draft.extraColumns,
    notes: draft.notes,
    title: foldSpaces(titleSource.text),
    titleSource,
    years: readYears([titleSource, ...draft.sections.flatMap(({ headers }) => headers.slice(1)), ...draft.preamble]),
    ...linkListings(sections, decided),
  };
}

/** Other tables speak of activities and indicators, too; a plan has a title, a section with a heading, or labels. */
function isPlan({ title, isLabelled, sections }: DraftPlan): boolean {
  return title !== null || isLabelled || sections.some(({ title: heading }) => heading !== '');
}

/** The first period that any of the texts names: "2025-2026", "2025 – 26" or a single year; zeros where none does. */
function readYears(sources: readonly Source[]): Plan['years'] {
  for (const { text } of sources) {
    const match = /\b((?:19|20)\d\d)(?:\s*[-–—/]\s*((?:19|20)?\d\d))?\b/.exec(text);
    if (!match) continue;
    const from = Number(match[1]);
    const to = match[2] === undefined ? from : Number(match[2].padStart(4, match[1]!.slice(0, 2)));
    return { from, to };
  }
  return { from: 0, to: 0 };
}

interface ReadSection extends Omit<DraftSection, 'actions'> {
  readonly actions: readonly (ActionText & { readonly draft: DraftAction })[];
}

function readSections(draft: DraftPlan, sheet: string, profile: Profile): readonly UnlinkedSection[] {
  const sections = draft.sections.map((section): ReadSection => ({
    ...section,
    actions: section.actions.map((action, index) => ({
      ...nameUnlabelled(readActionText(action, section.number, index + 1, profile.labels.style), draft),
      draft: action,
    })),
  }));
  const labels = readLabels(sections);
  // Two actions of one name count on, so that no two listings share an id.
  const counts = new Map<string, number>();
  return sections.map(({ actions, ...section }) => ({
    ...section,
    actions: actions.map(({ draft: own, ...action }) => {
      const before = counts.get(action.ref) ?? 0;
      counts.set(action.ref, before + own.listings.length);
      const listings = own.listings.map((listing, index) =>
        readListing(listing, { sheet, action, position: before + index + 1 }, labels, profile),
      );
      return {
        ...action,
        ...(action.title === '' && draft.shape.columns.action === undefined ? ownTitle(listings) : {}),
        kpis: own.kpis.flatMap(readKpis),
        rows: own.rows,
        emptyBullets: own.emptyBullets,
        listingsCell: own.listingsCell,
        kpisCell: own.kpisCell,
        listings,
      };
    }),
  }));
}

/** Where no action has its label (Word's automatic numbers are lost), each has that of its row. */
function nameUnlabelled(action: ActionText, { isLabelled }: DraftPlan): ActionText {
  return action.label !== '' || isLabelled ? action : { ...action, label: parseRef(action.ref)!.label };
}

/** Where a plan has no column for actions, each of its rows is one, and is named by what is listed there. */
function ownTitle([first]: readonly UnlinkedListing[]): Partial<Pick<Action, 'title' | 'titleSource'>> {
  return first ? { title: first.text, titleSource: first.body } : {};
}

/** A section whose heading stands twice has the labels of both parts. */
function readLabels(sections: readonly ReadSection[]): Labels {
  const labels = new Map<number, string[]>();
  for (const { number, actions } of sections) {
    const own = actions.map(({ ref }) => parseRef(ref)!.label);
    labels.set(number, [...(labels.get(number) ?? []), ...own]);
  }
  return labels;
}
