import type { BoundEdits } from '../../../core/linting/bound';
import { formatAddress } from '../../../core/sheet/address';
import type { Edit } from '../../../core/sheet/edit';

export function addressesOf({ edits }: BoundEdits): readonly string[] {
  return edits.map(({ at }) => formatAddress(at));
}

/** The edits of which no cell is left out, nor any that is written together with them. */
export function chooseEdits(bound: readonly BoundEdits[], leftOut: ReadonlySet<string>): readonly Edit[] {
  return bound
    .filter((group) => !addressesOf(group).some((address) => leftOut.has(address)))
    .flatMap(({ edits }) => edits);
}
