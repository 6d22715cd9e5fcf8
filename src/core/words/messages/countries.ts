import { didYouMean, listInWords, plural, quote } from '../speech';

/** What the laws of Members say. */
export const countries = {
  'country-is-no-member': ({ name, nearest }: { name: string; nearest: string | null }) =>
    `${name} is not a Member of the region${didYouMean(nearest)}`,
  'country-is-remnant': ({ name, member }: { name: string; member: string }) =>
    `${name} is not a Member of the region, and ${member} is named beside it. Is it a remnant?`,
  'country-is-misspelt': ({ found, name }: { found: string; name: string }) =>
    `${quote(found)} is no name of a Member or group${didYouMean(name)}`,
  'country-is-cut': ({ found, name }: { found: string; name: string }) =>
    `${quote(found)} is only part of a name${didYouMean(name)}`,
  'country-is-member-later': ({ name, since, years }: { name: string; since: number; years: string }) =>
    `${name} is a Member since ${since}; this plan is for ${years}.`,
  'country-is-spelled-otherwise': ({ found, usual, times }: { found: string; usual: string; times: number }) =>
    `${quote(found)} here, and ${quote(usual)} in ${plural(times, 'other place')}.`,
  'countries-differ': ({ here, there, listing }: { here: string; there: string; listing: string }) =>
    `The same activity names ${here} here and ${there} in ${listing}.`,
  'country-is-repeated': ({ name }: { name: string }) => `${name} is named twice in this list.`,
  'list-lacks-separator': ({ first, second }: { first: string; second: string }) =>
    `Nothing stands between ${first} and ${second}; expected a comma or “and”.`,
  'list-doubles-separator': ({ found }: { found: string }) =>
    `${quote(found)} stands between two Members; expected one comma or “and”.`,
  'list-is-open': ({ found }: { found: string }) =>
    `The list of Members ends with ${quote(found)}. Is a name missing behind it?`,
  'member-is-in-group': ({ members, group }: { members: readonly string[]; group: string }) =>
    `${listInWords(members)} ${members.length === 1 ? 'belongs' : 'belong'} to ${group}, which is named beside ${members.length === 1 ? 'it' : 'them'}.`,
  'nobody-is-named': ({ text }: { text: string }) =>
    `${quote(text)} is sub-regional and names no Member or group. Whom is it for?`,
  'countries-cell-is-unread': ({
    found,
    nearest,
    isCountry,
  }: {
    found: string;
    nearest: string | null;
    isCountry: boolean;
  }) =>
    isCountry
      ? `${found} is not a Member of the region${didYouMean(nearest)}`
      : `${quote(found)} is no name of a Member or group${didYouMean(nearest)}`,
  'countries-cell-differs': ({ missing, extra }: { missing: readonly string[]; extra: readonly string[] }) =>
    [
      ...(missing.length > 0 ? [`The text names ${listInWords(missing)}, which this column does not.`] : []),
      ...(extra.length > 0 ? [`This column names ${listInWords(extra)}, which the text does not.`] : []),
    ].join(' '),
};
