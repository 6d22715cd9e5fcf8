import type { SheetChange } from '../../core/sheet/change';
import type { Edit } from '../../core/sheet/edit';
import { count } from '../words';

/** What changes write into cells, of all their steps. */
export function editsOf(changes: readonly SheetChange[]): readonly Edit[] {
  return changes.flatMap((change) => (change.kind === 'write' ? change.edits : []));
}

/** `43 cells`, `2 cells and 1 row`. */
export function sayExtent(changes: readonly SheetChange[]): string {
  const rows = changes.reduce((sum, change) => sum + rowsOf(change), 0);
  const cells = editsOf(changes).length;
  const parts = [...(cells > 0 || rows === 0 ? [count(cells, 'cell')] : []), ...(rows > 0 ? [count(rows, 'row')] : [])];
  return parts.join(' and ');
}

/** What these changes, which lead back, have done. */
export function sayUndone(changes: readonly SheetChange[]): string {
  const extent = sayExtent(changes);
  if (changes.some(({ kind }) => kind !== 'write')) return `${extent} as before.`;
  return `${extent} hold${editsOf(changes).length === 1 ? 's' : ''} the earlier text again.`;
}

function rowsOf(change: SheetChange): number {
  switch (change.kind) {
    case 'write':
      return 0;
    case 'move-rows':
      return change.count;
    case 'insert-rows':
    case 'delete-rows':
      return change.rows.length;
  }
}
