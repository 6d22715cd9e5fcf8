/** What a new layout does not carry as it was: one sentence a kind. `text` is the text or the fact concerned. */
export const lossWords = {
  note: (text: string) => `This row is none of the plan's actions and was left out: “${text}”`,
  'empty-bullet': (text: string) => `A bullet with nothing behind it, under ${text}, was left out.`,
  formula: (text: string) => `This cell is a formula; the new sheet has what it shows now: “${text}”`,
  'too-long': (text: string) =>
    `This text is longer than a cell can hold (32,767 characters). Left out is, from its end: “${text}”`,
  'behind-see-also': (text: string) => `“${text}” stands behind the see-also; in the new sheet it stands before it.`,
  header: (text: string) => `The heading “${text}” would not be recognised in the new sheet and was left out.`,
  'extra-joined': (text: string) =>
    `“${text}” is said of one entry; in the new sheet it stands with all entries of its action.`,
  'extra-title': (text: string) =>
    text === ''
      ? 'A column without a heading got one in the new sheet.'
      : `The heading “${text}” of a further column is another in the new sheet.`,
  title: (text: string) => `The title reads otherwise in the new sheet; here it is “${text}”.`,
  period: (text: string) => `The period ${text} cannot be seen from the new sheet.`,
  section: (text: string) => `The section “${text}” is not as it was in the new sheet.`,
  order: (text: string) => `The actions follow one another otherwise in the new sheet; here the order is ${text}.`,
  action: (text: string) => `The action ${text} reads otherwise in the new sheet.`,
  'label-added': (text: string) => `${text} has no label here; in the new sheet it is written.`,
  rsp: (text: string) => `The RSP reference of ${text} reads otherwise in the new sheet.`,
  kpi: (text: string) => `The indicators of ${text} read otherwise in the new sheet.`,
  listing: (text: string) => `The entry ${text} is missing from the new sheet, or reads otherwise.`,
  kind: (text: string) => `Only the column of kinds says this of ${text}; the new sheet has no such column.`,
  countries: (text: string) => `Only the column of countries says this of ${text}; the new sheet has no such column.`,
  'see-also': (text: string) => `This see-also reads otherwise in the new sheet: ${text}`,
  activity: (text: string) => `The entry ${text} counts with others in the new sheet than it does here.`,
  unread: (text: string) => `The new sheet would not be recognised as the plan “${text}”.`,
} as const satisfies Record<string, (text: string) => string>;
