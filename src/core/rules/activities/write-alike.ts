import type { ProposedFix } from '../../linting/rule';
import type { Listing } from '../../plan/model';

type Entries = readonly [Listing, ...(readonly Listing[])];

/**
 * To write the entries of one wording as those of the other, either way round, the fewer changed lines first. Nothing
 * where they name other places, which no wording may change, or where the text of one is not in one piece.
 */
export function writeAlike(ones: Entries, others: Entries): readonly ProposedFix[] {
  if (placesOf(ones[0]) !== placesOf(others[0]) || ![...ones, ...others].every(isWhole)) return [];
  return [write(others, ones[0]), write(ones, others[0])].sort((a, b) => a.replacements.length - b.replacements.length);
}

/** Neither cut by the end of a page nor going on behind its see-also. */
function isWhole({ rest, behind }: Listing): boolean {
  return rest.length === 0 && behind.text.trim() === '';
}

function placesOf({ countries, groups }: Listing): string {
  return [...countries, ...groups].sort().join(' ');
}

function write(entries: Entries, { text }: Listing): ProposedFix {
  return {
    title: { id: 'write-wording', values: { text, entries: entries.map(({ id }) => id) } },
    replacements: entries.map(({ body: { at, start, end } }) => ({ at, start, end, text })),
  };
}
