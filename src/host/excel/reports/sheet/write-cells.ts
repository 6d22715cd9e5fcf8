import { isWithin } from '../../../../core/sheet/area';
import { heldValue, type HeldContent } from '../../../reports/earlier-sheet';
import type { ReportLayout } from '../../../reports/report-layout';
import { asText } from '../../as-text';

/*
 * The cells that are to be written, as ranges of rows: what is null in a block Excel leaves as it is. Blocks go in
 * exchanges by their bytes, as Excel on the web takes 5 MB at once.
 */

/** What Excel is given for a cell: a text as it is typed, a formula in English. */
export type Entry = string | number | boolean;

export interface PlacedEntry {
  readonly row: number;
  readonly column: number;
  readonly entry: Entry;
}

/** A block of a sheet; null for what stays. */
export interface Block {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly lines: readonly (readonly (Entry | null)[])[];
  readonly bytes: number;
}

/** Everything to be written but formulas, for which their values stand until the tables are there that they name. */
export function entriesOf({ values, carried, pivot }: ReportLayout): readonly PlacedEntry[] {
  const written = values.filter((value) => !value.isThere && !(pivot && isWithin(pivot.area, value)));
  return [
    ...written.map(({ row, column, value }) => ({ row, column, entry: asEntry(value) })),
    ...carried.map(({ row, column, content }) => ({ row, column, entry: carriedEntry(content) })),
  ];
}

/** The formulas to be written. Texts in their cells would be taken for a column to be filled; numbers are not. */
export function formulasOf({ values }: ReportLayout): readonly PlacedEntry[] {
  return values.flatMap(({ row, column, formula, isThere }) =>
    formula === null || isThere ? [] : [{ row, column, entry: formula }],
  );
}

function asEntry(value: Entry): Entry {
  return typeof value === 'string' ? asText(value) : value;
}

function carriedEntry(content: HeldContent): Entry {
  if (typeof content === 'object' && 'formula' in content) return content.formula;
  const value = heldValue(content);
  return typeof value === 'object' ? value.error : asEntry(value);
}

/** Bytes of one block: what else goes with it is less than as much again. */
const mostBytes = 1_500_000;

/** Entries as blocks, each of rows that follow each other and of no more bytes than go at once. */
export function blocksOf(sheet: Excel.Worksheet, entries: readonly PlacedEntry[]): readonly Block[] {
  const byRow = new Map<number, PlacedEntry[]>();
  for (const entry of entries) {
    const row = byRow.get(entry.row);
    if (row) row.push(entry);
    else byRow.set(entry.row, [entry]);
  }
  const runs: { row: number; rows: PlacedEntry[][]; bytes: number }[] = [];
  for (const [row, cells] of [...byRow].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    const bytes = countBytes(cells);
    if (last && last.row + last.rows.length === row && last.bytes + bytes <= mostBytes) {
      last.rows.push(cells);
      last.bytes += bytes;
    } else runs.push({ row, rows: [cells], bytes });
  }
  return runs.map(({ row, rows, bytes }) => {
    const columns = rows.flatMap((cells) => cells.map(({ column }) => column));
    const [first, last] = columns.reduce(
      ([least, most], column) => [Math.min(least, column), Math.max(most, column)],
      [Infinity, 0],
    );
    const lines = rows.map((cells) => {
      const line: (Entry | null)[] = Array.from({ length: last - first + 1 }, () => null);
      for (const { column, entry } of cells) line[column - first] = entry;
      return line;
    });
    return { sheet, row, column: first, lines, bytes };
  });
}

/**
 * Writes the blocks; the last of them go with what follows. Where they need several exchanges, formulas that count them
 * are worked out once, at the end.
 */
export async function writeBlocks(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  areFirst = true,
): Promise<void> {
  const [now, later] = splitBlocks(blocks);
  if (later.length > 0) context.application.suspendApiCalculationUntilNextSync();
  for (const block of now) writeBlock(block);
  if (later.length > 0) {
    await context.sync();
    await writeBlocks(context, later, false);
  } else if (!areFirst) context.application.calculate('Recalculate');
}

export function writeBlock({ sheet, row, column, lines }: Block): void {
  sheet.getRangeByIndexes(row, column, lines.length, lines[0]!.length).formulas = lines.map((line) => [...line]);
}

/** As many of the first as go in one exchange, one at least. */
function splitBlocks(blocks: readonly Block[]): readonly [readonly Block[], readonly Block[]] {
  let sum = 0;
  const end = blocks.findIndex(({ bytes }, index) => {
    sum += bytes;
    return index > 0 && sum > mostBytes;
  });
  return end < 0 ? [blocks, []] : [blocks.slice(0, end), blocks.slice(end)];
}

const encoder = new TextEncoder();

/** As it travels: JSON within JSON. */
function countBytes(cells: readonly PlacedEntry[]): number {
  return encoder.encode(JSON.stringify(JSON.stringify(cells.map(({ entry }) => entry)))).length;
}
