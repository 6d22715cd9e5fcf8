/** One sentence for each thing that stops a job: what and where, and what to do. Nothing was written but where it says so. */
export const errorWords = {
  'no-plan': (what: string) =>
    `“${what}” holds no work plan: no row has the headings “Specific Actions”, “Annual Work Plan” and “Key Performance Indicator”.`,
  'no-such-sheet': (what: string) => `There is no sheet “${what}” in this workbook.`,
  'empty-sheet': (what: string) => `The sheet “${what}” is empty.`,
  'empty-workbook': (what: string) => `The workbook “${what}” is empty.`,
  'several-plans': (what: string) => `Several sheets hold a plan: ${what}. Say which one is meant.`,
  'too-many-rows': (what: string) =>
    `The plan in “${what}” names so many Members, KPIs and milestones that a sheet of Excel could not hold what a summary counts, so nothing was counted.`,
  'unreadable-reading': () =>
    'This workbook keeps how it is to be read (columns, profile, which wordings are one activity), but what it keeps cannot be understood. It was left as it is. Correct the columns or load the profile again to put another in its place.',
  'unreadable-checking': () =>
    'This workbook keeps which findings are ignored and how its laws are set, but what it keeps cannot be understood. It was left as it is. Setting a law or ignoring a finding puts another in its place.',
  'unreadable-linking': () =>
    'This workbook keeps your answers about see-also, but what it keeps cannot be understood. It was left as it is. Start anew in the add-in to have it forgotten, then answer again.',
  'not-remembered': (what: string) =>
    `The cells of “${what}” were written, but the workbook could not keep what you answered and what was written: Concord may ask the same again.`,
  protected: (what: string) => `The sheet “${what}” is protected, so nothing was written. Unprotect it and try again.`,
  'protected-workbook': (what: string) =>
    `The structure of the workbook “${what}” is protected, so no sheet can be added and nothing was written. Take the protection off (Review, Protect Workbook) and try again.`,
  formula: (what: string) => `Cell ${what} holds a formula, which is never overwritten, so nothing was written.`,
  merged: (what: string) =>
    `A merged cell or a table reaches over the edge of the rows at ${what}, so nothing was written. Unmerge it and try again.`,
  'cell-edit-mode': () =>
    'Excel is waiting for the cell you are typing in. Press Enter or Escape in the sheet, then try again.',
  'too-long': (what: string) =>
    `The new text of cell ${what} would be longer than Excel allows (32,767 characters), so nothing was written.`,
  unreadable: (what: string) => `“${what}” cannot be read as an Excel workbook (.xlsx).`,
  'too-large': (what: string) => `“${what}” is too large to be read safely.`,
  'too-many-cells': (what: string) =>
    `The sheet “${what}” would have more rows or columns than can be written, so nothing was written.`,
  'not-supported': (what: string) => `This version of Excel does not offer ${what}.`,
  'stale-edit': (what: string) =>
    `Cell ${what} has changed since the sheet was read, so nothing was written. Run it again to see the sheet as it is now.`,
} as const satisfies Record<string, (what: string) => string>;
