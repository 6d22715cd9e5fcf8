/*
 * What is said of the lists that a register offers while somebody types. Excel shows 32 characters of a remark's title
 * and 225 of its text: https://support.microsoft.com/office/29fecbcc-d1b9-42c1-9d76-eff3ce5f7249
 */
export const listWords = {
  sheet: 'Lists',
  title: 'Lists to pick from',
  note: (register: string) =>
    `What is offered while somebody types in “${register}”. Other words may be typed all the same, and what is pasted takes the place of a list.`,
  titles: { kind: 'Kind', countries: 'Countries', rsp: 'RSP', kpi: 'KPI' },
  remarks: {
    kind: {
      title: 'Not a kind that Concord knows',
      text: 'It is kept as you typed it. Concord will tell the kind by the words of the activity instead. Pick one from the list to say it yourself.',
    },
  },
} as const;
