import type { Columns } from '../../plan/model';
import type { ColumnRole, Profile } from '../../plan/profile';
import { foldSpaces } from '../../plan/text';
import type { Cell } from '../../sheet/grid';

/** How far into a heading's text its words may begin: "RSP Key Performance Indicator". */
const headingStart = 25;

/** What begins like an item of a list or a labelled action is no heading, whatever words it holds. */
const item = /^\s*(?:[^\p{L}\p{N}\s(#]\s|\(?[\p{L}\d]{1,3}[.)]\s)/u;

/** A table of actions has at least two of these. */
const core: readonly ColumnRole[] = ['label', 'action', 'listings', 'kpi'];

/** Columns that only a sheet with a row for each listing has. */
const ofRegister: readonly ColumnRole[] = ['section', 'kind', 'countries', 'seeAlso'];

/** The columns that a row names, where it is a header row; null where it is none. */
export function readHeader(cells: readonly Cell[], profile: Profile): Columns | null {
  const columns = matchColumns(cells, profile);
  if (core.filter((role) => columns[role] !== undefined).length < 2) return null;
  return isRegister(columns) ? columns : fillGap(columns, cells, profile);
}

/** Action, listings and KPIs stand side by side, so that two of them show where a third is whose heading is missing. */
function fillGap(columns: Columns, cells: readonly Cell[], { headings }: Profile): Columns | null {
  const { label, action, listings, kpi } = columns;
  const isFree = (column: number) => column >= 0 && !cells.some((cell) => cell.column === column);
  if (listings === undefined) {
    return action === undefined || kpi === undefined || kpi - action < 2 ? null : { ...columns, listings: action + 1 };
  }
  const before = action === undefined && label === undefined && headings.action && isFree(listings - 1);
  const behind = kpi === undefined && isFree(listings + 1);
  return { ...columns, ...(before && { action: listings - 1 }), ...(behind && { kpi: listings + 1 }) };
}

/** A sheet with a row for each listing, rather than one for each action; one that begins with a column of sections is. */
export function isRegister(columns: Columns): boolean {
  const { section, label, action, listings } = columns;
  if (section !== undefined && listings !== undefined && section < (label ?? action ?? listings)) return true;
  return ofRegister.filter((role) => columns[role] !== undefined).length >= 2;
}

/**
 * What Concord calls the columns of a register, for a profile that has no words for them. "Action" is none of these:
 * where the profile knows no such column, its plans have none.
 */
export const registerHeadings = {
  section: 'section',
  rsp: 'rsp',
  kind: 'kind',
  countries: 'countries',
  seeAlso: 'see also',
} as const satisfies Partial<Record<ColumnRole, string>>;

interface Match {
  readonly role: ColumnRole;
  readonly column: number;
  /** The share of the heading that its words make up, 0 to 1. */
  readonly score: number;
}

/** Each heading and each role is taken once, the closest match first. */
function matchColumns(cells: readonly Cell[], profile: Profile): Columns {
  const matches = cells.flatMap((cell) => matchHeading(cell, profile)).sort((a, b) => b.score - a.score);
  const columns: Partial<Record<ColumnRole, number>> = {};
  const taken = new Set<number>();
  for (const { role, column } of matches) {
    if (columns[role] !== undefined || taken.has(column)) continue;
    columns[role] = column;
    taken.add(column);
  }
  return columns;
}

function matchHeading(cell: Cell, profile: Profile): Match[] {
  const text = foldSpaces(cell.text).toLowerCase();
  if (text.length >= 200 || item.test(cell.text)) return [];
  const own = Object.entries(registerHeadings).flatMap(([role, word]) =>
    profile.headings[role as ColumnRole] === undefined && text === word ? [{ role, column: cell.column }] : [],
  );
  if (own.length > 0) return own.map((match) => ({ ...match, role: match.role as ColumnRole, score: 1 }));
  return Object.entries(profile.headings).flatMap(([role, words]) => {
    const scores = (words ?? []).flatMap((word) => (findWords(text, word) ? [word.length / text.length] : []));
    return scores.length > 0 ? [{ role: role as ColumnRole, column: cell.column, score: Math.max(...scores) }] : [];
  });
}

/** Whole words near the beginning; a plural counts. A word of one sort or another is no heading in a long text. */
function findWords(text: string, words: string): boolean {
  const index = text.indexOf(words);
  if (index < 0 || index > headingStart) return false;
  if (words.length < 12 && text.length > 60 && index > 0) return false;
  const before = text[index - 1] ?? ' ';
  const after = text.slice(index + words.length).replace(/^s\b/, '')[0] ?? ' ';
  return !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
}
