import { formatLabel, type LabelStyle } from '../../../../src/core/plan/label';
import type { Plan } from '../../../../src/core/plan/model';
import { findCell, type Cell, type Grid } from '../../../../src/core/sheet/grid';

/**
 * A plan in the annex layout after a planner has put in, or taken out, a row by hand and has numbered the section anew,
 * but has left every see-also as it was. `section` is the number of a section, `position` one-based among its actions.
 */
export function renameByHand(
  grid: Grid,
  plan: Plan,
  { section, position, by }: { readonly section: number; readonly position: number; readonly by: 'insert' | 'delete' },
  style: LabelStyle = 'doubled',
): Grid {
  const { actions } = plan.sections.find(({ number }) => number === section)!;
  const { row: at } = actions[position - 1]!.titleSource.at;
  const labelled = new Map(
    actions.map(({ labelSource: { at: cell } }, index) => {
      const place = index + 1;
      const now = by === 'insert' ? (place < position ? place : place + 1) : place <= position ? place : place - 1;
      const { text } = findCell(grid, cell)!;
      return [cell.row, text.replace(/^\s*[a-z]{1,3}\)/, `${formatLabel(now, style)})`)] as const;
    }),
  );
  const cells = grid.cells
    .filter(({ row }) => by === 'insert' || row !== at)
    .map((cell): Cell => {
      const text = cell.column === actions[0]!.labelSource.at.column ? labelled.get(cell.row) : undefined;
      const moved = cell.row < at ? 0 : by === 'insert' ? 1 : -1;
      return { ...cell, text: text ?? cell.text, row: cell.row + moved };
    });
  const added: Cell[] =
    by === 'delete'
      ? []
      : [
          {
            row: at,
            column: actions[0]!.labelSource.at.column,
            text: `${formatLabel(position, style)}) Assist Members with a subject of its own`,
            kind: 'text',
            hold: null,
          },
        ];
  return { ...grid, cells: [...cells, ...added].sort((a, b) => a.row - b.row || a.column - b.column) };
}
