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
  return profile.plan.some((words) => cell.text.toLowerCase().includes(words));
}

export interface Heading {
  readonly cell: Cell;
  /** Null where none is written. */
  readonly number: number | null;
  readonly title: string;
}

/** "1. Support trade", "Section 1: …", "GOAL 1 – …", also with the number in a cell of its own. Null where none is there. */
export function readHeading({ cells: [first, second] }: Row, profile: Profile): Heading | null {
  const words = profile.sections.map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&')).join('|') || '(?!)';
  const form = new RegExp(
    String.raw`^[\s\u200b]*(?:(?:${words})\s+(?<named>\d{1,2}|[ivx]{1,5})\b\s*[.):–—-]?|(?<bare>\d{1,2})\s*[.):](?![\d(]))\s*(?<title>[^]*)$`,
    'iu',
  );
  const found = form.exec(first.text)?.groups;
  if (!found) return null;
  const written = found['named'] ?? found['bare']!;
  const own = found['title']!.trim();
  if (own === '' && !second) return found['named'] ? { cell: first, number: readNumber(written), title: '' } : null;
  return { cell: first, number: readNumber(written), title: own === '' ? second!.text : own };
}

const romans = 'i ii iii iv v vi vii viii ix x'.split(' ');

function readNumber(written: string): number {
  const roman = romans.indexOf(written.toLowerCase());
  return roman < 0 ? Number(written) || 0 : roman + 1;
}
