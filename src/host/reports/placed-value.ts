import { formatAddress, type CellAddress } from '../../core/sheet/address';
import type { Area } from '../../core/sheet/area';
import type { ReportTarget } from '../../core/summary/report';
import type { HeldContent } from './earlier-sheet';

/** A value of ours, where it is to stand. */
export interface PlacedValue extends CellAddress {
  readonly value: string | number;
  /** How the sheet works it out, as `ReportFormula` has it; null for most. */
  readonly formula: string | null;
  /** Where it leads; null for most. */
  readonly target: ReportTarget | null;
  /** The cell holds just this already, and need not be written. */
  readonly isThere: boolean;
}

/** What the planner has written, where it goes: only where that is another cell than it stood in. */
export interface CarriedCell extends CellAddress {
  /** Its formula is that for the new place. */
  readonly content: HeldContent;
  /** Where it stood, so that its looks (of a date, say) can go with it. */
  readonly from: CellAddress;
}

/** Where a link leads, as Excel writes it; a sheet's name in quotation marks may be any. */
export function formatTarget({ sheet, at }: ReportTarget): string {
  return `'${sheet.replaceAll("'", "''")}'!${formatAddress(at)}`;
}

/** The cells as few areas: rows one below the other that are filled alike are one. */
export function areasOf(cells: readonly CellAddress[]): readonly Area[] {
  const areas: { readonly from: CellAddress; to: CellAddress }[] = [];
  const lowest = new Map<string, (typeof areas)[number]>();
  for (const [row, columns] of byRow(cells)) {
    for (const [from, to] of stretches(columns)) {
      const above = lowest.get(`${from} ${to}`);
      if (above?.to.row === row - 1) {
        above.to = { row, column: to };
        continue;
      }
      const area = { from: { row, column: from }, to: { row, column: to } };
      areas.push(area);
      lowest.set(`${from} ${to}`, area);
    }
  }
  return areas;
}

function byRow(cells: readonly CellAddress[]): readonly (readonly [number, readonly number[]])[] {
  const rows = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const columns = rows.get(row);
    if (columns) columns.push(column);
    else rows.set(row, [column]);
  }
  return [...rows].sort(([a], [b]) => a - b);
}

/** First and last of each run of numbers without a gap. */
function stretches(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}
