import type { CellHold, CellKind } from '../sheet/grid';

/** A small plan in the annex layout: the texts of its cells, row by row from A1. */
export interface Example {
  readonly rows: readonly (readonly string[])[];
  /** Cells that hold something else than text, by address. */
  readonly kinds?: Readonly<Record<string, CellKind>>;
  /** Cells that may not be written, by address. */
  readonly holds?: Readonly<Record<string, CellHold>>;
}

/** A plan that breaks the rule at one cell, and nowhere else. */
export interface BadExample extends Example {
  /** The cell where the finding must be: `B4`. */
  readonly at: string;
  /** What that cell holds after the safe fixes, for a rule that has one. */
  readonly fixed?: string;
}

/** An action's row: label and text, the listings, the KPIs. */
export type ActionRow = readonly [action: string, listings: string, kpis: string];

/** The rows of a plan of one section that holds these actions; the first of them stands in row 4. */
export function planOf(...actions: readonly ActionRow[]): Example['rows'] {
  return [
    ['Annual Work Plan (2025-2026)'],
    ['1. Make trade flow'],
    ['Specific Actions', 'Annual Work Plan for 2025-2026', 'Key Performance Indicator'],
    ...actions,
  ];
}

/** An action's row whose action and KPI do not matter to the example. */
export function listed(label: string, ...listings: readonly string[]): ActionRow {
  return [
    `${label}) Help Members with subject ${label.toUpperCase()}\n(RSP 1.1.1 - 1st milestone)`,
    listings.map((listing) => `• ${listing}`).join('\n'),
    'Number of Members',
  ];
}
