import { numberColumns, type Span } from '../columns';
import { lose, nextRow, trimLines, writeCell } from '../draft';
import { elementsOf, findChild, type Element } from '../markup';
import type { Line } from './inline';
import { readParagraph, tellChanges } from './paragraph';
import { plainText, unwrap, type Story } from './story';
import { valueOf } from './styles';

/** The widest table that Word makes has 63 columns. */
const mostColumns = 63;

const rowNames = new Set(['tr']);
const cellNames = new Set(['tc']);
const blockNames = new Set(['p', 'tbl', 'altChunk']);

/** Writes a table into the grid, a row for a row. */
export function readTable(table: Element, story: Story): void {
  const rows = unwrap(table, rowNames);
  const placed = rows.map((row) => (isDeletedRow(row) ? [] : placeCells(row)));
  const widths = elementsOf(findChild(table, 'tblGrid') ?? table, 'gridCol').map((column) =>
    Number(column.attributes.get('w')),
  );
  const columns = numberColumns(placed, widths);
  rows.forEach((row, index) => {
    if (isDeletedRow(row)) {
      lose(story.draft, 'tracked-deletion', plainText(row));
      return;
    }
    for (const { content } of placed[index]!) {
      story.draft.at = { row: story.draft.at.row, column: columns.get(content)! };
      readCell(content, story);
    }
    nextRow(story.draft);
  });
}

function readCell(cell: Element, story: Story): void {
  const properties = findChild(cell, 'tcPr');
  if (findChild(properties, 'cellDel')) {
    if (plainText(cell) !== '') lose(story.draft, 'tracked-deletion', plainText(cell));
  } else if (isContinued(properties)) {
    // Word does not show what such a cell holds.
    if (plainText(cell) !== '') lose(story.draft, 'merged-cell', plainText(cell));
  } else writeCell(story.draft, readLines(cell, story, true));
}

/** The paragraphs of a cell as lines; those of a table within it, too. */
function readLines(cell: Element, story: Story, isOuter: boolean): string {
  const lines: string[] = [];
  let open: Line | null = null;
  for (const block of unwrap(cell, blockNames)) {
    if (block.name === 'p') {
      const read = readParagraph(block, open, story);
      open = 'open' in read ? read.open : null;
      if ('text' in read) lines.push(read.text);
    } else if (block.name === 'tbl') {
      if (isOuter) lose(story.draft, 'nested-table', plainText(block));
      for (const row of unwrap(block, rowNames)) {
        for (const inner of unwrap(row, cellNames)) lines.push(readLines(inner, story, false));
      }
    } else lose(story.draft, 'embedded', '');
  }
  if (open) {
    tellChanges(open, story);
    lines.push(open.pieces.join(''));
  }
  return trimLines(lines.join('\n'));
}

function placeCells(row: Element): readonly Span<Element>[] {
  let at = spanOf(valueOf(findChild(row, 'trPr'), 'gridBefore'), 0);
  return unwrap(row, cellNames).map((content) => {
    const start = at;
    at = Math.min(at + spanOf(valueOf(findChild(content, 'tcPr'), 'gridSpan'), 1), 2 * mostColumns);
    return { content, start };
  });
}

function spanOf(text: string | null, otherwise: number): number {
  const span = text === null ? otherwise : Number(text);
  return Number.isInteger(span) && span >= otherwise ? Math.min(span, mostColumns) : otherwise;
}

function isDeletedRow(row: Element): boolean {
  return findChild(row, 'trPr', 'del') !== undefined;
}

/** Merged with the cell above or, as older files write it, with the one to the left. */
function isContinued(properties: Element | undefined): boolean {
  return ['vMerge', 'hMerge'].some((name) => {
    const merge = findChild(properties, name);
    return merge !== undefined && merge.attributes.get('val') !== 'restart';
  });
}
