import { questionWords } from './questions';
import { listInWords, quote } from './speech';

/** The titles of mends: what the button does. */
export const fixes = {
  'rewrite-see-also': ({ after }: { after: string }) =>
    after === '' ? 'Remove the see-also' : `Write ${quote(after)}`,
  'write-reference': ({ proper }: { proper: string }) => `Write ${quote(proper)}`,
  'drop-target': ({ target, lines }: { target: string; lines: number }) => questionWords.drop(target, lines),
  'write-target-instead': ({ target, instead, lines }: { target: string; instead: string; lines: number }) =>
    questionWords.retarget(target, instead, lines),
  'add-commas': ({ count }: { count: number }) => (count === 1 ? 'Add the comma' : `Add ${count} commas`),
  'write-and': () => 'Write “and” before the last',
  'add-brackets': () => 'Put it in brackets',
  'close-bracket-behind': ({ text }: { text: string }) => `Put ${quote(text)} into the brackets`,
  'write-openings': ({ usual, count }: { usual: string; count: number }) =>
    count === 1 ? `Write ${quote(usual)}` : `Write ${quote(usual)} in ${count} lines`,
  'move-see-also-behind': () => 'Move the see-also to the end',
  'join-entries': ({ one, other }: { one: string; other: string }) => `Join ${other} to ${one}`,
  'remove-from-text': ({ text }: { text: string }) => `Remove ${quote(text)} from the text`,
  'write-in-column': ({ text }: { text: string }) => `Write ${quote(text)} in the column`,
  'write-labels': ({ count }: { count: number }) => `Write the labels of ${count} actions`,
  'remove-bullet': () => 'Remove the empty bullet',
  'clean-text': ({ remnants }: { remnants: readonly string[] }) => `Clean up ${listInWords(remnants)}`,
  'write-words': ({ words }: { words: string }) => `Write ${quote(words)}`,
  'number-section': ({ number }: { number: number }) => `Number this section ${number}`,
  'write-period': ({ expected }: { expected: string }) => `Write ${expected}`,
  'write-country': ({ name }: { name: string }) => `Write ${quote(name)}`,
  'remove-country': ({ name }: { name: string }) => `Remove ${quote(name)}`,
};
