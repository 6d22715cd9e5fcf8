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

/** The cells as few areas: rows side by side that are filled alike are one. */
export function areasOf(cells: readonly CellAddress[]): readonly Area[] {
  const runs: { first: number; last: number; from: number; to: number }[] = [];
  const byRow = new Map<number, number[]>();
  for (const { row, column } of cells) byRow.set(row, [...(byRow.get(row) ?? []), column]);
  for (const [row, columns] of [...byRow].sort(([a], [b]) => a - b)) {
    for (const [from, to] of stretches(columns)) {
      const above = runs.find((run) => run.last === row - 1 && run.from === from && run.to === to);
      if (above) above.last = row;
      else runs.push({ first: row, last: row, from, to });
    }
  }
  return runs.map(({ first, last, from, to }) => ({
    from: { row: first, column: from },
    to: { row: last, column: to },
  }));
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
