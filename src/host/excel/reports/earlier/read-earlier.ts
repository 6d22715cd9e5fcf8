import type { Area } from '../../../../core/sheet/area';
import type { EarlierSheet, HeldCell, HeldContent } from '../../../reports/earlier-sheet';
import { toCharacters } from '../../column-width';
import { areaOf, loadArea, rangeOf } from '../range';
import type { OwnSheet } from './own-sheets';

/*
 * What stands on our sheets, read in as few exchanges as Excel on the web lets pass: 5 MB an answer.
 */

/** Cells in one exchange: of texts of forty letters, as they come twice, the answer has less than 5 MB. */
const mostCells = 40_000;

/** One for each sheet. */
export async function readEarlier(
  context: Excel.RequestContext,
  owned: readonly OwnSheet[],
): Promise<readonly EarlierSheet[]> {
  if (owned.length === 0) return [];
  const asked = owned.map((own) => ({
    own,
    pivot: own.pivot ? loadArea(own.pivot.layout.getRange()) : null,
    widths: columnsOf(own.area).map((column) => ({
      column,
      format: own.sheet.getRangeByIndexes(0, column, 1, 1).format.load('columnWidth'),
    })),
  }));
  await context.sync();
  const cells = await readCells(context, owned);
  return asked.map(({ own, pivot, widths }) => ({
    table: own.area,
    pivot: pivot && areaOf(pivot),
    cells: (cells.get(own) ?? []).filter((cell) => !isTotal(own, cell)),
    widths: new Map(widths.map(({ column, format }) => [column, toCharacters(format.columnWidth)])),
  }));
}

/** Excel itself takes the row of totals along. */
function isTotal({ hasTotals, area: { from, to } }: OwnSheet, { row, column }: HeldCell): boolean {
  return hasTotals && row === to.row + 1 && from.column <= column && column <= to.column;
}

function columnsOf({ from, to }: Area): readonly number[] {
  return Array.from({ length: to.column - from.column + 1 }, (_, index) => from.column + index);
}

interface Block {
  readonly own: OwnSheet;
  readonly area: Area;
}

type Cells = ReadonlyMap<OwnSheet, readonly HeldCell[]>;

/** Where the texts are so long that Excel refuses to tell them, they are asked for in smaller pieces. */
async function readCells(
  context: Excel.RequestContext,
  owned: readonly OwnSheet[],
  most: number = mostCells,
): Promise<Cells> {
  try {
    return await readBlocks(
      context,
      owned.flatMap((own) => blocksOf(own, most)),
      most,
    );
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ResponsePayloadSizeLimitExceeded';
    if (!isTooLarge || most <= 1) throw error;
    return readCells(context, owned, Math.floor(most / 4));
  }
}

function blocksOf(own: OwnSheet, most: number): readonly Block[] {
  if (!own.used) return [];
  const { from, to } = own.used;
  const rows = Math.max(1, Math.floor(most / (to.column - from.column + 1)));
  const count = Math.ceil((to.row - from.row + 1) / rows);
  return Array.from({ length: count }, (_, index) => {
    const row = from.row + index * rows;
    return {
      own,
      area: { from: { row, column: from.column }, to: { row: Math.min(to.row, row + rows - 1), column: to.column } },
    };
  });
}

async function readBlocks(context: Excel.RequestContext, blocks: readonly Block[], most: number): Promise<Cells> {
  const [now, later] = splitBlocks(blocks, most);
  const loaded = now.map(({ own, area }) => ({
    own,
    range: rangeOf(own.sheet, area).load(['rowIndex', 'columnIndex', 'values', 'formulas', 'valueTypes']),
  }));
  await context.sync();
  const read = new Map(later.length > 0 ? await readBlocks(context, later, most) : []);
  for (const { own, range } of loaded) read.set(own, [...heldCells(range), ...(read.get(own) ?? [])]);
  return read;
}

/** As many of the first as go in one exchange, one at least. */
function splitBlocks(blocks: readonly Block[], most: number): readonly [readonly Block[], readonly Block[]] {
  let cells = 0;
  const end = blocks.findIndex(({ area: { from, to } }, index) => {
    cells += (to.row - from.row + 1) * (to.column - from.column + 1);
    return index > 0 && cells > most;
  });
  return end < 0 ? [blocks, []] : [blocks.slice(0, end), blocks.slice(end)];
}

function heldCells({ rowIndex, columnIndex, values, formulas, valueTypes }: Excel.Range): readonly HeldCell[] {
  return values.flatMap((line: readonly unknown[], row) =>
    line.flatMap((value, column): readonly HeldCell[] => {
      const content = heldContent(value, formulas[row]?.[column], valueTypes[row]?.[column]);
      return content === null ? [] : [{ row: rowIndex + row, column: columnIndex + column, content }];
    }),
  );
}

/** Null for an empty cell. Of a text that begins with "=" value and formula are alike (office-js#6687). */
function heldContent(held: unknown, formula: unknown, type: string | undefined): HeldContent | null {
  const isPlain = typeof held === 'string' || typeof held === 'number' || typeof held === 'boolean';
  const value = isPlain ? held : '';
  const shown = type === 'Error' ? { error: String(value) } : value;
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return { formula, value: shown };
  return shown === '' ? null : shown;
}
