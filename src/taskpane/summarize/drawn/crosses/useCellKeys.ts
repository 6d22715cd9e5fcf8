import { useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { nextCell } from './next-cell';

/** What the keys do in a table of counts, of which one at a time can be reached by Tab. */
export interface CellKeys {
  readonly table: RefObject<HTMLTableElement>;
  /** The cell that Tab reaches, as `row column`; null where there is none. */
  readonly reached: string | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (row: number, column: number) => void;
}

/** Arrow keys go to the next count in their direction, Home and End to the ends of the row. */
export function useCellKeys(counts: readonly (readonly number[])[]): CellKeys {
  const table = useRef<HTMLTableElement>(null);
  const [asked, setAsked] = useState<readonly [number, number] | null>(null);
  const isCount = (cell: readonly [number, number] | null) => cell !== null && (counts[cell[0]]?.[cell[1]] ?? 0) > 0;
  const reached = isCount(asked) ? asked : findFirst(counts);
  const onKeyDown = (event: KeyboardEvent) => {
    const isOnCount = event.target instanceof HTMLElement && event.target.dataset.cell !== undefined;
    if (!isOnCount || !reached || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = nextCell(counts, reached, event.key);
    if (!next) return;
    event.preventDefault();
    table.current?.querySelector<HTMLElement>(`[data-cell="${next.join(' ')}"]`)?.focus();
  };
  return {
    table,
    reached: reached && reached.join(' '),
    onKeyDown,
    onFocus: (row, column) => setAsked([row, column]),
  };
}

function findFirst(counts: readonly (readonly number[])[]): readonly [number, number] | null {
  const row = counts.findIndex((cells) => cells.some((count) => count > 0));
  return row < 0 ? null : [row, counts[row]!.findIndex((count) => count > 0)];
}
