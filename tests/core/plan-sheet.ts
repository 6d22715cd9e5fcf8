import type { Cell, Grid } from '../../src/core/sheet/grid';

/** A sheet from the texts of its rows, A1 first; empty texts are empty cells. */
export function sheetOf(rows: readonly (readonly string[])[], sheet = 'Plan'): Grid {
  return {
    sheet,
    cells: rows.flatMap((row, at) =>
      row.flatMap((text, column): Cell[] => (text === '' ? [] : [{ row: at, column, text, kind: 'text', hold: null }])),
    ),
  };
}

/** An action: its label, its listings as typed, and more where it matters. */
export interface SketchedAction {
  readonly label: string;
  readonly listings: readonly string[];
  readonly title?: string;
  readonly kpi?: string;
}

/** The rows of a plan in the annex layout; sections are numbered from 1. */
export function planRows(...sections: readonly (readonly SketchedAction[])[]): string[][] {
  return [
    ['Annual Work Plan (2025-2026)', '', ''],
    ...sections.flatMap((actions, index) => [
      [`${index + 1}. Part ${index + 1}`, '', ''],
      ['Specific Actions', 'Annual Work Plan for 2025-2026', 'Key Performance Indicator'],
      ...actions.map(({ label, listings, title = `Work on subject ${label}`, kpi = 'Number of Members' }) => [
        `${label}) ${title}\n(RSP 1.1.1 - 1st milestone)`,
        listings.map((listing) => `• ${listing}`).join('\n'),
        kpi,
      ]),
    ]),
  ];
}
