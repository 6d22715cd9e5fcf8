import type { Report, ReportChart, ReportPivot } from '../../../src/host/host';

/** Bars and columns on a sheet before the one that has their numbers. */
export const bars: ReportChart = {
  name: 'ConcordMemberChart',
  title: 'Activities & events of each Member',
  shape: 'bars',
  source: { table: 'ConcordByMember', categories: 'Member', values: 'Activities', rows: 3 },
  over: { from: { row: 0, column: 0 }, to: { row: 19, column: 0 } },
};

export const columns: ReportChart = {
  ...bars,
  name: 'ConcordEventChart',
  title: 'Events',
  shape: 'columns',
  source: { ...bars.source, values: 'Events' },
  over: { from: { row: 0, column: 1 }, to: { row: 9, column: 1 } },
};

/** A sheet with charts under a table of so many rows. */
export function overview(rows = 2, charts: readonly ReportChart[] = [bars, columns]): Report {
  return {
    sheet: 'Overview',
    title: 'Overview',
    note: 'In brief.',
    table: {
      name: 'ConcordOverview',
      columns: [
        { title: 'What', width: 40 },
        { title: 'Number', width: 40 },
      ],
      rows: Array.from({ length: rows }, (_, index) => [`Fact ${index + 1}`, index]),
      key: ['What'],
    },
    charts,
  };
}

export type Count = readonly [member: string, activities: number, events: number];

export const counts: readonly Count[] = [
  ['Fiji', 2, 3],
  ['Lao <PDR>', 0, 0],
  ['Tonga', 5, 1],
];

export function byMember(rows: readonly Count[] = counts, pivot?: ReportPivot): Report {
  return {
    sheet: 'By Member’s name',
    title: 'By Member',
    note: 'One row for each.',
    table: {
      name: 'ConcordByMember',
      columns: [
        { title: 'Member', width: 20 },
        { title: 'Activities', width: 12 },
        { title: 'Events', width: 12 },
      ],
      rows,
      key: ['Member'],
    },
    ...(pivot ? { pivot } : {}),
  };
}

/** The same charts, showing so many Members. */
export function showing(rows: number): readonly ReportChart[] {
  return [bars, columns].map((chart) => ({ ...chart, source: { ...chart.source, rows } }));
}

export const moreCounts: readonly Count[] = [['Bhutan', 4, 4], ...counts.slice(1)];
export const manyCounts: readonly Count[] = [...counts, ['Vanuatu', 7, 2]];
