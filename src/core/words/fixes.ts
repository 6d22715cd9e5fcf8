import { listInWords, quote } from './speech';

/** The titles of mends: what the button does. */
export const fixes = {
  'rewrite-see-also': ({ after }: { after: string }) =>
    after === '' ? 'Remove the see-also' : `Write ${quote(after)}`,
  'write-reference': ({ proper }: { proper: string }) => `Write ${quote(proper)}`,
  'write-labels': ({ count }: { count: number }) => `Write the labels of ${count} actions`,
  'remove-bullet': () => 'Remove the empty bullet',
  'clean-text': ({ remnants }: { remnants: readonly string[] }) => `Clean up ${listInWords(remnants)}`,
  'write-period': ({ expected }: { expected: string }) => `Write ${expected}`,
  'write-country': ({ name }: { name: string }) => `Write ${quote(name)}`,
  'remove-country': ({ name }: { name: string }) => `Remove ${quote(name)}`,
};
