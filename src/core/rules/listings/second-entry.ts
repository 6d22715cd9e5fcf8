import type { Listing } from '../../plan/model';
import type { Source } from '../../sheet/edit';
import { readBehind } from '../see-also/behind';

/** What looks like another entry within one: behind its see-also, or in the text before that. */
export interface SecondEntry {
  readonly is: 'behind' | 'within';
  readonly place: Source;
}

// A bullet in the middle of a line; a workshop that begins with a capital letter, after another or after a full stop.
const event = String.raw`(?:[Ww]orkshop|[Ss]eminar|[Cc]ourse)`;
const second = new RegExp(
  [
    String.raw`(?<=\S[^\S\n]+)[•➤►▪●][^\S\n]*\S`,
    String.raw`(?<=\b${event}s?\b[^]*[\p{Ll}\d).;]\s+|(?<!\b(?:e\.g|i\.e|etc|incl))[.;]\s+)(?:Sub-[Rr]egional|National|Regional) ${event}`,
  ].join('|'),
  'u',
);

export function findSecondEntry(listing: Listing): SecondEntry | null {
  const behind = readBehind(listing);
  if (behind?.is === 'entry') return { is: 'behind', place: lastOf(listing.behind, behind.text.length) };
  const found = second.exec(listing.body.text);
  return found && { is: 'within', place: lastOf(listing.body, listing.body.text.length - found.index) };
}

/** So many last characters of a part. */
function lastOf({ at, end, text }: Source, length: number): Source {
  return { at, start: end - length, end, text: text.slice(text.length - length) };
}
