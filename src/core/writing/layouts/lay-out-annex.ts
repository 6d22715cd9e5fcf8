import type { Action, Plan } from '../../plan/model';
import type { ColumnRole, Profile } from '../../plan/profile';
import { formatPlace } from '../../sheet/address';
import type { Grid } from '../../sheet/grid';
import { kpisOf, markOf, rspOf } from './action-text';
import { longestText, type DraftedRow, type DraftedSheet } from './drafted-sheet';
import { carriedColumns, isJoiningLossy, joinedValue, rowValues, type CarriedColumn } from './extra-columns';
import { headerRow, ownHeadings, tableRoles } from './headings';
import { lineOf } from './listing-text';
import type { LayoutLoss } from './loss';
import { openingRows, sectionName } from './opening-rows';

const widths: Readonly<Partial<Record<ColumnRole, number>>> = { label: 8, action: 45, listings: 75, kpi: 35 };
const extraWidth = 24;

/** A table for each section, with a row for each action; its listings are lines of one cell. */
export function layOutAnnex(grid: Grid, plan: Plan, profile: Profile): DraftedSheet {
  const roles = tableRoles(plan);
  const extras = carriedColumns(grid, plan);
  const losses: LayoutLoss[] = [];
  const rows = plan.sections.flatMap((section): readonly DraftedRow[] => {
    const from = formatPlace(plan.sheet, section.source.at);
    const own = ownHeadings(plan, section, profile);
    const titles = extras.map(({ title }) => title);
    const header = headerRow(roles, own, titles, plan, profile);
    roles.forEach((role, index) => {
      const text = own.get(role);
      if (text !== undefined && text !== header[index]) losses.push({ kind: 'header', at: from, text });
    });
    titles.forEach((title, index) => {
      if (title !== header[roles.length + index]) losses.push({ kind: 'extra-title', at: from, text: title });
    });
    const needsHeading = plan.sections.length > 1 || section.title !== '' || section.number !== 1;
    return [
      ...(needsHeading ? [{ look: 'heading' as const, texts: [headingOf(section, profile)], from }] : []),
      { look: 'header', texts: header, from },
      ...section.actions.flatMap((action) => actionRows(action, grid, plan, profile, extras)),
    ];
  });
  for (const action of plan.layout === 'register' ? plan.sections.flatMap(({ actions }) => actions) : []) {
    losses.push(...extras.flatMap((extra) => joiningLosses(grid, plan, action, extra)));
  }
  return {
    rows: [...openingRows(grid, plan), ...rows],
    widths: [...roles.map((role) => widths[role]!), ...extras.map(() => extraWidth)],
    tableHeader: null,
    losses,
  };
}

/** A heading without a title needs the word that the profile has for sections. */
function headingOf(section: Plan['sections'][number], { sections: [word] }: Profile): string {
  const name = sectionName(section);
  return section.title === '' && word ? `${word.charAt(0).toUpperCase()}${word.slice(1)} ${name}` : name;
}

/** The row of an action; where no cell can hold all its listings, more rows that continue it. */
function actionRows(
  action: Action,
  grid: Grid,
  plan: Plan,
  profile: Profile,
  extras: readonly CarriedColumn[],
): readonly DraftedRow[] {
  const from = formatPlace(plan.sheet, action.listingsCell.at);
  const [first = '', ...more] = fillCells(action.listings.map((listing) => `• ${lineOf(listing, profile)}`));
  const values = extras.map((extra) => joinedValue(grid, action.rows, extra));
  return [
    { look: 'text', texts: [nameOf(action, plan), first, kpisOf(action), ...values], from },
    ...more.map((listings): DraftedRow => ({ look: 'text', texts: ['', listings], from })),
  ];
}

function nameOf(action: Action, { shape }: Plan): string {
  const rsp = rspOf(action);
  const isOwnTitle = shape.columns.action === undefined && action.title === action.listings[0]?.text;
  const title = isOwnTitle ? '' : action.title;
  return `${markOf(action)}${title && ' '}${title}${rsp && '\n\n'}${rsp}`;
}

function fillCells(lines: readonly string[]): readonly string[] {
  const cells: string[] = [];
  for (const line of lines) {
    const last = cells.at(-1);
    if (last !== undefined && last.length + 1 + line.length <= longestText)
      cells[cells.length - 1] = `${last}\n${line}`;
    else cells.push(line);
  }
  return cells;
}

function joiningLosses(grid: Grid, { sheet }: Plan, { rows }: Action, extra: CarriedColumn): readonly LayoutLoss[] {
  if (!isJoiningLossy(grid, rows, extra)) return [];
  const values = rowValues(grid, rows, extra.column);
  return rows.flatMap((row, index) => {
    const text = values[index]!;
    return text === '' ? [] : [{ kind: 'extra-joined', at: formatPlace(sheet, { row, column: extra.column }), text }];
  });
}
