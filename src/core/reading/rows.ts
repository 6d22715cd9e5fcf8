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
    const only = cells.length === 1 ? cells[0]! : null;
    const heading = only && /^\s*(?:section\s+)?(\d{1,2})\s*[.):]\s*(?=\S)([^]*)$/i.exec(only.text);
    // "1) …" in the listings' or KPI column is an item of a list, not a heading.
    if (heading && (!columns || only.column <= columns.action)) {
      return { kind: 'section', cell: only, number: Number(heading[1]), title: heading[2]! };
    }
    if (!columns && only) return { kind: 'title', cell: only };
    return { kind: 'action', row: cells[0]!.row, cells };
  });
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

/** A header row names at least two of the three columns, in short cells. */
function readHeader(cells: readonly Cell[], profile: Profile): Columns | null {
  const find = (words: readonly string[]) =>
    cells.find((cell) => cell.text.length < 200 && words.some((word) => cell.text.toLowerCase().includes(word)));
  const action = find(profile.headings.action);
  const kpi = find(profile.headings.kpi);
  const listings = cells.find(
    (cell) =>
      cell !== action &&
      cell !== kpi &&
      profile.headings.listings.some((word) => cell.text.toLowerCase().includes(word)),
  );
  const known = [action, listings, kpi].filter((cell) => cell !== undefined);
  if (known.length < 2) return null;
  const first = action?.column ?? listings!.column - 1;
  if (first < 0) return null;
  const second = listings?.column ?? first + 1;
  return { action: first, listings: second, kpi: kpi?.column ?? second + 1 };
}
