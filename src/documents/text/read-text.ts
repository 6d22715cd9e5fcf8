import { finishDraft, lose, nextRow, startDraft, writeCell, writeParagraph, type ReadDocument } from '../draft';
import { isLedByTabs, readLedByTabs } from './led-by-tabs';
import { clearRemnants } from './remnants';
import { findSeparator, readRecords } from './records';
import { readRagged } from './ragged';
import type { TextRow } from './text-row';
import { readUnmarked } from './unmarked';

/** Reads plain text, in whatever way it holds a table: with tabs, bars or commas, or with no mark at all. */
export function readText(text: string): ReadDocument {
  const draft = startDraft();
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n');
  const tell = (line: number, remnants: readonly string[]) =>
    lose(draft, 'remnant', remnants.join(' '), `line ${line}`);
  for (const row of readRows(plain, tell)) {
    const cells = row.map(clearRemnants);
    cells.forEach(({ text: kept, remnants }, column) => {
      draft.at = { row: draft.at.row, column };
      if (remnants.length > 0) lose(draft, 'remnant', remnants.join(' '));
      if (cells.length > 1) writeCell(draft, kept);
    });
    draft.at = { row: draft.at.row, column: 0 };
    if (cells.length > 1) nextRow(draft);
    else writeParagraph(draft, cells[0]?.text ?? '');
  }
  return finishDraft(draft);
}

function readRows(text: string, tell: Parameters<typeof readUnmarked>[1]): readonly TextRow[] {
  if (isLedByTabs(text)) return readLedByTabs(text);
  const separator = findSeparator(text);
  if (separator === null) return readUnmarked(text, tell);
  const records = readRecords(text, separator);
  return separator === '\t' ? readRagged(records) : records;
}
