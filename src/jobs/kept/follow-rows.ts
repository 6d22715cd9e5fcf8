import type { SheetChange } from '../../core/sheet/change';
import { rowAfter } from '../../core/sheet/changing/rows';
import { ofSheet } from './kept-document';
import type { KeptReading } from './reading';

/** The header row that a planner has named goes along with its row; where that is gone it stays as said. */
export function followRows(kept: KeptReading, sheet: string, changes: readonly SheetChange[]): KeptReading {
  const shape = ofSheet(kept.shapes, sheet);
  if (!shape) return kept;
  const headerRow = changes.reduce<number | null>(
    (row, change) => (row === null ? null : rowAfter(change, row)),
    shape.headerRow,
  );
  if (headerRow === null || headerRow === shape.headerRow) return kept;
  return { ...kept, shapes: { ...kept.shapes, [sheet]: { ...shape, headerRow } } };
}
