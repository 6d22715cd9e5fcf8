import type { Listing } from '../../plan/model';
import type { Profile } from '../../plan/profile';
import { findSeeAlso } from '../../plan/see-also';
import { foldSpaces } from '../../plan/text';

/** A listing on one line, its see-also behind the text, as typed. */
export function lineOf(listing: Listing, { seeAlso }: Profile): string {
  const whole = wholeOf(listing);
  const { typed, slot } = listing;
  if (!typed || !isApart(listing)) return whole;
  const own = oneLine(typed.text);
  return `${textOf(listing)} ${slot.bare && findSeeAlso(own) === null ? `(${seeAlso.opening} ${own})` : own}`;
}

/** A listing with its see-also apart; together, as typed, where apart they would be read otherwise. */
export function partsOf(listing: Listing): { readonly text: string; readonly seeAlso: string } {
  const { typed } = listing;
  const text = textOf(listing);
  const isOne = !typed || text === '' || findSeeAlso(text) !== null;
  return isOne && !isApart(listing)
    ? { text: wholeOf(listing), seeAlso: '' }
    : { text, seeAlso: oneLine(typed?.text ?? '') };
}

/** Words behind a see-also that stands in the text. */
export function behindSeeAlso(listing: Listing): string {
  return isApart(listing) ? '' : foldSpaces(listing.behind.text).replace(/^[\s.,;]+$/, '');
}

/** Whether the see-also was read in a cell of its own. */
function isApart({ typed, source, rest }: Listing): boolean {
  return (
    typed !== null &&
    ![source, ...rest].some(({ at }) => at.row === typed.source.at.row && at.column === typed.source.at.column)
  );
}

function wholeOf({ source, rest }: Listing): string {
  return oneLine([source, ...rest].map(({ text }) => text).join('\n'));
}

/** The text without its see-also, spaces within its lines as typed. */
function textOf(listing: Listing): string {
  const whole = wholeOf(listing);
  const found = findSeeAlso(whole);
  if (!found) return whole;
  const behind = whole
    .slice(found.end)
    .replace(/^[\s.,;]+$/, '')
    .trim();
  return [whole.slice(0, found.start).trim(), behind].filter((part) => part !== '').join(' ');
}

function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, ' ');
}
