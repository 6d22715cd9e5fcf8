import { listInWords, quote } from '../speech';

/** What the laws of text say. */
export const text = {
  'text-has-remnants': ({ remnants }: { remnants: readonly string[] }) => `The text holds ${listInWords(remnants)}.`,
  'term-is-written-otherwise': ({ found, usual }: { found: string; usual: string }) =>
    `${quote(found)} here, and mostly ${quote(usual)} in this plan.`,
};
