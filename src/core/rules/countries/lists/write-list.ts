import type { ProposedFix } from '../../../linting/rule';
import { formatPlaceList, type Mention, type PlaceList } from '../../../plan/places/listing-places';
import type { Source } from '../../../sheet/edit';

/** Writes these names, as typed, in place of a list. */
export function writeList(list: PlaceList, mentions: readonly Mention[]): ProposedFix {
  const after = formatPlaceList(
    mentions.map(({ source }) => source.text),
    list,
  );
  return { title: { id: 'write-words', values: { words: after } }, replacements: [replace(list.source, after)] };
}

export function replace({ at, start, end }: Source, text: string): ProposedFix['replacements'][number] {
  return { at, start, end, text };
}
