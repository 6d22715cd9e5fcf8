import { listingsOf, actionsOf, type Plan } from '../../plan/model';
import { groupBy } from '../../plan/group-by';
import { formatAddress } from '../../sheet/address';
import type { Source } from '../../sheet/edit';
import type { Grid } from '../../sheet/grid';
import { findPlanCells, type PlanCell } from '../plan-cells';

/** A cell of the plan and its prose. */
export interface ProseCell extends PlanCell {
  /** The text of the cell with line breaks in place of labels, see-also and RSP references, which have laws of their own. */
  readonly prose: string;
}

/** The cells of a plan with their prose, in reading order; without columns of labels, RSP references and see-also. */
export function findProse(plan: Plan, grid: Grid): readonly ProseCell[] {
  const notProse = groupBy(
    [
      ...actionsOf(plan).flatMap(({ labelSource, rspSource }) => [labelSource, rspSource ?? labelSource]),
      ...listingsOf(plan).flatMap(({ typed, slot }) => (typed ? slot.parts : [])),
    ],
    ({ at }) => formatAddress(at),
  );
  return findPlanCells(plan, grid)
    .filter(({ role }) => role !== 'label' && role !== 'rsp' && role !== 'seeAlso')
    .map((own) => ({ ...own, prose: blankOut(own.cell.text, notProse.get(formatAddress(own.cell)) ?? []) }));
}

function blankOut(text: string, parts: readonly Source[]): string {
  let prose = '';
  for (const { start, end } of [...parts].sort((a, b) => a.start - b.start)) {
    if (start < prose.length) continue;
    prose += text.slice(prose.length, start) + '\n'.repeat(end - start);
  }
  return prose + text.slice(prose.length);
}
