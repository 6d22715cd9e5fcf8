import type { SheetChange } from '../../../core/sheet/change';
import { isReal } from '../../rows/walk-changes';
import { findMoved, lookOf, originOf, type MovedRow } from './trace';

/** What has to be known of how rows look, before any step: number formats by column, heights in points. */
export interface Looks {
  readonly formats: ReadonlyMap<number, readonly unknown[]>;
  readonly heights: ReadonlyMap<number, number>;
  readonly moved: readonly MovedRow[];
}

/** Asks for the looks; they are there after the next exchange. */
export function loadLooks(sheet: Excel.Worksheet, width: number, changes: readonly SheetChange[]): () => Looks {
  const moved = findMoved(changes);
  const written = changes.flatMap((change, index) => rowsWritten(change).map((row) => originOf(changes, index, row)));
  const likes = changes.flatMap((change, index) =>
    change.kind === 'insert-rows' && change.like !== null ? [originOf(changes, index, change.like)] : [],
  );
  const formats = loadEach(written, (row) => sheet.getRangeByIndexes(row, 0, 1, width).load('numberFormat'));
  const heights = loadEach([...likes, ...moved.map(({ was }) => was)], (row) =>
    sheet.getCell(row, 0).format.load('rowHeight'),
  );
  return () => ({
    formats: new Map(formats.map(({ row, loaded }) => [row, loaded.numberFormat[0] ?? []])),
    heights: new Map(heights.map(({ row, loaded }) => [row, loaded.rowHeight])),
    moved,
  });
}

function rowsWritten(change: SheetChange): readonly number[] {
  if (change.kind === 'write') return change.edits.filter(isReal).map(({ at }) => at.row);
  const look = change.kind === 'insert-rows' ? lookOf(change) : null;
  return look === null ? [] : [look];
}

function loadEach<Loaded>(rows: readonly (number | null)[], load: (row: number) => Loaded) {
  const distinct = [...new Set(rows)].filter((row) => row !== null);
  return distinct.map((row) => ({ row, loaded: load(row) }));
}

/**
 * Rows that Excel made lower when it moved them get their heights again; it is not said whether it takes them along. One
 * that became higher was fitted to a longer text.
 */
export async function keepHeights(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { moved, heights }: Looks,
): Promise<void> {
  if (moved.length === 0) return;
  const rows = moved.map(({ was, is }) => ({ was, format: sheet.getCell(is, 0).format.load('rowHeight') }));
  await context.sync();
  const lower = rows.filter(({ was, format }) => format.rowHeight < (heights.get(was) ?? 0));
  for (const { was, format } of lower) format.rowHeight = heights.get(was)!;
  if (lower.length > 0) await context.sync();
}
