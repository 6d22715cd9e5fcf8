import { actionsOf, type Plan } from '../../plan/model';
import type { ColumnRole } from '../../plan/profile';
import { foldSpaces } from '../../plan/text';
import { formatAddress } from '../../sheet/address';
import { findCell, type Grid } from '../../sheet/grid';

/** A column that is none of the plan's own, carried into the new sheet. */
export interface CarriedColumn {
  readonly column: number;
  readonly title: string;
}

/** Named as a register's columns are, but not read where the layout is another. */
const ofRegister: readonly ColumnRole[] = ['section', 'rsp', 'kind', 'countries', 'seeAlso'];

export function carriedColumns(grid: Grid, plan: Plan): readonly CarriedColumn[] {
  const { layout, shape, extraColumns } = plan;
  // Labels may stand in a column without a heading.
  const ofLabels = new Set(actionsOf(plan).map(({ labelSource }) => labelSource.at.column));
  const unread = layout === 'register' ? [] : ofRegister.flatMap((role) => shape.columns[role] ?? []);
  const titled = unread.map((column) => ({
    column,
    title: foldSpaces(findCell(grid, { row: shape.headerRow, column })?.text ?? ''),
  }));
  const others = extraColumns.filter(({ column }) => !ofLabels.has(column));
  return [...others, ...titled].sort((a, b) => a.column - b.column);
}

/** What the rows of an action say in a column, each text once, on lines. */
export function joinedValue(grid: Grid, rows: readonly number[], { column }: CarriedColumn): string {
  return [...new Set(rowValues(grid, rows, column).filter((text) => text !== ''))].join('\n');
}

/** Whether joining them forgets which row says what. */
export function isJoiningLossy(grid: Grid, rows: readonly number[], { column }: CarriedColumn): boolean {
  return new Set(rowValues(grid, rows, column)).size > 1;
}

export function rowValues(grid: Grid, rows: readonly number[], column: number): readonly string[] {
  return rows.map((row) => findCell(grid, { row, column })?.text.trim() ?? '');
}

/** The titles as a table wants them: none empty, no two alike whatever their case, nor like those taken. */
export function uniqueTitles(columns: readonly CarriedColumn[], taken: readonly string[]): readonly string[] {
  const used = new Set(taken.map((title) => title.toLowerCase()));
  return columns.map(({ column, title }) => {
    const letters = formatAddress({ row: 0, column }).replace('1', '');
    const wished = title === '' ? `Column ${letters}` : title;
    let unique = wished;
    for (let count = 2; used.has(unique.toLowerCase()); count++) unique = `${wished} (${count})`;
    used.add(unique.toLowerCase());
    return unique;
  });
}
