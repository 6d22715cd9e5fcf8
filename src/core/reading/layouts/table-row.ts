import { findLabel } from '../../plan/labels/find-label';
import type { Columns } from '../../plan/model';
import type { Profile } from '../../plan/profile';
import { foldSpaces } from '../../plan/text';
import type { Source } from '../../sheet/edit';
import type { Cell } from '../../sheet/grid';
import { wholeCell } from '../passage';
import type { Row } from './rows';

/** What a row of a table of actions holds, in the plan's own columns. */
export interface TableRow {
  readonly row: number;
  /** Label, text and RSP line: none, one or two cells. */
  readonly text: readonly Source[];
  readonly listings: Source | null;
  readonly kpi: Source | null;
  /** The RSP reference, where it has a column of its own. */
  readonly rsp: Source | null;
  readonly isLabelled: boolean;
}

export function pickCells({ row, cells }: Row, columns: Columns, { labels }: Profile): TableRow {
  const at = (column: number | undefined) => cells.find((cell) => cell.column === column);
  const source = (cell: Cell | undefined) => cell && wholeCell(cell);
  const label = at(columns.label) ?? findLooseLabel(cells, columns);
  const text = [source(label), source(at(columns.action))].filter((part) => part !== undefined);
  const own = foldSpaces(text.map((part) => part.text).join(' '));
  return {
    row,
    text,
    listings: source(at(columns.listings)) ?? null,
    kpi: source(at(columns.kpi)) ?? null,
    rsp: source(at(columns.rsp)) ?? null,
    isLabelled: label !== undefined || findLabel(own, labels.style) !== null,
  };
}

/** A label in a column without a heading, left of the action. */
function findLooseLabel(cells: readonly Cell[], { label, action }: Columns): Cell | undefined {
  if (label !== undefined || action === undefined) return undefined;
  return cells.find(({ column, text }) => column < action && /^\s*\(?(?:\d+-)?\(?\p{L}{1,3}[.)]{1,2}\s*$/u.test(text));
}
