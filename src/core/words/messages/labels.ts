/** What the laws of labels say. */
export const labels = {
  'label-is-taken': ({ action, first }: { action: string; first: string }) =>
    `A second action is called ${action}; the first stands in ${first}.`,
  'labels-begin-again': ({ label, first }: { label: string; first: string }) =>
    `The labels begin again at ${label}, after ${first}. Is the heading of a new section missing?`,
  'label-is-other-style': ({ label, expected }: { label: string; expected: string }) =>
    `The label is ${label}; numbered as the others are, it would be ${expected}.`,
  'label-is-out-of-sequence': ({ label, expected }: { label: string; expected: string }) =>
    `The label is ${label}; after the one before it, expected ${expected}.`,
};
