import { foldSpaces } from '../../plan/text';
import type { CellAddress } from '../../sheet/address';
import type { Source } from '../../sheet/edit';
import { findCell, type Grid } from '../../sheet/grid';

/** Whether a cell begins just as another does, at the same place, and says nothing else. */
export function isRepeated(grid: Grid, { at: first, end, text }: Source, at: CellAddress): boolean {
  const [said, own] = [findCell(grid, first)?.text ?? '', findCell(grid, at)?.text ?? ''];
  return text !== '' && own.slice(0, end) === said.slice(0, end) && foldSpaces(said).startsWith(foldSpaces(own));
}
