import type { Area } from '../area';
import type { SheetChange } from '../change';

/** Where a row stands after a step; null where it is gone. All rows are zero-based. */
export function rowAfter(change: SheetChange, row: number): number | null {
  switch (change.kind) {
    case 'write':
      return row;
    case 'insert-rows':
      return row < change.at ? row : row + change.rows.length;
    case 'delete-rows':
      if (row < change.at) return row;
      return row < change.at + change.rows.length ? null : row - change.rows.length;
    case 'move-rows': {
      const { from, count, to } = change;
      if (row >= from && row < from + count) return row - from + (to > from ? to - count : to);
      if (row >= from + count && row < to) return row - count;
      return row >= to && row < from ? row + count : row;
    }
  }
}

/** The row that a row was before a step; of one put in the row that it looks like, null where that is none. */
export function rowBefore(change: SheetChange, row: number): number | null {
  switch (change.kind) {
    case 'write':
      return row;
    case 'insert-rows':
      if (row < change.at) return row;
      return row < change.at + change.rows.length ? change.like : row - change.rows.length;
    case 'delete-rows':
      return row < change.at ? row : row + change.rows.length;
    case 'move-rows': {
      const { from, count, to } = change;
      const [start, back] = to > from ? [to - count, from] : [to, from + count];
      return rowAfter({ kind: 'move-rows', from: start, count, to: back }, row);
    }
  }
}

/** An area as Excel carries it along: it grows and shrinks with the rows within it; null where it is gone with them. */
export function areaAfter(change: SheetChange, area: Area): Area | null {
  switch (change.kind) {
    case 'write':
      return area;
    case 'insert-rows':
      return withInserted(area, change.at, change.rows.length);
    case 'delete-rows':
      return withDeleted(area, change.at, change.rows.length);
    case 'move-rows': {
      const { from, count, to } = change;
      const first = rowAfter(change, area.from.row);
      const isMoved = area.from.row >= from && area.to.row < from + count;
      if (isMoved && first !== null) return withRows(area, first, first + area.to.row - area.from.row);
      return withDeleted(withInserted(area, to, count), from >= to ? from + count : from, count);
    }
  }
}

function withInserted(area: Area, at: number, count: number): Area {
  const { from, to } = area;
  return withRows(area, from.row >= at ? from.row + count : from.row, to.row >= at ? to.row + count : to.row);
}

function withDeleted(area: Area, at: number, count: number): Area | null {
  const end = at + count;
  const shift = (row: number, gone: number): number => (row < at ? row : row < end ? gone : row - count);
  const [first, last] = [shift(area.from.row, at), shift(area.to.row, at - 1)];
  return last < first ? null : withRows(area, first, last);
}

function withRows({ from, to }: Area, first: number, last: number): Area {
  return { from: { ...from, row: first }, to: { ...to, row: last } };
}

/** The edges that a step cuts along, each by the row below it, as the step counts rows. */
export function edgesOf(change: SheetChange): readonly number[] {
  switch (change.kind) {
    case 'write':
      return [];
    case 'insert-rows':
      return [change.at];
    case 'delete-rows':
      return [change.at, change.at + change.rows.length];
    case 'move-rows':
      return [change.from, change.from + change.count, change.to];
  }
}

/** Whether an area reaches over an edge. */
export function reachesOver({ from, to }: Area, edge: number): boolean {
  return from.row < edge && edge <= to.row;
}
