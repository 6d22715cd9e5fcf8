import { findPlaces } from '../country';
import type { Profile } from '../profile';
import { findLikelyPlace, type LikelyPlace } from './likely-place';
import { wordsOf, type Word } from './words';

/** A text that stands where a country would, is none and is like one: characters `start` to `end` of the text. */
export interface UnknownPlace extends LikelyPlace {
  readonly start: number;
  readonly end: number;
}

/** Longer than any name's words. */
const mostWords = 5;

/**
 * What stands in a list with names, or behind "for" at the end of a text or clause, and is likely meant for a Member or
 * group: "for Fiji, Tnoga and Samoa", "for Solomon". Other words are none of our business, however alike.
 */
export function findUnknownPlaces(text: string, profile: Profile): readonly UnknownPlace[] {
  const places = findPlaces(text, profile);
  const words = wordsOf(text).filter(({ start }) => !places.some((place) => place.start <= start && start < place.end));
  const ends = new Set(places.map(({ end }) => end));
  const starts = new Set(places.map(({ start }) => start));
  const found: UnknownPlace[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!isOpen(text.slice(0, words[at]!.start), ends)) continue;
    const last = endOf(text, words, at);
    if (last === null) continue;
    const { start } = words[at]!;
    const { end } = words[last]!;
    if (!isClosed(text.slice(end), starts, end)) continue;
    const typed = text.slice(start, end);
    const likely = findLikelyPlace(typed, profile);
    if (!likely || (!/^\p{Lu}/u.test(typed) && likely.name.toLowerCase() !== typed.toLowerCase())) continue;
    found.push({ ...likely, start, end });
    ends.add(end);
    at = last;
  }
  return found;
}

/** Whether a name may stand behind this: behind "for", or behind a name and a separator. */
function isOpen(before: string, ends: ReadonlySet<number>): boolean {
  if (/\bfor (?:the )?$/i.test(before)) return true;
  const separator = /(?:\s*[,;/&]\s*(?:and\s+)?|\s+and\s+)(?:the\s+)?$/i.exec(before.slice(-20));
  return separator !== null && ends.has(before.length - separator[0].length);
}

/**
 * Index of the last word of the run of words that begins at `at`; one that begins with a capital ends before a word that
 * does not. Null where the run is too long for a name.
 */
function endOf(text: string, words: readonly Word[], at: number): number | null {
  const isCapital = /^\p{Lu}/u.test(words[at]!.key);
  let last = at;
  while (last + 1 < words.length) {
    const next = words[last + 1]!;
    const between = text.slice(words[last]!.end, next.start);
    if (!/^[ \u00a0-]$/.test(between) || /^and$/i.test(next.key) || (isCapital && /^\p{Ll}/u.test(next.key))) break;
    last++;
    if (last - at >= mostWords) return null;
  }
  return last;
}

/** Whether a name may stand before this: the end, a mark, "and", a preposition, or a separator with a name behind it. */
function isClosed(behind: string, starts: ReadonlySet<number>, end: number): boolean {
  const separator = /^(?:\s*[,;/&]\s*(?:and\s+)?|\s+and\s+)(?:the\s+)?/i.exec(behind);
  if (separator && starts.has(end + separator[0].length)) return true;
  return /^\s*(?:$|[.,;:(–]|-\s)|^\s(?:and|in|on|of|to|with|from|at|by|during|under)\s/.test(behind);
}
