import { sayEvidence } from '../evidence';
import { listInWords, quote } from '../speech';

interface NearWordings {
  readonly here: string;
  readonly there: string;
  readonly listing: string;
  readonly evidence: Parameters<typeof sayEvidence>[0];
}

/** What the laws of listings and their activities say. */
export const activities = {
  'bullet-is-empty': ({ action }: { action: string }) => `A bullet under ${action} has nothing behind it.`,
  'listing-is-see-also': ({ action }: { action: string }) => `An entry under ${action} has a see-also and no text.`,
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
};
