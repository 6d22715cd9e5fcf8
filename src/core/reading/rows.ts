import type { Profile } from '../plan/profile';
import type { Cell, Grid } from '../sheet/grid';

/** What a row of an annex sheet is. Columns are zero-based. */
export type Row =
  | { readonly kind: 'title'; readonly cell: Cell }
  | { readonly kind: 'section'; readonly cell: Cell; readonly number: number; readonly title: string }
  | { readonly kind: 'header'; readonly cells: readonly Cell[]; readonly columns: Columns }
  | { readonly kind: 'action'; readonly row: number; readonly cells: readonly Cell[] };

/** Where a section's three columns stand. */
export interface Columns {
  readonly action: number;
  readonly listings: number;
  readonly kpi: number;
}

/** The non-empty rows of an annex sheet, recognised by what they say rather than by where they stand. */
export function readRows(grid: Grid, profile: Profile): readonly Row[] {
  let columns: Columns | null = null;
  return byRow(grid).map((cells): Row => {
    const header = readHeader(cells, profile);
    if (header) {
      columns = header;
      return { kind: 'header', cells, columns: header };
    }
    const first = cells[0]!;
    const heading = /^\s*(?:section\s+)?(\d{1,2})\s*[.):]\s*(?=\S)([^]*)$/i.exec(first.text);
    if (heading && (!columns || isAlone(cells, columns))) {
      return { kind: 'section', cell: first, number: Number(heading[1]), title: heading[2]! };
    }
    if (!columns) return { kind: 'title', cell: cells.find((cell) => isTitle(cell, profile)) ?? first };
    return { kind: 'action', row: first.row, cells };
  });
}

/** Whether a row has nothing in the listings' and KPI columns, where "1) …" would be an item of a list; notes may stand beside. */
function isAlone(cells: readonly Cell[], { action, listings, kpi }: Columns): boolean {
  return cells[0]!.column <= action && cells.every(({ column }) => column !== listings && column !== kpi);
}

/** Whether a cell has the words of a plan's title in it. */
export function isTitle(cell: Cell, profile: Profile): boolean {
  return profile.plan.some((words) => cell.text.toLowerCase().includes(words));
}

function byRow(grid: Grid): Cell[][] {
  const rows: Cell[][] = [];
  for (const cell of grid.cells) {
    if (cell.text.trim() === '') continue;
    const last = rows.at(-1);
    if (last?.[0]!.row === cell.row) last.push(cell);
    else rows.push([cell]);
  }
  return rows;
}

/** How far into a heading's text its words may begin: "RSP Key Performance Indicator". */
const headingStart = 25;

/** What begins like an item of a list or a labelled action is no heading, whatever words it holds. */
const item = /^\s*(?:[^\p{L}\p{N}\s(]\s|\(?[\p{L}\d]{1,3}[.)]\s)/u;

/** A header row names at least two of the three columns. */
function readHeader(cells: readonly Cell[], profile: Profile): Columns | null {
  const isHeading = ({ text }: Cell, words: readonly string[] = []) =>
    text.length < 200 && !item.test(text) && words.some((word) => isNear(text.toLowerCase().indexOf(word)));
  const action = cells.find((cell) => isHeading(cell, profile.headings.action));
  const kpi = cells.find((cell) => cell !== action && isHeading(cell, profile.headings.kpi));
  const listings = cells.find((cell) => cell !== action && cell !== kpi && isHeading(cell, profile.headings.listings));
  const known = [action, listings, kpi].filter((cell) => cell !== undefined);
  if (known.length < 2) return null;
  const first = action?.column ?? listings!.column - 1;
  if (first < 0) return null;
  const second = listings?.column ?? first + 1;
  return { action: first, listings: second, kpi: kpi?.column ?? second + 1 };
}

function isNear(index: number): boolean {
  return index >= 0 && index <= headingStart;
}
