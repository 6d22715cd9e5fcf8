import type { Report, ReportTable } from '../../../src/host/host';

/** The long table of a small plan, and what is counted by it. */
export const facts: ReportTable = {
  name: 'ConcordFacts',
  columns: [
    { title: 'Member', width: 20 },
    { title: 'Kind', width: 12 },
    { title: 'First', width: 8 },
  ],
  rows: [
    ['Tonga', 'Workshop', 1],
    ['Fiji', 'Workshop', 1],
    ['Fiji', 'Meeting', 1],
    ['Fiji', 'Meeting', 0],
  ],
};

export const factsReport: Report = { sheet: 'Facts', title: 'The plan', note: 'One row each.', table: facts };

function countOf(member: string, value: number) {
  return { formula: `=SUMIFS(ConcordFacts[First],ConcordFacts[Member],"=${member}")`, value };
}

const counts: Readonly<Record<string, number>> = { Fiji: 2, Palau: 0, Tonga: 1 };

/** Activities by Member, with a column for the planner's targets and a pivot of Members and kinds. */
export function memberReport(members: readonly string[] = ['Fiji', 'Palau', 'Tonga']): Report {
  return {
    sheet: 'By Member',
    title: 'By Member',
    note: 'What counts.',
    table: {
      name: 'ConcordMembers',
      columns: [
        { title: 'Member', width: 20 },
        { title: 'Activities', width: 10, isTurned: true },
        { title: 'Target', width: 10, isPlanners: true },
      ],
      key: ['Member'],
      heat: ['Activities'],
      rows: members.map((member) => [member, countOf(member, counts[member] ?? 0), '']),
    },
    pivot: {
      name: 'ConcordMembersPivot',
      source: 'ConcordFacts',
      row: 'Member',
      column: 'Kind',
      values: [{ column: 'First', caption: 'Activities counted' }],
      totals: { down: true, across: false },
      otherwise: 'This Excel makes no PivotTable.',
    },
  };
}

/** As a summary has them: the long table last. */
export const reports: readonly Report[] = [memberReport(), factsReport];

export const plan = { name: 'Plan', cells: { A1: 'Annual plan' } };
