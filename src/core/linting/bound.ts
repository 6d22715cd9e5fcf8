import { formatAddress } from '../sheet/address';
import type { Edit } from '../sheet/edit';
import type { Finding } from '../sheet/finding';

/** Edits that are written together or not at all. */
export interface BoundEdits {
  readonly edits: readonly [Edit, ...Edit[]];
  /** What binds them, as the mend that names several of their cells is titled; null for the edit of one cell. */
  readonly title: string | null;
}

/**
 * Which edits belong together: those of cells that one safe mend names. Each edit is in one of the groups, which
 * come in the order of their first cells.
 */
export function bindEdits(edits: readonly Edit[], findings: readonly Finding[]): readonly BoundEdits[] {
  const groupOf = new Map<string, { readonly cells: Set<string>; readonly title: string }>();
  for (const { fix } of findings) {
    const cells = new Set(fix?.replacements.map(({ at }) => formatAddress(at)));
    if (!fix || cells.size < 2) continue;
    const met = [...new Set([...cells].flatMap((cell) => groupOf.get(cell) ?? []))];
    const group = {
      cells: new Set([...met.flatMap((one) => [...one.cells]), ...cells]),
      title: met[0]?.title ?? fix.title,
    };
    for (const cell of group.cells) groupOf.set(cell, group);
  }
  const bound = new Map<unknown, [Edit, ...Edit[]]>();
  for (const edit of edits) {
    const address = formatAddress(edit.at);
    const key = groupOf.get(address) ?? address;
    const together = bound.get(key);
    if (together) together.push(edit);
    else bound.set(key, [edit]);
  }
  return [...bound.values()].map((together) => ({
    edits: together,
    title: together.length > 1 ? groupOf.get(formatAddress(together[0].at))!.title : null,
  }));
}
