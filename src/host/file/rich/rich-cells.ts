import { formatAddress, type CellAddress } from '../../../core/sheet/address';
import type { Edit } from '../../../core/sheet/edit';
import { normaliseLineBreaks } from '../../writable';
import type { CellWriting } from '../patch-cells';
import type { CellSpan, SheetScan } from '../scan-sheet';
import { canCarry, carryRuns } from './carry-runs';
import { isPartlyFormatted, readRuns, type Run } from './runs';

/** Finds the runs of a cell of which a part is formatted unlike the rest; null of any other. */
export type FindRuns = (at: CellAddress) => readonly Run[] | null;

/** `strings` is the text of the shared strings part. */
export function findRunsIn({ xml, rows }: SheetScan, strings: string): FindRuns {
  const cells = new Map(rows.flatMap((row) => row.cells.map((cell) => [formatAddress(cell), cell])));
  const shared = readRuns(strings);
  const runsOf = ({ type, value, start, end }: CellSpan): readonly Run[] | null => {
    if (type === 's') return shared[Number(value)] ?? null;
    return type === 'inlineStr' ? (readRuns(xml.slice(start, end))[0] ?? null) : null;
  };
  return (at) => {
    const cell = cells.get(formatAddress(at));
    const runs = cell ? runsOf(cell) : null;
    return runs && isPartlyFormatted(runs) ? runs : null;
  };
}

/** What edits write, with the formatting of the parts of a text that stay. */
export function keepRuns(edits: readonly Edit[], find: FindRuns): readonly CellWriting[] {
  return edits.map(({ at, after }): CellWriting => {
    const text = normaliseLineBreaks(after);
    const runs = text === '' ? null : find(at);
    return { at, value: runs && canCarry(runs) ? { runs: carryRuns(runs, text) } : text };
  });
}

/** Those of the cells whose formatting cannot be kept. */
export function findLost(cells: readonly CellAddress[], find: FindRuns): readonly CellAddress[] {
  return cells.filter((at) => {
    const runs = find(at);
    return runs !== null && !canCarry(runs);
  });
}
