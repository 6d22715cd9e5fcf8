const short = (text: string) => (text.length > 120 ? `${text.slice(0, 119)}…` : text);
const said = (text: string) => (text === '' ? '' : `: “${short(text)}”`);

/** What a plan has not, or has otherwise, of the document it was read from: one sentence a kind. */
export const documentLossWords = {
  'tracked-deletion': (text: string) => `Text deleted under tracked changes was left out${said(text)}.`,
  'tracked-insertion': (text: string) => `Text inserted under tracked changes was taken as agreed${said(text)}.`,
  'hidden-text': (text: string) => `Hidden text was left out${said(text)}.`,
  'text-box': (text: string) => `A text box was left out${said(text)}.`,
  picture: (text: string) => `A picture was left out${said(text)}.`,
  footnote: (text: string) => `A footnote was left out${said(text)}.`,
  comment: (text: string) => `A comment was left out${said(text)}.`,
  'header-footer': (text: string) => `What stands at the top or foot of the pages was left out${said(text)}.`,
  'nested-table': (text: string) => `A table within a cell was taken as lines of that cell${said(text)}.`,
  'merged-cell': (text: string) => `A merged cell has its text in the first of its cells only${said(text)}.`,
  field: (text: string) => `A field was taken as the text it shows${said(text)}.`,
  placeholder: (text: string) => `A field that nobody has filled in was left out${said(text)}.`,
  contents: (text: string) => `An entry of the table of contents was left out${said(text)}.`,
  embedded: (text: string) => `An embedded object was left out${said(text)}.`,
  remnant: (text: string) => `Marks of a web page were taken away${said(text)}.`,
} as const satisfies Record<string, (text: string) => string>;
