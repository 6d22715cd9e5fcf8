import { formatAddress } from '../../core/sheet/address';
import type { Edit } from '../../core/sheet/edit';

/** The edits of the cells that are not left out. */
export function chosenEdits(edits: readonly Edit[], leftOut: ReadonlySet<string>): readonly Edit[] {
  return edits.filter((edit) => !leftOut.has(formatAddress(edit.at)));
}
