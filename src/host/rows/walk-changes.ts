import { formatAddress, formatPlace } from '../../core/sheet/address';
import type { Area } from '../../core/sheet/area';
import type { SheetChange } from '../../core/sheet/change';
import { applyChange } from '../../core/sheet/changing/apply-changes';
import { areaAfter, edgesOf, reachesOver } from '../../core/sheet/changing/rows';
import type { Edit } from '../../core/sheet/edit';
import type { Grid } from '../../core/sheet/grid';
import { HostError } from '../host';
import { growTable } from '../table-growth';
import { normaliseLineBreaks, refuseTooLong, refuseUnwritable } from '../writable';

/** An Excel table as rows come and go; the first row of its area is its header. */
export interface LyingTable {
  readonly name: string;
  readonly area: Area;
  readonly hasTotals: boolean;
}

/** A sheet as it is before one of several steps. */
export interface Stage {
  readonly grid: Grid;
  readonly merged: readonly Area[];
  readonly tables: readonly LyingTable[];
}

/** A step with the sheet before and after it. */
export interface Walked {
  readonly change: SheetChange;
  readonly before: Stage;
  readonly after: Stage;
}

/**
 * Goes through the steps without doing them. Throws StaleEdit where a cell does not hold what a step says, and HostError
 * `formula`, `too-long` or `merged` where a host may not do it.
 */
export function walkChanges(stage: Stage, changes: readonly SheetChange[]): readonly Walked[] {
  const walked: Walked[] = [];
  for (const change of changes) {
    const before: Stage = walked.at(-1)?.after ?? stage;
    const grid = applyChange(before.grid, change);
    refuse(before, change);
    const after = {
      grid,
      merged: before.merged.flatMap((area) => areaAfter(change, area) ?? []),
      tables: before.tables.flatMap((table) => tableAfter(before, change, table)),
    };
    walked.push({ change, before, after });
  }
  return walked;
}

function refuse({ grid, merged, tables }: Stage, change: SheetChange): void {
  if (change.kind === 'write') refuseUnwritable(grid, change.edits.filter(isReal), () => false);
  if (change.kind === 'insert-rows') {
    change.rows.forEach((texts, index) =>
      texts.forEach(({ column, text }) =>
        refuseTooLong(formatPlace(grid.sheet, { row: change.at + index, column }), text),
      ),
    );
  }
  if (change.kind === 'delete-rows') {
    const end = change.at + change.rows.length;
    const held = grid.cells.find(({ row, hold }) => row >= change.at && row < end && hold === 'formula');
    if (held) throw new HostError('formula', formatPlace(grid.sheet, held));
  }
  for (const edge of edgesOf(change)) {
    if (merged.some((area) => reachesOver(area, edge))) throw refused(edge);
  }
  for (const { area, hasTotals } of tables) refuseBreaking(change, area, hasTotals);
}

/** A table loses its header, its totals or its last row only together with all of it. */
function refuseBreaking(change: SheetChange, { from, to }: Area, hasTotals: boolean): void {
  if (change.kind !== 'delete-rows' && change.kind !== 'move-rows') return;
  const [start, count] = change.kind === 'delete-rows' ? [change.at, change.rows.length] : [change.from, change.count];
  const end = start + count;
  const body = { first: from.row + 1, last: hasTotals ? to.row - 1 : to.row };
  const isApart = end <= from.row || start > to.row;
  const isWhole = start <= from.row && to.row < end;
  const isWithin = start >= body.first && end <= body.last + 1;
  const isBody = isWithin && count === body.last - body.first + 1;
  const staysWithin = change.kind === 'move-rows' && change.to >= body.first && change.to <= body.last + 1;
  if (isApart || isWhole || (isWithin && (!isBody || staysWithin))) return;
  throw refused(start);
}

function refused(row: number): HostError {
  return new HostError('merged', formatAddress({ row, column: 0 }));
}

/**
 * What comes to stand right below a table and belongs to a table (rows that look like one of its rows, or come from the
 * body of one) joins it, as what is typed there does; a table with totals stays.
 */
function tableAfter(before: Stage, change: SheetChange, table: LyingTable): readonly LyingTable[] {
  const carried = areaAfter(change, table.area);
  if (!carried) return [];
  const last = carried.to.row + (table.hasTotals ? 0 : countJoining(before, change, table));
  return [{ ...table, area: { from: carried.from, to: { ...carried.to, row: last } } }];
}

function countJoining({ tables }: Stage, change: SheetChange, table: LyingTable): number {
  const below = table.area.to.row + 1;
  const isOfBody = (row: number | null) =>
    row !== null && tables.some(({ area }) => area.from.row < row && row <= area.to.row);
  switch (change.kind) {
    case 'write': {
      const others = tables.filter((other) => other !== table).map(({ area }) => area);
      return (growTable(table.area, others, change.edits)?.to.row ?? table.area.to.row) - table.area.to.row;
    }
    case 'insert-rows':
      return change.at === below && isOfBody(change.like) ? change.rows.length : 0;
    case 'move-rows':
      return change.to === below && isOfBody(change.from) ? change.count : 0;
    case 'delete-rows':
      return 0;
  }
}

/** Whether an edit writes anything: one that does not stands guard only. */
export function isReal({ before, after }: Edit): boolean {
  return before !== after;
}

/** The step with the line breaks that Excel has. */
export function cleanChange(change: SheetChange): SheetChange {
  switch (change.kind) {
    case 'write':
      return { ...change, edits: change.edits.map((edit) => ({ ...edit, after: normaliseLineBreaks(edit.after) })) };
    case 'insert-rows':
      return {
        ...change,
        rows: change.rows.map((texts) => texts.map((cell) => ({ ...cell, text: normaliseLineBreaks(cell.text) }))),
      };
    case 'delete-rows':
    case 'move-rows':
      return change;
  }
}
