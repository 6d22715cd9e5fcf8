import { formatKind, kinds } from '../../core/plan/kind';
import { groupBy } from '../../core/plan/group-by';
import { actionsOf, type Action, type Plan } from '../../core/plan/model';
import { findCurrentRsp } from '../../core/plan/outcomes/current-rsp';
import { formatCountries } from '../../core/plan/places/countries-cell';
import type { Profile } from '../../core/plan/profile';
import { formatRsp } from '../../core/plan/rsp';
import { foldSpaces, kpiKey } from '../../core/plan/text';
import type { Grid } from '../../core/sheet/grid';
import { listWords } from '../../core/words/lists';
import { listsMark, type ColumnList, type Lists, type Report, type Reports, type Sheets } from '../../host/host';
import type { Opened } from '../outcome';

/*
 * Lists to pick from while somebody types in a register: a help, and not the check. Their values stand on a sheet of
 * ours, as Excel takes no more than 255 characters of values in a list itself.
 */

/** The columns of a register that have a list. */
export const listed = ['kind', 'countries', 'rsp', 'kpi'] as const;
export type Listed = (typeof listed)[number];

export interface Offered {
  /** The columns that have a list now; none where the sheet has none of those columns, or nothing to offer. */
  readonly roles: readonly Listed[];
  /** The sheet where the values stand; null where there is nothing to offer. */
  readonly sheet: string | null;
  /** Cells that keep a validation of the planner's own. */
  readonly left: number;
}

/** Offers lists in the rows of a plan that is a register, in place of earlier ones. Throws HostError as `publish` and `offer` do. */
export async function offerLists(host: Sheets & Reports & Lists, { plan, profile }: Opened): Promise<Offered> {
  const values = valuesOf(plan, profile);
  const roles = listed.filter((role) => plan.shape.columns[role] !== undefined && values[role].length > 0);
  if (plan.layout !== 'register' || roles.length === 0) return { roles: [], sheet: null, left: 0 };
  const { sheets } = await host.publish([reportOf(plan.sheet, roles, values)]);
  const sheet = sheets[0]!;
  const header = findHeader(await host.read(sheet), roles);
  const lastRow = Math.max(...actionsOf(plan).flatMap(({ rows }) => rows));
  const lists = roles.map((role, column): ColumnList => ({
    cells: {
      from: { row: plan.shape.headerRow + 1, column: plan.shape.columns[role]! },
      to: { row: lastRow, column: plan.shape.columns[role]! },
    },
    values: {
      sheet,
      area: { from: { row: header + 1, column }, to: { row: header + values[role].length, column } },
    },
    remark: role === 'kind' ? listWords.remarks.kind : null,
  }));
  const { left } = await host.offer(plan.sheet, lists);
  return { roles, sheet, left };
}

/** What is offered in each column, each as the reader of registers reads it back. */
export function valuesOf(plan: Plan, profile: Profile): Readonly<Record<Listed, readonly string[]>> {
  return {
    kind: kinds.map(formatKind),
    countries: [
      ...profile.members.map(({ code }) => formatCountries([code], [], profile)).sort(inAlphabet),
      ...groups(profile),
    ],
    rsp: rspValues(plan, profile),
    kpi: kpiValues(actionsOf(plan)),
  };
}

const { compare: inAlphabet } = new Intl.Collator('en', { numeric: true });

function groups({ groups: known }: Profile): readonly string[] {
  return known.flatMap(({ names }) => names[0] ?? []);
}

/** The outcomes of the plan's RSP in their order, each as the plan refers to it, or else without milestones. */
function rspValues(plan: Plan, profile: Profile): readonly string[] {
  const used = actionsOf(plan).flatMap(({ rsp }) => rsp ?? []);
  const outcomes = findCurrentRsp(plan, profile)?.outcomes.map(({ id }) => id) ?? used.map(({ outcome }) => outcome);
  return [...new Set(outcomes)].sort(inAlphabet).flatMap((outcome) => {
    const references = used.filter((rsp) => rsp.outcome === outcome).map(formatRsp);
    return [...new Set([formatRsp({ outcome, milestones: [] }), ...references.sort(inAlphabet)])];
  });
}

/** Each KPI of the plan in its first wording, those of most actions first. */
function kpiValues(actions: readonly Action[]): readonly string[] {
  const texts = actions.flatMap(({ kpis }) => kpis.map(({ text }) => foldSpaces(text))).filter((text) => text !== '');
  return [...groupBy(texts, kpiKey).values()].sort((one, other) => other.length - one.length).map(([text]) => text);
}

function reportOf(register: string, roles: readonly Listed[], values: ReturnType<typeof valuesOf>): Report {
  const height = Math.max(...roles.map((role) => values[role].length));
  return {
    sheet: listWords.sheet,
    title: listWords.title,
    note: listWords.note(register),
    table: {
      name: `${listsMark}_${register.replace(/[^\p{L}\p{N}]/gu, (sign) => `_${sign.codePointAt(0)!.toString(16)}_`)}`,
      columns: roles.map((role) => ({ title: listWords.titles[role], width: widths[role] })),
      rows: Array.from({ length: height }, (_, row) => roles.map((role) => values[role][row] ?? '')),
    },
  };
}

/** In characters. */
const widths: Readonly<Record<Listed, number>> = { kind: 16, countries: 26, rsp: 40, kpi: 70 };

/** The row of the table's headings: how many rows the note takes is the host's to say. */
function findHeader({ sheet, cells }: Grid, roles: readonly Listed[]): number {
  const found = cells.find(({ row, column, text }) => row > 1 && column === 0 && text === listWords.titles[roles[0]!]);
  if (!found) throw new Error(`The lists that were just written to ${sheet} are not there.`);
  return found.row;
}
