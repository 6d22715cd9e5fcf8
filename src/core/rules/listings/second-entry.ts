import type { Listing } from '../../plan/model';
import type { Source } from '../../sheet/edit';
import { readBehind } from '../see-also/behind';

/** What looks like another entry within one: behind its see-also, or in the text before that. */
export interface SecondEntry {
  readonly is: 'behind' | 'within';
  readonly place: Source;
}

// A bullet in the middle of a line. Looked for before what stands before it, so that a run of spaces is gone through once.
const bullet = /[•➤►▪●](?<=\S[^\S\n]+[•➤►▪●])[^\S\n]*\S/u;
// A workshop that begins with a capital letter, after another or after a full stop.
const event = String.raw`(?:[Ww]orkshop|[Ss]eminar|[Cc]ourse)`;
const anEvent = new RegExp(String.raw`\b${event}s?\b`, 'u');
const capitalEvent = new RegExp(String.raw`(?:Sub-[Rr]egional|National|Regional) ${event}`, 'gu');
const ended = /[\p{Ll}\d).;]$/u;
const stopped = /(?<!\b(?:e\.g|i\.e|etc|incl))[.;]$/u;
/** More characters than an abbreviation with a stop has, and the one before it. */
const longestEnd = 8;

export function findSecondEntry(listing: Listing): SecondEntry | null {
  const behind = readBehind(listing);
  if (behind?.is === 'entry') return { is: 'behind', place: lastOf(listing.behind, behind.text.length) };
  const { text } = listing.body;
  const begins = [bullet.exec(text)?.index, findCapitalEvent(text)].filter((index) => index !== undefined);
  if (begins.length === 0) return null;
  return { is: 'within', place: lastOf(listing.body, text.length - Math.min(...begins)) };
}

function findCapitalEvent(text: string): number | undefined {
  const first = anEvent.exec(text);
  const firstEnd = first ? first.index + first[0].length : text.length;
  return [...text.matchAll(capitalEvent)].find(({ index }) => {
    const { length } = text.slice(0, index).trimEnd();
    if (length === index) return false;
    const end = text.slice(Math.max(0, length - longestEnd), length);
    return stopped.test(end) || (firstEnd < length && ended.test(end));
  })?.index;
}

/** So many last characters of a part. */
function lastOf({ at, end, text }: Source, length: number): Source {
  return { at, start: end - length, end, text: text.slice(text.length - length) };
}
