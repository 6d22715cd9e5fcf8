import type { Action, Plan } from '../../../plan/model';
import type { ColumnRole } from '../../../plan/profile';
import type { Replacement } from '../../../sheet/edit';
import { findCell, type Grid } from '../../../sheet/grid';
import type { Merged } from '../../merging';
import { applyParts } from '../../following/written-reference';
import { appendKpis } from '../merge-kpis';

/** What rows that join another action say of it: its RSP reference, and the KPIs of both. */
export function joinInRegister(grid: Grid, { shape }: Plan, merged: readonly Merged[]): readonly Replacement[] {
  return merged.flatMap(({ action, into, lines, kpis }) => {
    const rows = action.rows.filter((row) => lines.some(({ source }) => source.at.row === row));
    const textAt = (row: number, role: ColumnRole): string => textIn(grid, row, shape.columns[role]);
    const writeAt = (row: number, role: ColumnRole, text: string): readonly Replacement[] => {
      const column = shape.columns[role];
      if (column === undefined) return [];
      return [{ at: { row, column }, start: 0, end: textAt(row, role).length, text }];
    };
    const rsp = into.rows.map((row) => textAt(row, 'rsp')).find((text) => text.trim() !== '') ?? '';
    const [added] = appendKpis(grid, into, kpis);
    const place = into.kpis.at(-1)?.source ?? into.kpisCell;
    const before = findCell(grid, place.at)?.text ?? '';
    const joined = added ? applyParts(before, [added]) : before;
    return [
      ...rows.filter((row) => textAt(row, 'rsp').trim() !== '').flatMap((row) => writeAt(row, 'rsp', rsp)),
      ...rows.filter((row) => textAt(row, 'kpi').trim() !== '').flatMap((row) => writeAt(row, 'kpi', joined)),
      ...sayingSo(into, place.at.row, (row) => textAt(row, 'kpi') === before).flatMap((row) =>
        added ? writeAt(row, 'kpi', joined) : [],
      ),
    ];
  });
}

/** The rows of an action that say what one of them says. */
function sayingSo({ rows }: Action, first: number, says: (row: number) => boolean): readonly number[] {
  return rows.filter((row) => row === first || says(row));
}

function textIn(grid: Grid, row: number, column: number | undefined): string {
  return column === undefined ? '' : (findCell(grid, { row, column })?.text ?? '');
}
