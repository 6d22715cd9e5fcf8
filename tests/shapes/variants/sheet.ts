import type { Cell, Grid } from '../../../src/core/sheet/grid';

/*
 * Where a plan stands on its sheet: rows of three columns (or more, where a layout has a column of its own before
 * them) are put down at any cell, among other columns and blank rows.
 */

export type SheetRow =
  | { readonly kind: 'alone'; readonly text: string }
  | { readonly kind: 'header' | 'action' | 'beneath'; readonly texts: readonly string[] };

export interface ExtraColumn {
  /** The plan's column before which it stands; as many as there are columns puts it behind them. */
  readonly before: number;
  readonly header: string;
  /** The text beside the so-manieth action of the sheet, from 1. */
  readonly text: (action: number) => string;
}

export interface Placing {
  readonly start?: { readonly row: number; readonly column: number };
  readonly extra?: readonly ExtraColumn[];
  /** Blank rows after each row that is no continuation of a cell. */
  readonly blankRows?: number;
  /** The column, from 0, in which title and headings stand. */
  readonly headingColumn?: number;
  /** The header whose words are missing. */
  readonly unnamedColumn?: number;
  /** A row at the very end. */
  readonly lastRow?: readonly string[];
}

export function placeRows(rows: readonly SheetRow[], placing: Placing, sheet = 'Plan'): Grid {
  const {
    start = { row: 0, column: 0 },
    extra = [],
    blankRows = 0,
    headingColumn = 0,
    unnamedColumn,
    lastRow,
  } = placing;
  const cells: Cell[] = [];
  let row = start.row;
  let action = 0;
  const put = (column: number, text: string) => {
    if (text !== '') cells.push({ row, column: start.column + column, text, kind: 'text', hold: null });
  };
  const placed = (column: number) => column + extra.filter(({ before }) => before <= column).length;
  rows.forEach((line, index) => {
    if (line.kind !== 'beneath' && index > 0) row += blankRows;
    if (line.kind === 'action') action++;
    if (line.kind === 'alone') put(headingColumn, line.text);
    else {
      const texts = line.texts.map((text, column): [number, string] => [
        placed(column),
        line.kind === 'header' && column === unnamedColumn ? '' : text,
      ]);
      const beside = extra.map(({ before, header, text }, place): [number, string] => [
        before + place,
        line.kind === 'header' ? header : line.kind === 'action' ? text(action) : '',
      ]);
      for (const [column, text] of [...texts, ...beside].sort(([a], [b]) => a - b)) put(column, text);
    }
    row++;
  });
  lastRow?.forEach((text, column) => put(placed(column), text));
  return { sheet, cells };
}

/** Columns that planners put beside a plan. */
export const extraColumns = {
  number: { before: 0, header: 'No.', text: (action) => String(action) },
  budget: { before: 2, header: 'Budget', text: (action) => (action % 3 === 0 ? 'to be settled' : 'USD 12,000') },
  lead: { before: 1, header: 'Lead', text: (action) => (action % 2 === 0 ? 'Training desk' : '') },
  notes: { before: 3, header: 'Notes', text: (action) => (action % 4 === 0 ? 'Asked for again last autumn' : '') },
  status: { before: 3, header: 'Status', text: (action) => (action % 2 === 0 ? 'planned' : 'under way') },
} as const satisfies Record<string, ExtraColumn>;

export const totalRow: readonly string[] = ['Total', 'all activities', ''];
