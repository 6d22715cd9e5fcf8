import { plural, quote } from '../speech';

/** What the laws of labels say. */
export const labels = {
  'action-has-label': ({ action }: { action: string }) =>
    `This action has no label of its own. By its place it is ${action}.`,
  'labels-are-lost': ({ count, first }: { count: number; first: string }) =>
    `No action has its label in its text (${count} in all): automatic numbers are lost when Word’s table is pasted. By their rows they are named from ${first} on.`,
  'label-is-taken': ({ action, first }: { action: string; first: string }) =>
    `A second action is called ${action}; the first stands in ${first}.`,
  'labels-begin-again': ({ label, first }: { label: string; first: string }) =>
    `The labels begin again at ${label}, after ${first}. Is the heading of a new section missing?`,
  'label-is-other-style': ({ label, expected }: { label: string; expected: string }) =>
    `The label is ${label}; numbered as the others are, it would be ${expected}.`,
  'label-is-out-of-sequence': ({ label, expected }: { label: string; expected: string }) =>
    `The label is ${label}; after the one before it, expected ${expected}.`,
  'label-looks-like': ({ typed, label }: { typed: string; label: string }) =>
    `The label is typed ${quote(typed)}, with a letter that only looks like the right one; ${label} is meant.`,
  'label-names-other-section': ({
    label,
    number,
    named,
    others,
  }: {
    label: string;
    number: number;
    named: number;
    others: number;
  }) =>
    `The label ${quote(label)}${others === 0 ? '' : ` (and ${plural(others, 'more label')} below)`} names section ${named}, and stands in section ${number}.`,
  'label-is-written-otherwise': ({ found, usual, count }: { found: string; usual: string; count: number }) =>
    count === 1
      ? `The label is written ${quote(found)}; most are written like ${quote(usual)}.`
      : `${plural(count, 'label')}, ${quote(found)} first, are written otherwise than most, which are like ${quote(usual)}.`,
};
