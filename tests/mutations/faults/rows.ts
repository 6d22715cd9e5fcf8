import { formatLabel, formatMark } from '../../../src/core/plan/label';
import type { Action, Listing, Section } from '../../../src/core/plan/model';
import { findSeeAlso } from '../../../src/core/plan/see-also';
import type { CellAddress } from '../../../src/core/sheet/address';
import type { Replacement, Source } from '../../../src/core/sheet/edit';
import { findCell, type Cell, type Grid } from '../../../src/core/sheet/grid';
import { type CleanPlan, type Injected, insert, replaceIn } from '../injection';

/* Faults that add a line or a row, or change what a column of a register says of one. */

/**
 * A further listing under an action, as its last; null in layouts where nothing can be added so. The columns of a register
 * for kind and Members say the same as for the listing that it is made `from`.
 */
export function addListing({ plan, grid }: CleanPlan, action: Action, text: string, from?: Listing): Injected | null {
  if (plan.layout === 'annex') {
    const { at, text: before } = action.listingsCell;
    const bullet = /^\s*([•➤])/.exec(before)?.[1] ?? '•';
    return {
      grid: replaceIn(grid, [insert(action.listingsCell, `${before === '' ? '' : '\n'}${bullet} ${text}`)]),
      at,
    };
  }
  const { section, action: named, rsp, kpi, kind, countries, listings = 0, seeAlso } = plan.shape.columns;
  const last = action.rows.at(-1);
  if (plan.layout !== 'register' || last === undefined) return null;
  const found = seeAlso === undefined ? null : findSeeAlso(text);
  const texts = new Map([section, named, rsp, kpi].map((column) => [column, textAt(grid, last, column)]));
  if (from) for (const column of [kind, countries]) texts.set(column, textAt(grid, from.source.at.row, column));
  texts.set(listings, found ? text.slice(0, found.start).trimEnd() : text);
  if (found) texts.set(seeAlso, text.slice(found.start, found.end).replace(/^\(See also |\)$/g, ''));
  return { grid: insertRow(grid, last + 1, texts), at: { row: last + 1, column: listings } };
}

export interface NewAction {
  /** Its label's position in the section; without it the next. */
  readonly position?: number;
  readonly title: string;
  readonly rsp?: string;
  readonly listing?: string;
  readonly kpi?: string;
}

/** A further action at the end of a section; what is not given stays empty. `at` is the cell of its label and text. */
export function addAction(
  { plan, grid, profile }: CleanPlan,
  { actions, number, title }: Section,
  own: NewAction,
): Injected | null {
  const { section, action, rsp, listings, kpi } = plan.shape.columns;
  const last = actions.at(-1)?.rows.at(-1);
  if (plan.layout === 'pasted' || last === undefined || action === undefined) return null;
  const mark = formatMark(number, formatLabel(own.position ?? actions.length + 1, profile.labels.style));
  const text = `${mark} ${own.title}${own.rsp === undefined || rsp !== undefined ? '' : `\n${own.rsp}`}`;
  const listing = own.listing === undefined ? '' : plan.layout === 'annex' ? `• ${own.listing}` : own.listing;
  const texts = new Map([
    [section, section === undefined ? '' : textAt(grid, last, section) || `${number}. ${title}`],
    [action, text],
    [rsp, own.rsp ?? ''],
    [listings, listing],
    [kpi, own.kpi ?? ''],
  ]);
  return { grid: insertRow(grid, last + 1, texts), at: { row: last + 1, column: action } };
}

function textAt(grid: Grid, row: number, column: number | undefined): string {
  return column === undefined ? '' : (findCell(grid, { row, column })?.text ?? '');
}

/** The Countries cell of a register, with another text; none in other layouts. */
export function rewriteCountries(
  { source: { at } }: Listing,
  { plan, grid }: CleanPlan,
  text: string,
  isFilled = false,
): readonly Replacement[] {
  const column = plan.shape.columns.countries;
  if (plan.layout !== 'register' || column === undefined) return [];
  const end = findCell(grid, { row: at.row, column })?.text.length ?? 0;
  return isFilled && end === 0 ? [] : [{ at: { row: at.row, column }, start: 0, end, text }];
}

/** The sheet with a new row; those from there on move down by one. */
export function insertRow(grid: Grid, row: number, texts: ReadonlyMap<number | undefined, string>): Grid {
  const added = [...texts].flatMap(([column, text]): readonly Cell[] =>
    column === undefined || text === '' ? [] : [{ row, column, text, kind: 'text', hold: null }],
  );
  const moved = grid.cells.map((cell) => (cell.row < row ? cell : { ...cell, row: cell.row + 1 }));
  return withCells(grid, [...moved, ...added]);
}

/** The sheet without the line of a cell that holds this part. */
export function removeLine(grid: Grid, { at, start, end }: Source): Grid {
  const text = findCell(grid, at)?.text ?? '';
  const from = text.lastIndexOf('\n', start) + 1;
  const lineBreak = text.indexOf('\n', end);
  const line = lineBreak < 0 ? { start: Math.max(0, from - 1), end: text.length } : { start: from, end: lineBreak + 1 };
  return replaceIn(grid, [{ at, ...line, text: '' }]);
}

/** The sheet with one cell of another kind. */
export function retype(grid: Grid, at: CellAddress, own: Pick<Cell, 'kind' | 'text'>): Grid {
  return withCells(
    grid,
    grid.cells.map((cell) => (cell.row === at.row && cell.column === at.column ? { ...cell, ...own } : cell)),
  );
}

function withCells({ sheet }: Grid, cells: readonly Cell[]): Grid {
  return { sheet, cells: [...cells].sort((a, b) => a.row - b.row || a.column - b.column) };
}
