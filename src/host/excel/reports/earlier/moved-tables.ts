import type { CellAddress } from '../../../../core/sheet/address';
import { isWithin, type Area } from '../../../../core/sheet/area';
import type { Report } from '../../../host';
import { moveFormula } from '../../../reports/carry/move-formula';
import type { EarlierSheet, HeldCell, HeldContent } from '../../../reports/earlier-sheet';
import type { CarriedCell } from '../../../reports/placed-value';
import { layOutReports, type ReportLayout } from '../../../reports/report-layout';
import { lower } from '../range';

/*
 * Where a note has become longer or shorter, the table stands in other rows. Excel moves it whole, so that its formats
 * and what names it go along, and what then differs is written. So reports are laid out twice: to know where each table
 * goes, and as though it stood there already.
 */

/** A layout with the rows by which the table is to be moved first. */
export interface MovedLayout {
  readonly layout: ReportLayout;
  readonly down: number;
}

export function layOutMoved(
  reports: readonly Report[],
  earlier: ReadonlyMap<string, EarlierSheet>,
  pivots: boolean,
): readonly MovedLayout[] {
  const first = layOutReports(reports, { earlier, pivots });
  const downs = new Map(
    first.map(({ report, table }) => {
      const stood = earlier.get(report.table.name);
      return [report.table.name, stood ? table.from.row - stood.table.from.row : 0];
    }),
  );
  const moved = [...earlier].map(([name, sheet]) => [name, moveTable(sheet, downs.get(name) ?? 0)] as const);
  const second = [...downs.values()].some((down) => down !== 0)
    ? layOutReports(reports, { earlier: new Map(moved), pivots })
    : first;
  return second.map((layout, index) => {
    const { report } = layout;
    const down = downs.get(report.table.name) ?? 0;
    const stood = earlier.get(report.table.name);
    return { layout: down === 0 || !stood ? layout : joinLayouts(first[index]!, layout, stood, down), down };
  });
}

/** The sheet after its table was moved: what it was moved over is gone. */
function moveTable(sheet: EarlierSheet, down: number): EarlierSheet {
  if (down === 0) return sheet;
  const target = lower(sheet.table, down);
  const cells = sheet.cells.flatMap((cell): readonly HeldCell[] => {
    if (isWithin(sheet.table, cell)) {
      return [{ row: cell.row + down, column: cell.column, content: moveContent(cell.content, sheet.table, down) }];
    }
    return isWithin(target, cell) ? [] : [cell];
  });
  return { ...sheet, table: target, cells };
}

/** Formulas follow what they name, as those of cells that are cut and pasted do. */
function moveContent(content: HeldContent, table: Area, down: number): HeldContent {
  if (typeof content !== 'object' || !('formula' in content)) return content;
  const move = { rows: down, table, tableRows: down, columnNow: (column: number) => column };
  return { ...content, formula: moveFormula(content.formula, move) };
}

/** What stands beside the table goes where it was to go, or stays where it was although the table was moved over it. */
function joinLayouts(first: ReportLayout, second: ReportLayout, stood: EarlierSheet, down: number): ReportLayout {
  const beside = first.carried.filter(({ from }) => !isWithin(stood.table, from));
  const going = new Set(beside.map(({ from }) => keyOf(from)));
  const filled = new Set(second.values.map(keyOf));
  const target = lower(stood.table, down);
  const isOver = (cell: HeldCell): boolean =>
    isWithin(target, cell) &&
    !isWithin(stood.table, cell) &&
    !(cell.column === stood.table.from.column && cell.row < stood.table.from.row);
  const covered = stood.cells
    .filter((cell) => isOver(cell) && !going.has(keyOf(cell)) && !filled.has(keyOf(cell)))
    .map((cell): CarriedCell => ({ ...cell, from: cell }));
  const own = second.carried.filter(({ from }) => isWithin(target, from));
  return { ...second, carried: [...own, ...beside, ...covered], lowered: first.lowered };
}

function keyOf({ row, column }: CellAddress): number {
  return row * 16_384 + column;
}
