import { sayEvidence } from '../evidence';
import { didYouMean, listInWords, plural, quote } from '../speech';

interface NearWordings {
  readonly here: string;
  readonly there: string;
  readonly listing: string;
  readonly evidence: Parameters<typeof sayEvidence>[0];
}

/** What the laws of listings and their activities say. */
export const activities = {
  'bullet-is-empty': ({ action }: { action: string }) => `A bullet under ${action} has nothing behind it.`,
  'listing-is-repeated': ({ text, action, first }: { text: string; action: string; first: string }) =>
    `${quote(text)} stands under ${action} twice; the other is ${first}.`,
  'text-behind-see-also': ({ behind }: { behind: string }) =>
    `After the see-also the text goes on with ${quote(behind)}. Are these two entries in one?`,
  'listing-is-two': ({ second }: { second: string }) =>
    `This looks like two entries in one; a second seems to begin at ${quote(second)}.`,
  'actions-without-listings': ({ actions }: { actions: readonly string[] }) =>
    `Nothing is planned under ${listInWords(actions)}. Is that meant?`,
  'wording-differs': ({ here, there, listing }: { here: string; there: string; listing: string }) =>
    `Worded ${quote(here)} here and ${quote(there)} in ${listing}.`,
  'activity-is-maybe-one': ({ here, there, listing, evidence }: NearWordings) =>
    `${quote(here)} here and ${quote(there)} in ${listing} may be one activity: ${sayEvidence(evidence)}. Write both alike, or say that they are two.`,
  'kinds-differ': ({ here, there, listing }: { here: string; there: string; listing: string }) =>
    `This entry announces a ${here} activity, and ${listing} of the same activity a ${there} one.`,
  'number-disagrees': ({ event, members, others }: { event: string; members: number; others: number }) =>
    `${quote(event)} and ${plural(members, 'Member')}: is that one event or several?${
      others === 0 ? '' : ` ${plural(others, 'other activity leaves', 'other activities leave')} that open too.`
    }`,
  'country-is-not-named': ({ text, others }: { text: string; others: number }) =>
    `${quote(text)} does not say for which Member it is${
      others === 0 ? '.' : `; nor ${others === 1 ? 'does 1 other activity' : `do ${others} other activities`}.`
    }`,
  'year-is-outside': ({ date, period }: { date: string; period: string }) =>
    `${quote(date)} lies outside the years of the plan, ${period}.`,
  'kind-is-another': ({ column, said }: { column: string; said: string }) =>
    `The column says ${quote(column)}, the words of the entry ${quote(said)}.`,
  'kind-is-unknown': ({ text, kinds, nearest }: { text: string; kinds: readonly string[]; nearest: string | null }) =>
    `${quote(text)} is no kind of activity; expected ${listInWords(kinds)}${didYouMean(nearest)}`,
};
