import type { Plan, Section } from '../../plan/model';
import type { ColumnRole, Profile } from '../../plan/profile';
import { isRegister, readHeader, registerHeadings } from '../../reading/layouts/columns';
import type { Cell } from '../../sheet/grid';

/** The columns of a table of actions. A plan without a column of actions is laid out in its own. */
export function tableRoles({ shape }: Plan): readonly ColumnRole[] {
  return [actionRole(shape.columns.action), 'listings', 'kpi'];
}

/** What names an action in a row. */
export function actionRole(action: number | undefined): 'action' | 'label' {
  return action === undefined ? 'label' : 'action';
}

/** A section's own headings by what their columns hold; a heading in two rows is one. None where a register has its own only. */
export function ownHeadings(plan: Plan, { headers }: Section, profile: Profile): ReadonlyMap<ColumnRole, string> {
  const first = headers[0]?.at.row;
  if (first === undefined || (plan.layout === 'register' && first === plan.shape.headerRow)) return new Map();
  const cells = headers
    .filter(({ at }) => at.row === first)
    .map(({ at, text }): Cell => cellOf(at.row, at.column, text));
  const { headerRow: ownRow, columns: ownColumns } = plan.shape;
  const columns = first === ownRow ? ownColumns : (readHeader(cells, profile) ?? ownColumns);
  return new Map(
    tableRoles(plan).flatMap((role) => {
      const texts = headers.filter(({ at }) => at.column === columns[role]).map(({ text }) => text);
      return texts.length > 0 ? [[role, texts.join('\n')] as const] : [];
    }),
  );
}

/** A header row for these columns that will be read as one: the headings given where they can be, else standard ones. */
export function headerRow(
  roles: readonly ColumnRole[],
  own: ReadonlyMap<ColumnRole, string>,
  extraTitles: readonly string[],
  { years }: Plan,
  profile: Profile,
): readonly string[] {
  const standard = roles.map((role) => standardHeading(role, years));
  const known = roles.map((role) => profileHeading(role, profile));
  const untitled = extraTitles.map(() => '');
  const attempts = [
    [...roles.map((role, index) => own.get(role) ?? standard[index]!), ...extraTitles],
    [...roles.map((role, index) => own.get(role) ?? known[index]!), ...extraTitles],
    [...standard, ...extraTitles],
    [...known, ...extraTitles],
  ];
  return attempts.find((titles) => readsAs(titles, roles, profile)) ?? [...known, ...untitled];
}

/** The headings of a register's own columns. */
export function registerHeader(roles: readonly ColumnRole[], profile: Profile): readonly string[] {
  return roles.map((role) => profileHeading(role, profile, registerTitles[role]));
}

const registerTitles: Readonly<Record<ColumnRole, string>> = {
  section: 'Section',
  label: 'Label',
  action: 'Action',
  rsp: 'RSP',
  listings: 'Activity',
  kind: 'Kind',
  countries: 'Countries',
  seeAlso: 'See also',
  kpi: 'KPI',
};

/** Whether a header row is read as a table of actions with its columns in this order. */
export function readsAs(titles: readonly string[], roles: readonly ColumnRole[], profile: Profile): boolean {
  const columns = readHeader(
    titles.flatMap((text, column) => (text === '' ? [] : [cellOf(0, column, text)])),
    profile,
  );
  return columns !== null && !isRegister(columns) && roles.every((role, index) => columns[role] === index);
}

function standardHeading(role: ColumnRole, { from, to }: Plan['years']): string {
  const period = from === 0 ? '' : ` for ${from === to ? from : `${from}-${to}`}`;
  if (role === 'action') return 'Specific Actions';
  if (role === 'listings') return `Annual Work Plan${period}`;
  return role === 'kpi' ? 'Key Performance Indicator' : registerTitles[role];
}

/** The wished word where the profile knows it, else its own first. */
function profileHeading(role: ColumnRole, { headings }: Profile, wished?: string): string {
  const words =
    headings[role] ?? (role in registerHeadings ? [registerHeadings[role as keyof typeof registerHeadings]] : []);
  if (wished && words.includes(wished.toLowerCase())) return wished;
  const word = words[0] ?? registerTitles[role];
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function cellOf(row: number, column: number, text: string): Cell {
  return { row, column, text, kind: 'text', hold: null };
}
