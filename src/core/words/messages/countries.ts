import { didYouMean, plural, quote } from '../speech';

/** What the laws of Members say. */
export const countries = {
  'country-is-no-member': ({ name, nearest }: { name: string; nearest: string | null }) =>
    `${name} is not a Member of the region${didYouMean(nearest)}`,
  'country-is-remnant': ({ name, member }: { name: string; member: string }) =>
    `${name} is not a Member of the region, and ${member} is named beside it. Is it a remnant?`,
  'country-is-spelled-otherwise': ({ found, usual, times }: { found: string; usual: string; times: number }) =>
    `${quote(found)} here, and ${quote(usual)} in ${plural(times, 'other place')}.`,
  'countries-differ': ({ here, there, listing }: { here: string; there: string; listing: string }) =>
    `The same activity names ${here} here and ${there} in ${listing}.`,
};
