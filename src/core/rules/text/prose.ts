import { actionsOf, listingsOf, type Listing, type Plan } from '../../plan/model';
import { groupBy } from '../../plan/group-by';
import { formatAddress } from '../../sheet/address';
import type { Source } from '../../sheet/edit';
import { findCell, type Grid } from '../../sheet/grid';
import { findPlanCells, type PlanCell } from '../plan-cells';

/** A cell of the plan and its prose. */
export interface ProseCell extends PlanCell {
  /** The text of the cell with line breaks in place of labels, bullets, see-also and RSP references, which have laws of their own. */
  readonly prose: string;
}

/** The cells of a plan with their prose, in reading order; without columns of labels, RSP references and see-also. */
export function findProse(plan: Plan, grid: Grid): readonly ProseCell[] {
  const notProse = groupBy<Pick<Source, 'at' | 'start' | 'end'>, string>(
    [
      ...actionsOf(plan).flatMap(({ labelSource, rspSource }) => [labelSource, rspSource ?? labelSource]),
      ...listingsOf(plan).flatMap(({ typed, slot }) => (typed ? slot.parts : [])),
      ...listingsOf(plan).map((listing) => bulletOf(listing, grid)),
    ],
    ({ at }) => formatAddress(at),
  );
  return findPlanCells(plan, grid)
    .filter(({ role }) => role !== 'label' && role !== 'rsp' && role !== 'seeAlso')
    .map((own) => ({ ...own, prose: blankOut(own.cell.text, notProse.get(formatAddress(own.cell)) ?? []) }));
}

/** What stands before a listing on its line: a bullet, or a counter such as "xxx." */
function bulletOf({ source }: Listing, grid: Grid): Pick<Source, 'at' | 'start' | 'end'> {
  const before = (findCell(grid, source.at)?.text ?? '').slice(0, source.start);
  return { at: source.at, start: before.lastIndexOf('\n') + 1, end: source.start };
}

function blankOut(text: string, parts: readonly Pick<Source, 'start' | 'end'>[]): string {
  let prose = '';
  for (const { start, end } of [...parts].sort((a, b) => a.start - b.start)) {
    if (start < prose.length) continue;
    prose += text.slice(prose.length, start) + '\n'.repeat(end - start);
  }
  return prose + text.slice(prose.length);
}
