import { numberColumns, type Span } from '../columns';
import { lose, nextRow, writeCell, type Draft } from '../draft';
import { elementsOf, findWithin, isElement, type Element } from '../markup';
import { plainText, readContent } from './content';
import { endLabel, endLine, startFlow, type Flow, type Look } from './flow';
import { isHidden } from './style';

/** Beyond this column cells follow each other as they stand: no plan is as wide. */
const widest = 256;

const cellNames = new Set(['td', 'th']);
const partNames = new Set(['thead', 'tbody', 'tfoot', 'tr']);

/** Writes a table into the grid, a row for a row. */
export function layTable(table: Element, flow: Flow, look: Look): void {
  endLine(flow);
  readStrays(table, flow, look);
  const rows = rowsOf(table);
  if (isFrame(rows)) {
    readLines(rows, flow, look);
    return;
  }
  const placed = placeCells(rows);
  const columns = numberColumns(placed, []);
  const { draft } = flow;
  for (const row of placed) {
    for (const { content } of row) {
      draft.at = { row: draft.at.row, column: columns.get(content)! };
      writeCell(draft, readCell(content, draft, look));
    }
    nextRow(draft);
  }
}

function readCell(cell: Element, draft: Draft, look: Look): string {
  const lines: string[] = [];
  const flow = startFlow(draft, (line) => lines.push(line), readInner);
  readContent(cell, flow, { ...look, list: null });
  if (flow.label !== null) endLabel(flow);
  endLine(flow);
  return lines.join('\n');
}

/** A table within a cell is told once, with all that it holds. */
function readInner(table: Element, flow: Flow, look: Look): void {
  endLine(flow);
  lose(flow.draft, 'nested-table', plainText(table));
  const { readTable } = flow;
  flow.readTable = readDeeper;
  readDeeper(table, flow, look);
  flow.readTable = readTable;
}

function readDeeper(table: Element, flow: Flow, look: Look): void {
  readStrays(table, flow, look);
  readLines(rowsOf(table), flow, look);
}

function readLines(rows: readonly Element[], flow: Flow, look: Look): void {
  for (const cell of rows.flatMap(cellsOf)) {
    readContent(cell, flow, { ...look, list: null });
    endLine(flow);
  }
}

/** Head first and foot last, wherever they stand. */
function rowsOf(table: Element): readonly Element[] {
  const rows = (parent: Element): readonly Element[] => elementsOf(parent, 'tr').filter((row) => !isHidden(row));
  const parts = elementsOf(table).flatMap((part): { readonly order: number; readonly rows: readonly Element[] }[] => {
    if (part.name === 'tr') return isHidden(part) ? [] : [{ order: 1, rows: [part] }];
    const order = ['thead', 'tbody', 'tfoot'].indexOf(part.name);
    return order < 0 ? [] : [{ order, rows: rows(part) }];
  });
  return parts.sort((a, b) => a.order - b.order).flatMap((part) => part.rows);
}

/** The cells of a row, without the letters and numbers that Google Sheets puts around a sheet saved as a web page. */
function cellsOf(row: Element): readonly Element[] {
  return elementsOf(row).filter(
    ({ name, attributes }) => cellNames.has(name) && !/\b(?:row|column)-header/.test(attributes.get('class') ?? ''),
  );
}

/** A table of one column around others is a page's frame. */
function isFrame(rows: readonly Element[]): boolean {
  return (
    rows.every((row) => cellsOf(row).length <= 1) &&
    rows.some((row) => findWithin(row, ({ name }) => name === 'table').length > 0)
  );
}

/** What stands in a table outside its cells: a browser shows it before the table. */
function readStrays(table: Element, flow: Flow, look: Look): void {
  const parts = [table, ...elementsOf(table).filter(({ name }) => partNames.has(name))];
  for (const part of parts) {
    const strays = part.children.filter((child) =>
      isElement(child) ? !(part.name === 'tr' ? cellNames : partNames).has(child.name) : child.trim() !== '',
    );
    readContent({ ...part, children: strays }, flow, look);
  }
  endLine(flow);
}

/** Where the cells begin once spans over columns and rows are counted (HTML, "forming a table"). */
function placeCells(rows: readonly Element[]): readonly (readonly Span<Element>[])[] {
  /** The first row, by column, that is free of spans from above. */
  const freeFrom: number[] = [];
  return rows.map((row, index) => {
    let column = 0;
    return cellsOf(row).map((content): Span<Element> => {
      while (column < widest && (freeFrom[column] ?? 0) > index) column++;
      const start = column;
      const height = spanOf(content, 'rowspan');
      column += Math.max(1, spanOf(content, 'colspan'));
      for (let covered = start; covered < Math.min(column, widest); covered++) {
        freeFrom[covered] = height === 0 ? Infinity : index + height;
      }
      return { content, start };
    });
  });
}

/** A rowspan of 0 reaches to the end. */
function spanOf({ attributes }: Element, name: 'colspan' | 'rowspan'): number {
  const span = parseInt(attributes.get(name) ?? '1', 10);
  return Number.isInteger(span) && span >= 0 ? Math.min(span, name === 'colspan' ? widest : 65_534) : 1;
}
