import { questionWords } from './asking/questions';
import { shiftWords } from './asking/shifts';
import { listInWords, plural, quote } from './speech';

/** The titles of mends: what the button does. */
export const fixes = {
  'rewrite-see-also': ({ after }: { after: string }) =>
    after === '' ? 'Remove the see-also' : `Write ${quote(after)}`,
  'write-reference': ({ proper }: { proper: string }) => `Write ${quote(proper)}`,
  'write-present-names': ({ lines }: { lines: number }) => shiftWords.retarget(lines),
  'drop-target': ({ target, lines }: { target: string; lines: number }) => questionWords.drop(target, lines),
  'write-target-instead': ({ target, instead, lines }: { target: string; instead: string; lines: number }) =>
    questionWords.retarget(target, instead, lines),
  'add-commas': ({ count }: { count: number }) => (count === 1 ? 'Add the comma' : `Add ${count} commas`),
  'write-and': () => 'Write “and” before the last',
  'add-brackets': () => 'Put it in brackets',
  'close-bracket-behind': ({ text }: { text: string }) => `Put ${quote(text)} into the brackets`,
  'move-see-also-behind': () => 'Move the see-also to the end',
  'join-entries': ({ one, other }: { one: string; other: string }) => `Join ${other} to ${one}`,
  'remove-from-text': ({ text }: { text: string }) => `Remove ${quote(text)} from the text`,
  'write-in-column': ({ text }: { text: string }) => `Write ${quote(text)} in the column`,
  'split-entry': () => 'Split it into two entries',
  'remove-entry': ({ id }: { id: string }) => `Remove ${id}`,
  'write-wording': ({ text, entries }: { text: string; entries: readonly string[] }) =>
    `Write ${quote(text)} in ${entries.length > 3 ? `${entries.length} entries` : listInWords(entries)}`,
  'write-kind': ({ kind }: { kind: string }) => `Write ${quote(kind)}`,
  'write-labels': ({ count }: { count: number }) =>
    `Write the ${count === 1 ? 'label of this action' : `labels of ${count} actions`}`,
  'write-label': ({ label, count, references }: { label: string; count: number; references: number }) =>
    `Write ${label}${count > 1 ? ` and so on in ${plural(count, 'label')}` : ''}${references > 0 ? `, and in ${plural(references, 'reference')}` : ''}`,
  'write-free-label': ({ label, ref }: { label: string; ref: string }) =>
    `Write ${label} here; references to ${ref} stay with the other`,
  'write-labels-alike': ({ count, usual }: { count: number; usual: string }) =>
    `Write ${plural(count, 'label')} like ${quote(usual)}`,
  'write-section-in-labels': ({ number, count }: { number: number; count: number }) =>
    `Write section ${number} in ${plural(count, 'label')}`,
  'remove-bullet': () => 'Remove the empty bullet',
  'write-term': ({ usual, count }: { usual: string; count: number }) =>
    `Write ${quote(usual)}${count === 1 ? '' : ` in ${plural(count, 'place')}`}`,
  'remove-markup': ({ count }: { count: number }) => `Remove ${plural(count, 'mark')} of web pages`,
  'remove-invisible': ({ count }: { count: number }) => `Remove ${plural(count, 'invisible character')}`,
  'space-plainly': ({ count }: { count: number }) => `Write one plain space in ${plural(count, 'place')}`,
  'write-latin-letters': ({ count }: { count: number }) => `Write ${plural(count, 'Latin letter')}`,
  'remove-bullets': () => 'Remove the bullet that is too much',
  'close-bracket': ({ bracket }: { bracket: string }) => `Write ${quote(bracket)} at the end`,
  'remove-bracket': ({ bracket }: { bracket: string }) => `Remove ${quote(bracket)}`,
  'space-punctuation': ({ count }: { count: number }) =>
    `Put ${plural(count, 'comma or slash', 'commas and slashes')} right`,
  'write-words': ({ words }: { words: string }) => `Write ${quote(words)}`,
  'write-words-in': ({ words, listing }: { words: string; listing: string }) => `Write ${quote(words)} in ${listing}`,
  'number-section': ({ number }: { number: number }) => `Number this section ${number}`,
  'write-period': ({ expected }: { expected: string }) => `Write ${expected}`,
  'remove-words': ({ words }: { words: string }) => `Remove ${quote(words)}`,
  'begin-line': ({ words }: { words: string }) => `Begin a new line at ${quote(words)}`,
  'write-rsp': ({ after, action }: { after: string; action: string }) => `Write ${quote(after)} in ${action}`,
  'write-rsps-alike': ({ count }: { count: number }) => `Write ${plural(count, 'RSP reference')} as the others are`,
  'number-kpis': ({ count }: { count: number }) => `Number the ${plural(count, 'indicator')} from 1`,
  'write-country': ({ name }: { name: string }) => `Write ${quote(name)}`,
  'write-country-throughout': ({ name, count }: { name: string; count: number }) =>
    `Write ${quote(name)}${count > 1 ? ` in ${count} places` : ''}`,
  'remove-country': ({ name }: { name: string }) => `Remove ${quote(name)}`,
};
