import type { SheetChange } from '../../sheet/change';

/** A row to be put in: its cells, and the row (zero-based, as the sheet is) that it is to look like. */
export interface NewRow {
  readonly cells: readonly { readonly column: number; readonly text: string }[];
  readonly like: number | null;
}

/** Rows as they are to stand: each of the sheet by its number (zero-based), and new ones. */
export type RowOrder = readonly (number | NewRow)[];

/** The texts of a row as they are when it is taken out. */
export type CellsOf = (row: number) => NewRow['cells'];

/**
 * The steps that bring rows `first` and below into an order: those that are not in it go, the others move, the fewest
 * rows at a time, and new ones are put in.
 */
export function orderRows(first: number, count: number, order: RowOrder, cellsOf: CellsOf): readonly SheetChange[] {
  const staying = order.filter((row) => typeof row === 'number');
  const kept = new Set(staying);
  const rows = Array.from({ length: count }, (_, index) => first + index);
  return [
    ...deletions(
      rows.filter((row) => !kept.has(row)),
      cellsOf,
    ),
    ...moves(
      first,
      rows.filter((row) => kept.has(row)),
      staying,
    ),
    ...insertions(first, order),
  ];
}

/** From below, so that the rows above keep their numbers. */
function deletions(rows: readonly number[], cellsOf: CellsOf): readonly SheetChange[] {
  return runs(rows)
    .reverse()
    .map(({ from, count }) => ({
      kind: 'delete-rows',
      at: from,
      rows: Array.from({ length: count }, (_, index) => cellsOf(from + index)),
    }));
}

function moves(first: number, rows: readonly number[], wanted: readonly number[]): readonly SheetChange[] {
  const steps: SheetChange[] = [];
  let now = [...rows];
  for (let at = 0; at < wanted.length; at++) {
    if (now[at] === wanted[at]) continue;
    const found = now.indexOf(wanted[at]!, at);
    let end = found + 1;
    while (end < now.length && now[end] === wanted[at + end - found]) end++;
    // The rows between and those that go before them change places: the fewer move.
    const [above, below] = [found - at, end - found];
    steps.push(
      below <= above
        ? { kind: 'move-rows', from: first + found, count: below, to: first + at }
        : { kind: 'move-rows', from: first + at, count: above, to: first + end },
    );
    now = [...now.slice(0, at), ...now.slice(found, end), ...now.slice(at, found), ...now.slice(end)];
  }
  return steps;
}

function insertions(first: number, order: RowOrder): readonly SheetChange[] {
  return order.flatMap((row, index): readonly SheetChange[] => {
    if (typeof row === 'number') return [];
    const behind = order.slice(index);
    // The rows below have not got those that are still to come.
    const model = row.like === null ? -1 : order.indexOf(row.like);
    const missing = model < index ? 0 : behind.slice(0, model - index).filter((one) => typeof one !== 'number').length;
    const like = row.like === null ? null : model < 0 ? outside(row.like, first, order) : first + model - missing;
    return [{ kind: 'insert-rows', at: first + index, rows: [row.cells], like }];
  });
}

/** A row above those that are ordered keeps its number; one that is gone looks like nothing. */
function outside(row: number, first: number, order: RowOrder): number | null {
  return row < first && !order.includes(row) ? row : null;
}

function runs(rows: readonly number[]): { readonly from: number; readonly count: number }[] {
  const found: { from: number; count: number }[] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last && row === last.from + last.count) last.count++;
    else found.push({ from: row, count: 1 });
  }
  return found;
}
