import type { Plan } from '../../plan/model';
import type { Grid } from '../../sheet/grid';
import type { Merging } from '../merging';
import type { Outline } from '../outline/outline';
import type { CellsOf } from '../rows/order';
import { orderSections, sectionRows } from '../rows/section-rows';
import { writeNumber } from './headings';
import { writeMark } from './marks';
import { appendKpis } from './merge-kpis';
import { appendLines, lineOf } from './merge-lines';
import type { Laid } from './laid';
import { makeTableRows } from './new-table-rows';

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
    actions.flatMap(({ action, label }) => (action ? writeMark(grid, action, { label, section: number }) : [])),
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
