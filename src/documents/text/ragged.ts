import { findHeadingNumber, findLabel, lastIndexWhere } from './line-kinds';
import type { TextRow } from './text-row';

/**
 * Rows from lines with tabs between the cells. Where cells hold line breaks, only a part of a row stands on each line,
 * and nothing tells the end of a row from the beginning of the next but what they say: a label opens a row, a number a
 * heading, a blank line ends a cell.
 */
export function readRagged(records: readonly TextRow[]): readonly TextRow[] {
  const width = findWidth(records);
  const rows: string[][] = [];
  let row: string[] | null = null;
  let waiting: string[] = [];
  let isAfterBlank = false;
  for (const record of records) {
    const [first = '', ...others] = record;
    const isNext: boolean = findHeadingNumber(first) !== null && isAfterBlank;
    isAfterBlank = record.length === 1 && first.trim() === '';
    if (row && !isNext && row.length < width && row.length - 1 + record.length <= width) {
      row[row.length - 1] += `\n${first}`;
      row.push(...others);
    } else if (record.length === 1) {
      waiting.push(first);
    } else {
      const { before, lead } = splitLead(waiting, first);
      settle(before, row, rows);
      waiting = [];
      row = [[...lead, first].join('\n'), ...others];
      rows.push(row);
    }
  }
  settle(waiting, row, rows);
  return rows;
}

/** The greatest number of cells that is no exception among the lines with tabs. */
function findWidth(records: readonly TextRow[]): number {
  const counts = new Map<number, number>();
  for (const { length } of records) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const usual = [...counts].filter(([, count]) => count >= total / 10).map(([length]) => length);
  return usual.reduce((most, length) => Math.max(most, length), 1);
}

/** The lines that already belong to the row whose first tab stands in the line after them. */
function splitLead(
  lines: readonly string[],
  first: string,
): { readonly before: readonly string[]; readonly lead: readonly string[] } {
  const label = findLabel(first) === null ? lastIndexWhere(lines, (line) => findLabel(line) !== null) : -1;
  const isText = (line: string): boolean => line.trim() !== '';
  const bracket = first.trimStart().startsWith('(') ? lastIndexWhere(lines, isText) : -1;
  const at = label >= 0 ? label : bracket;
  return at < 0 ? { before: lines, lead: [] } : { before: lines.slice(0, at), lead: lines.slice(at) };
}

/** Lines behind a row go on with its last cell until a blank line or a heading; the others are paragraphs. */
function settle(lines: readonly string[], row: string[] | null, rows: string[][]): void {
  const end = lines.findIndex((line) => line.trim() === '' || findHeadingNumber(line) !== null);
  const inRow = row ? (end < 0 ? lines.length : end) : 0;
  if (row && inRow > 0) row[row.length - 1] += `\n${lines.slice(0, inRow).join('\n')}`;
  rows.push(...lines.slice(inRow).map((line) => [line]));
}
