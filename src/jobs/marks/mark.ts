import type { Marks, MarkStyle } from '../../host/host';
import type { Checked } from '../outcome';
import { marksOf } from './marks-of';

/** How the cells of findings are marked in the sheet, if at all. */
export type Marking = MarkStyle | 'none';

/** Marks the cells of a check in place of all earlier marks of its sheet; `none` takes the marks off every sheet. */
export async function mark(
  host: Marks,
  checked: Pick<Checked, 'findings' | 'grid'>,
  marking: Marking,
): Promise<{ readonly left: number }> {
  if (marking !== 'none') return host.mark(checked.grid.sheet, marksOf(checked), marking);
  await host.unmark();
  return { left: 0 };
}
