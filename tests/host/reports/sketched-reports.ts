import type { Report, ReportTable } from '../../../src/host/host';

export const facts: ReportTable = {
  name: 'Facts',
  columns: [
    { title: 'Member', width: 20 },
    { title: 'Activity', width: 40 },
    { title: 'First of activity', width: 10 },
    { title: 'Listing', width: 10 },
  ],
  rows: [
    ['Tonga', 'A001', 1, 1],
    ['Fiji', 'A001', 1, 1],
    ['Fiji', 'A001', 0, 1],
    ['Fiji', { text: '=A002', sheet: "Tonga's plan", at: { row: 6, column: 1 } }, 1, 1],
    ['Palau', '007', 0, 0],
  ],
};

export const factsReport: Report = {
  sheet: 'Plan facts',
  title: 'The plan, line by line',
  note: 'One row per Member & line.',
  table: facts,
};

export const countryReport: Report = {
  sheet: 'By Member',
  title: 'Activities by Member',
  note: 'Once for each Member.',
  table: {
    name: 'ByMember',
    columns: [
      { title: 'Member', width: 20 },
      { title: 'Activities', width: 12 },
    ],
    rows: [
      ['Fiji', 2],
      ['Palau', 0],
      ['Tonga', 1],
    ],
  },
  pivot: {
    name: 'ByMemberPivot',
    source: 'Facts',
    row: 'Member',
    values: [
      { column: 'First of activity', caption: 'Activities counted' },
      { column: 'Listing', caption: 'Lines' },
    ],
    totals: { down: true, across: false },
    otherwise: '',
  },
};

/** Lines by Member and by what counts first; the sum of a Member’s is not asked for. */
export const crossReport: Report = {
  ...countryReport,
  sheet: 'Member x line',
  table: { name: 'MemberByLine', columns: [{ title: 'Member', width: 40 }], rows: [['Fiji']] },
  pivot: {
    name: 'MemberByLinePivot',
    source: 'Facts',
    row: 'Member',
    column: 'First of activity',
    values: [{ column: 'Listing', caption: 'Lines' }],
    totals: { down: true, across: false },
    otherwise: '',
  },
};

export const reports = [factsReport, countryReport];
export const plan = { name: 'Plan', cells: { A1: 'Annual plan' } };
