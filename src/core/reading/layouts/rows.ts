import type { Columns, Shape } from '../../plan/model';
import type { Profile } from '../../plan/profile';
import { foldSpaces } from '../../plan/text';
import type { Cell, Grid } from '../../sheet/grid';
import { readHeader } from './columns';

/** The non-empty cells of a row, left to right, and the columns that it names where it is a header row. */
export interface Row {
  readonly row: number;
  readonly cells: readonly [Cell, ...Cell[]];
  readonly header: Columns | null;
}

/** The non-empty rows of a sheet. A planner's own word on the header row and its columns goes before what it says. */
export function readRows(grid: Grid, profile: Profile, given?: Shape): readonly Row[] {
  const rows: [Cell, ...Cell[]][] = [];
  for (const cell of grid.cells) {
    if (cell.text.trim() === '') continue;
    const last = rows.at(-1);
    if (last?.[0].row === cell.row) last.push(cell);
    else rows.push([cell]);
  }
  const headerText = given && textOf(rows.find(([first]) => first.row === given.headerRow) ?? []);
  return rows.map((cells) => {
    const isGiven = given && (cells[0].row === given.headerRow || textOf(cells) === headerText);
    return { row: cells[0].row, cells, header: given ? (isGiven ? given.columns : null) : readHeader(cells, profile) };
  });
}

function textOf(cells: readonly Cell[]): string {
  return cells.map(({ column, text }) => `${column} ${foldSpaces(text)}`).join('\n');
}

/** Whether a cell has the words of a plan's title in it. */
export function isTitle(cell: Cell, profile: Profile): boolean {
  const text = foldSpaces(cell.text).toLowerCase();
  return profile.plan.some((words) => text.includes(words));
}

/** "Grand total (all sections)" */
export function isTotal(text: string): boolean {
  return /^(?:grand\s+|sub-?)?totals?\b[^\n]{0,40}$/i.test(text.trim());
}

/** The number of a page, or a remark. */
export function isAside(text: string): boolean {
  return /^(?:\W*(?:page\s*)?\d+(?:\s*(?:of|\/)\s*\d+)?\W*$|(?:note|remark|source)s?\s*:|\*)/i.test(text.trim());
}
