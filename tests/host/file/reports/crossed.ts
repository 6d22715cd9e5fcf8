import type { Report } from '../../../../src/host/host';

export const lines: Report = {
  sheet: 'Lines',
  title: 'Lines',
  note: 'One row per line.',
  table: {
    name: 'ConcordLines',
    columns: [
      { title: 'Member', width: 20 },
      { title: 'Milestone', width: 10 },
      { title: 'Text', width: 30 },
      { title: 'Once', width: 8 },
    ],
    rows: [
      ['Tonga', '1', 'x'.repeat(300), 1],
      ['Fiji', '2', '', 1],
      ['Fiji', '1', 'a', 0],
      ['Samoa', '2', 'b', 1],
    ],
  },
};

/** Counts by Member and milestone, with formulas, colours, upright titles, a pivot and links. */
export const crossed: Report = {
  sheet: 'Crossed',
  title: 'Crossed',
  note: 'Counts.',
  table: {
    name: 'ConcordCrossed',
    columns: [
      { title: 'Member', width: 20 },
      { title: 'One', width: 4, isTurned: true },
      { title: 'Two', width: 4, isTurned: true },
      { title: 'Cell', width: 8 },
    ],
    rows: [counted('Tonga', 1, 0), counted('Fiji', 0, 1), counted('Samoa', 0, 1)],
    key: ['Member'],
    heat: ['One', 'Two'],
  },
  pivot: {
    name: 'ConcordCrossedPivot',
    source: 'ConcordLines',
    row: 'Member',
    column: 'Milestone',
    values: [{ column: 'Once', caption: 'Lines once' }],
    totals: { down: true, across: false },
    otherwise: '',
  },
};

export function counted(member: string, one: number, two: number) {
  return [
    member,
    {
      formula: `=SUMIFS(ConcordLines[Once],ConcordLines[Member],"=${member}",ConcordLines[Milestone],"=1")`,
      value: one,
    },
    {
      formula: `=SUMIFS(ConcordLines[Once],ConcordLines[Member],"=${member}",ConcordLines[Milestone],"=2")`,
      value: two,
    },
    { text: 'A1', sheet: 'Plan', at: { row: 0, column: 0 } },
  ] as const;
}

/** The same with its rows in another order. */
export const reordered: Report = {
  ...crossed,
  table: { ...crossed.table, rows: [crossed.table.rows[2]!, crossed.table.rows[0]!, crossed.table.rows[1]!] },
};

export const linesPath = 'xl/worksheets/sheet2.xml';
export const crossedPath = 'xl/worksheets/sheet3.xml';
