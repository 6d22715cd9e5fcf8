import type { Plan } from '../plan/model';
import type { Replacement } from '../sheet/edit';
import type { Grid } from '../sheet/grid';
import type { Merging } from './merging';
import type { Outline } from './outline/outline';
import type { CellsOf, RowOrder } from './rows/order';
import { orderSections, sectionRows } from './rows/section-rows';
import { writeNumber } from './writing/headings';
import { writeMark } from './writing/marks';
import { appendKpis } from './writing/merge-kpis';
import { appendLines, lineOf } from './writing/merge-lines';
import { makeTableRows } from './writing/new-table-rows';

/** What an outline does to a sheet: what is written over, as the rows stand, and then the rows from `first` on in order. */
export interface Laid {
  readonly replacements: readonly Replacement[];
  readonly first: number;
  /** How many rows there are from `first` on that have a place in the order, or go. */
  readonly count: number;
  readonly order: RowOrder;
}

/** Carries an outline into a sheet with a table for each section. */
export function layTable(
  grid: Grid,
  plan: Plan,
  outline: Outline,
  { merged, followed }: Merging,
  cellsOf: CellsOf,
): Laid {
  const before = sectionRows(plan);
  const first = before[0]!.core[0]!;
  const last = before.at(-1)!.core.at(-1)!;
  const headings = before.flatMap(({ section, core }) => {
    const now = outline.sections.find((one) => one.section === section);
    return now ? writeNumber(grid, section, core, now.number) : [];
  });
  const marks = outline.sections.flatMap(({ number, actions }) =>
    actions.flatMap(({ action, label }) => (action ? writeMark(grid, plan, action, { label, section: number }) : [])),
  );
  const joined = merged.flatMap(({ into, lines, kpis }) => [
    ...appendLines(
      grid,
      plan,
      into,
      lines.map((listing) => lineOf(listing, followed.get(listing.id)?.replacements ?? [])),
    ),
    ...appendKpis(grid, into, kpis),
  ]);
  return {
    replacements: [...headings, ...marks, ...joined],
    first,
    count: last - first + 1,
    order: orderSections(before, outline, makeTableRows(grid, plan, outline, cellsOf), new Map()),
  };
}
