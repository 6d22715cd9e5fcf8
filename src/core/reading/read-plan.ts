import { identifyActivities } from '../plan/activity';
import type { Action, Listing, Plan, Section } from '../plan/model';
import type { Profile } from '../plan/profile';
import { foldSpaces } from '../plan/text';
import type { Source } from '../sheet/edit';
import type { Cell, Grid } from '../sheet/grid';
import { emptySource, readItems, sourceOf } from './lines';
import { cellSource, readActionCell, readKpis, type ActionCell } from './read-action';
import { readListing, type Labels } from './read-listing';
import { isTitle, readRows, type Columns, type Row } from './rows';

interface DraftAction extends ActionCell {
  readonly listingsCell: Source;
  readonly kpisCell: Source;
  readonly cells: { readonly listings: Cell[]; readonly kpi: Cell[] };
}

interface DraftSection {
  readonly number: number;
  readonly title: string;
  readonly source: Source;
  headers: readonly Source[];
  readonly actions: DraftAction[];
}

/**
 * Reads a plan in the annex layout: one row per action, its listings as bullets in one cell. Null where the sheet
 * holds no plan (no row with the three headings). Never throws on content: what is wrong is left for the rules.
 */
export function readPlan(grid: Grid, profile: Profile): Plan | null {
  const rows = readRows(grid, profile);
  if (!rows.some((row) => row.kind === 'header')) return null;
  const title = rows.find(
    (row): row is Extract<Row, { kind: 'title' }> => row.kind === 'title' && isTitle(row.cell, profile),
  );
  const titleSource = title ? sourceOf(title.cell) : emptySource(grid.cells[0]!.row, grid.cells[0]!.column);
  const drafts = readSections(rows);
  const sections = readListings(drafts, grid.sheet, profile);
  const activities = identifyActivities(sections.flatMap(({ actions }) => actions.flatMap(({ listings }) => listings)));
  const activityOf = new Map(
    activities.flatMap(({ id, listings }) => listings.map((listing) => [listing, id] as const)),
  );
  return {
    sheet: grid.sheet,
    layout: 'annex',
    title: foldSpaces(titleSource.text),
    titleSource,
    years: readYears([titleSource, ...drafts.flatMap(({ headers }) => headers.slice(1, 2))]),
    sections: sections.map((section) => ({
      ...section,
      actions: section.actions.map((action) => ({
        ...action,
        listings: action.listings.map((listing): Listing => ({ ...listing, activity: activityOf.get(listing.id)! })),
      })),
    })),
    activities,
  };
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

function readSections(rows: readonly Row[]): readonly DraftSection[] {
  const sections: DraftSection[] = [];
  let columns: Columns | null = null;
  let heading: Extract<Row, { kind: 'section' }> | null = null;
  for (const row of rows) {
    if (row.kind === 'section') heading = row;
    else if (row.kind === 'header') {
      columns = row.columns;
      const headers = row.cells.map((cell) => sourceOf(cell));
      // A header without a heading of its own is a repeated one, unless it is the first.
      if (heading) sections.push(openSection(heading.number, heading.title, sourceOf(heading.cell), headers));
      else if (sections.length === 0) sections.push(openSection(1, '', sourceOf(row.cells[0]!, 0, 0), headers));
      heading = null;
    } else if (row.kind === 'action' && columns) {
      // A heading whose header row is missing still opens its section.
      if (heading) sections.push(openSection(heading.number, heading.title, sourceOf(heading.cell), []));
      heading = null;
      addRow(sections.at(-1)!, row, columns);
    }
  }
  return sections;
}

function openSection(number: number, title: string, source: Source, headers: readonly Source[]): DraftSection {
  return { number, title: foldSpaces(title), source, headers, actions: [] };
}

function addRow(section: DraftSection, { row, cells }: Extract<Row, { kind: 'action' }>, columns: Columns): void {
  const cell = (column: number) => cells.find((candidate) => candidate.column === column);
  const [action, listings, kpi] = [cell(columns.action), cell(columns.listings), cell(columns.kpi)];
  const last = section.actions.at(-1);
  if (!action && last) {
    // A row continued after a page break.
    if (listings) last.cells.listings.push(listings);
    if (kpi) last.cells.kpi.push(kpi);
  } else if (action) {
    section.actions.push({
      ...readActionCell(action, section.number, section.actions.length + 1),
      listingsCell: cellSource(listings, row, columns.listings),
      kpisCell: cellSource(kpi, row, columns.kpi),
      cells: { listings: listings ? [listings] : [], kpi: kpi ? [kpi] : [] },
    });
  }
}

type UnlinkedSection = Omit<Section, 'actions'> & {
  readonly actions: readonly (Omit<Action, 'listings'> & { readonly listings: readonly Omit<Listing, 'activity'>[] })[];
};

function readListings(drafts: readonly DraftSection[], sheet: string, profile: Profile): readonly UnlinkedSection[] {
  const labels = readLabels(drafts);
  // Two actions of one name count on, so that no two listings share an id.
  const counts = new Map<string, number>();
  return drafts.map(({ actions, ...section }) => ({
    ...section,
    actions: actions.map(({ cells, ...action }) => {
      const items = cells.listings.flatMap(readItems);
      const listed = items.filter(({ source }) => source.text !== '').map(({ source }) => source);
      const before = counts.get(action.ref) ?? 0;
      counts.set(action.ref, before + listed.length);
      return {
        ...action,
        kpis: cells.kpi.flatMap(readKpis),
        emptyBullets: items.filter(({ source }) => source.text === '').map(({ source }) => source),
        listings: listed.map((source, index) =>
          readListing(source, { sheet, action, position: before + index + 1 }, labels, profile),
        ),
      };
    }),
  }));
}

/** A section whose heading stands twice has the labels of both parts. */
function readLabels(drafts: readonly DraftSection[]): Labels {
  const labels = new Map<number, string[]>();
  for (const { number, actions } of drafts) {
    const own = actions.map(({ ref }) => /\((.*)\)/.exec(ref)![1]!);
    labels.set(number, [...(labels.get(number) ?? []), ...own]);
  }
  return labels;
}
