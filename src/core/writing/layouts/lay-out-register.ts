import { formatKind } from '../../plan/kind';
import { actionsOf, type Action, type Listing, type Plan, type Section } from '../../plan/model';
import { formatCountries } from '../../plan/places/countries-cell';
import type { ColumnRole, Profile } from '../../plan/profile';
import { readItems } from '../../reading/lines';
import { formatPlace } from '../../sheet/address';
import { findCell, type Grid } from '../../sheet/grid';
import { kpisOf, markOf, rspOf } from './action-text';
import type { DraftedRow, DraftedSheet } from './drafted-sheet';
import { carriedColumns, joinedValue, uniqueTitles, type CarriedColumn } from './extra-columns';
import { actionRole, ownHeadings, readsAs, registerHeader, tableRoles } from './headings';
import { behindSeeAlso, partsOf } from './listing-text';
import type { LayoutLoss } from './loss';
import { openingRows, sectionName } from './opening-rows';

const widths: Readonly<Record<ColumnRole, number>> = {
  section: 24,
  label: 10,
  action: 40,
  rsp: 27,
  listings: 50,
  kind: 14,
  countries: 22,
  seeAlso: 24,
  kpi: 30,
};
const extraWidth = 20;

/** One table with a row for each listing, and one for each action without any. */
export function layOutRegister(grid: Grid, plan: Plan, profile: Profile): DraftedSheet {
  const roles = registerRoles(plan, profile);
  const extras = carriedColumns(grid, plan);
  const own = registerHeader(roles, profile);
  const titles = uniqueTitles(extras, own);
  const from = formatPlace(plan.sheet, { row: plan.shape.headerRow, column: 0 });
  const printed = printedHeadings(plan, profile, roles);
  const above = [
    ...openingRows(grid, plan),
    ...printed.rows.map((texts): DraftedRow => ({ look: 'header', texts, from })),
  ];
  const rows = plan.sections.flatMap((section) =>
    section.actions.flatMap((action) => actionRows(section, action, roles, grid, plan, profile, extras)),
  );
  return {
    rows: [...above, { look: 'header', texts: [...own, ...titles], from }, ...rows],
    widths: [...roles.map((role) => widths[role]), ...extras.map(() => extraWidth)],
    tableHeader: above.length,
    losses: [
      ...printed.losses,
      ...extras.flatMap(({ title }, index): readonly LayoutLoss[] =>
        title === titles[index] ? [] : [{ kind: 'extra-title', at: from, text: title }],
      ),
      ...plan.sections.flatMap(({ actions }) => actions.flatMap((action) => behindLosses(action))),
    ],
  };
}

/** An office without strategic plans needs no column for them. */
function registerRoles(plan: Plan, { rsps }: Profile): readonly ColumnRole[] {
  const servesRsp = rsps.length > 0 || actionsOf(plan).some(({ rspSource }) => rspSource !== null);
  return [
    'section',
    actionRole(plan.shape.columns.action),
    ...(servesRsp ? (['rsp'] as const) : []),
    ...(['listings', 'kind', 'countries', 'seeAlso', 'kpi'] as const),
  ];
}

/**
 * The headings that the plan was printed with, over their columns: a row for its first section, and one with the
 * number of each section that has others. Those that could not be read there are left out.
 */
function printedHeadings(
  plan: Plan,
  profile: Profile,
  roles: readonly ColumnRole[],
): { readonly rows: readonly (readonly string[])[]; readonly losses: readonly LayoutLoss[] } {
  const rows: (readonly string[])[] = [];
  const losses: LayoutLoss[] = [];
  for (const section of plan.sections) {
    const own = ownHeadings(plan, section, profile);
    if (own.size === 0) continue;
    const ofTable = tableRoles(plan);
    const at = formatPlace(plan.sheet, section.source.at);
    if (
      !readsAs(
        ofTable.map((role) => own.get(role) ?? ''),
        ofTable,
        profile,
      )
    ) {
      losses.push(...[...own.values()].map((text): LayoutLoss => ({ kind: 'header', at, text })));
      continue;
    }
    const texts = roles.map((role) => own.get(role) ?? '');
    if (rows.length === 0) rows.push(texts);
    else if (texts.join('\n') !== rows[0]!.join('\n')) rows.push([String(section.number), ...texts.slice(1)]);
  }
  return { rows, losses };
}

function actionRows(
  section: Section,
  action: Action,
  roles: readonly ColumnRole[],
  grid: Grid,
  plan: Plan,
  profile: Profile,
  extras: readonly CarriedColumn[],
): readonly DraftedRow[] {
  const ofAction: Partial<Record<ColumnRole, string>> = {
    section: sectionName(section),
    label: markOf(action),
    action: `${markOf(action)}${action.title && ' '}${action.title}`,
    rsp: rspOf(action),
    kpi: kpisOf(action),
  };
  const row = (own: Partial<Record<ColumnRole, string>>, values: readonly string[], from: string): DraftedRow => ({
    look: 'text',
    texts: [...roles.map((role) => own[role] ?? ''), ...values],
    from,
  });
  const joined = extras.map((extra) => joinedValue(grid, action.rows, extra));
  if (action.listings.length === 0) return [row(ofAction, joined, formatPlace(plan.sheet, action.listingsCell.at))];
  return action.listings.map((listing) => {
    const at = listing.source.at.row;
    const ownValues = extras.map(({ column }) => findCell(grid, { row: at, column })?.text.trim() ?? '');
    return row(
      { ...ofAction, ...listingCells(listing, profile) },
      plan.layout === 'register' ? ownValues : joined,
      formatPlace(plan.sheet, listing.source.at),
    );
  });
}

function listingCells(listing: Listing, profile: Profile): Partial<Record<ColumnRole, string>> {
  const { text, seeAlso } = partsOf(listing);
  return {
    listings: keepBeginning(text),
    kind: formatKind(listing.kind),
    countries: formatCountries(listing.countries, listing.groups, profile),
    seeAlso,
  };
}

/** A text that itself begins as a bullet does gets one, that it is not taken for it. */
function keepBeginning(text: string): string {
  const cell = { at: { row: 0, column: 0 }, start: 0, end: text.length, text };
  return readItems([cell])[0]?.text === text ? text : `• ${text}`;
}

/** Words that stood behind the see-also come to stand before it. */
function behindLosses({ listings }: Action): readonly LayoutLoss[] {
  return listings.flatMap((listing): readonly LayoutLoss[] => {
    const behind = behindSeeAlso(listing);
    return behind === '' || partsOf(listing).seeAlso === ''
      ? []
      : [{ kind: 'behind-see-also', at: listing.at, text: behind }];
  });
}
