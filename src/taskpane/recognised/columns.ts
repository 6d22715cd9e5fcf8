import type { Columns } from '../../core/plan/model';
import type { ColumnRole } from '../../core/plan/profile';
import { formatAddress } from '../../core/sheet/address';
import type { Grid } from '../../core/sheet/grid';
import { roleWords } from './words';

/** A row with several cells, and what they say; zero-based. */
export interface PossibleHeader {
  readonly row: number;
  readonly texts: readonly string[];
}

/** A column that holds something from its header row on; zero-based. The heading is empty where there is none. */
export interface PossibleColumn {
  readonly column: number;
  readonly heading: string;
}

/** The letters of a column, zero-based: 1 → `"B"`. */
export function formatColumn(column: number): string {
  return formatAddress({ row: 0, column }).slice(0, -1);
}

/** The rows that may be the header row, so many at most: those with two texts at least. */
export function findHeaders({ cells }: Grid, most: number): readonly PossibleHeader[] {
  const rows = new Map<number, string[]>();
  for (const { row, text } of cells) {
    if (text.trim() === '') continue;
    if (!rows.has(row)) rows.set(row, []);
    rows.get(row)!.push(foldText(text));
  }
  return [...rows].flatMap(([row, texts]) => (texts.length > 1 ? [{ row, texts }] : [])).slice(0, most);
}

export function findColumns({ cells }: Grid, headerRow: number): readonly PossibleColumn[] {
  const headings = new Map<number, string>();
  for (const { row, column, text } of cells) {
    if (row < headerRow || text.trim() === '') continue;
    if (row === headerRow) headings.set(column, foldText(text));
    else if (!headings.has(column)) headings.set(column, '');
  }
  return [...headings].map(([column, heading]) => ({ column, heading })).sort((a, b) => a.column - b.column);
}

/** Why a plan could not be read with these columns, as a sentence; null where it could. */
export function findFault(columns: Columns): string | null {
  const chosen = Object.entries(columns).filter(([, column]) => column !== undefined) as [ColumnRole, number][];
  const { listings, action, label } = columns;
  if (listings === undefined) return `Say which column holds “${roleWords.listings}”.`;
  if (action === undefined && label === undefined) {
    return `Say which column holds “${roleWords.action}” or “${roleWords.label}”.`;
  }
  for (const [role, column] of chosen) {
    const other = chosen.find(([, same]) => same === column)![0];
    if (other !== role) {
      return `Column ${formatColumn(column)} is chosen both for “${roleWords[other]}” and for “${roleWords[role]}”.`;
    }
  }
  return null;
}

function foldText(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
