import { formatAddress } from '../../../core/sheet/address';
import type { Area } from '../../../core/sheet/area';
import { fitText, standardHeight } from '../../row-height';
import { measureText } from '../../text-width';

/*
 * What a report's sheet shows first, and what of it is printed.
 */

/** How wide a title is, in characters of the standard size: its letters are larger and bold. */
export function titleWidth(title: string): number {
  return Math.ceil(measureText(title) * titleSize);
}

/** Its 14 points to 11, its weight, and what may be wider in other letters. */
const titleSize = 1.45;

/** Columns of a sheet, zero-based, both within. */
export interface ColumnSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * What is printed where a pivot stands beside the table, which says the same again and would make all of it too small to
 * be read: what is left of the pivot. Null where there is none, so that all is printed.
 */
export function findPrinted(table: Area, pivot: Area | null): ColumnSpan | null {
  return pivot && { from: table.from.column, to: pivot.from.column - 1 };
}

/** `$A:$N` */
export function formatSpan({ from, to }: ColumnSpan): string {
  const [first, last] = [from, to].map((column) => formatAddress({ row: 0, column }).slice(0, -1));
  return `$${first}:$${last}`;
}

/** Fewer rows are seen without scrolling. */
const fewRows = 20;
/** In points: what stays in view is to leave more room than it takes, on a small screen too. */
const mostFrozen = 260;

/** How many rows stay in view when the sheet is scrolled: those to the table's header, where the table is long; else 0. */
export function countFrozenRows(table: Area, heights: ReadonlyMap<number, number>): number {
  const header = table.from.row;
  if (table.to.row - header <= fewRows) return 0;
  const title = fitText({ text: '', look: 'title', wraps: false, width: undefined }).height;
  const height = title + (header - 1) * standardHeight + (heights.get(header) ?? standardHeight);
  return height > mostFrozen ? 0 : header + 1;
}
