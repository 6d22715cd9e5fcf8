/** One sentence for each thing that an arrangement of actions and sections cannot do. Nothing was written in any of them. */
export const arrangingRefusals = {
  'unknown-action': ({ name }) => `There is no action ${name} in this plan.`,
  'ambiguous-action': ({ name }) =>
    `Several actions are called ${name}, so it is not clear which one is meant. Give them different labels first.`,
  'unknown-section': ({ name }) => `There is no section ${name} in this plan.`,
  'ambiguous-section': ({ name }) =>
    `Several sections have the number ${name}, so they cannot be told apart. Give them different numbers first.`,
  'position-out-of-range': ({ name, count }) => `Position ${name} is out of range: it can be 1 to ${count}.`,
  'no-title': () => 'Type a text first: it cannot be left empty.',
  'same-place': ({ name }) => `${name} stands there already.`,
  'label-taken': ({ name }) => `${name} exists already. Choose another label.`,
  'section-taken': ({ name }) => `There is a section ${name} already. Choose another number.`,
  'not-a-label': ({ name }) => `“${name}” cannot be read as a label in this plan.`,
  'same-label': ({ name }) => `${name} has this label already.`,
  'same-number': ({ name }) => `Section ${name} has this number already.`,
  'label-not-written': ({ name }) =>
    `The label of ${name} is not written in its cell (Word or its row counts it), so it cannot be changed here.`,
  'number-not-written': ({ name }) =>
    `The number of section ${name} is not written in its heading, so it cannot be changed here.`,
  'into-itself': ({ name }) => `${name} cannot be merged with itself.`,
  'only-action': ({ name }) => `${name} is the only action of its section, which would be lost with it.`,
  'only-section': () => 'A plan needs one section at least.',
  'cell-held': ({ name }) => `Cell ${name} holds a formula or is protected, so it cannot be changed.`,
  'too-long': ({ name }) => `The text of cell ${name} would be longer than Excel allows (32,767 characters).`,
  'not-in-layout': ({ name }) => `This cannot be done in a sheet that is laid out like this one: ${name}.`,
  'read-otherwise': ({ name }) =>
    `The sheet would not be understood as meant afterwards (${name}), so this is better done by hand.`,
} as const satisfies Record<string, (values: RefusalValues) => string>;

export type ArrangingRefusal = keyof typeof arrangingRefusals;

export interface RefusalValues {
  /** The action, section, position, label or cell concerned. */
  readonly name: string;
  /** How many there can be. */
  readonly count: number;
}

/** What the planner should look at after an arrangement. */
export const arrangingWarnings = {
  parted: (name: string, now: string) =>
    `Several actions are called ${name}; what refers to it is taken to mean the first, which becomes ${now}.`,
  comesToMean: (listing: string, name: string) =>
    `The see-also of ${listing} names ${name}, which no action is called today; then one will be. It is left as typed: check what it means.`,
  missed: (listing: string, names: readonly string[]) =>
    `The see-also of ${listing} has other words in it and cannot be rewritten safely. It should name ${names.join(', ')}: correct it by hand.`,
  emptied: (section: number) => `No action is left in section ${section}.`,
} as const;
