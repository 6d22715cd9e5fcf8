import { formatDoubledLabel, formatRef, plainLabel } from '../plan/label';
import type { Action, Kpi } from '../plan/model';
import { findRspLine } from '../plan/rsp';
import { foldSpaces } from '../plan/text';
import type { Cell } from '../sheet/grid';
import { emptySource, sourceOf, splitLines } from './lines';

/** What an action's own cell says. */
export type ActionCell = Pick<
  Action,
  'ref' | 'label' | 'title' | 'rsp' | 'rspSource' | 'labelSource' | 'titleSource' | 'section' | 'position'
>;

/** "a) …", "(a) …", "1-(a) …", "a. …" */
const labelled = /^[\s\u200b]*(?:\d+\s*-\s*)?\(?(\p{Ll}{1,3}|\p{Lu}{1,3})\s*[).:](?=\s|\p{Lu})/u;

/** Reads "a) Upon request, … (RSP 1.1.1 - 1st milestone)". `position` is one-based in the section. */
export function readActionCell(cell: Cell, section: number, position: number): ActionCell {
  const match = labelled.exec(cell.text);
  const label = match ? plainLabel(match[1]!).toLowerCase() : '';
  const start = match ? match[0].length : 0;
  const rest = cell.text.slice(start);
  const line = findRspLine(rest);
  // Of two texts around the RSP line the title is both.
  const title = line ? `${rest.slice(0, line.start)} ${rest.slice(line.end)}` : rest;
  return {
    ref: formatRef(section, label || formatDoubledLabel(position)),
    label,
    section,
    position,
    title: foldSpaces(title),
    rsp: line?.rsp ?? null,
    rspSource: line && sourceOf(cell, start + line.start, start + line.end),
    labelSource: match ? sourceOf(cell, 0, start) : sourceOf(cell, 0, 0),
    titleSource: sourceOf(cell, start, line && line.start > 0 ? start + line.start : cell.text.length),
  };
}

/** The KPI statements of a cell: "(1) … (2) …", or one a line; a line that begins in lower case continues the one before. */
export function readKpis(cell: Cell | undefined): readonly Kpi[] {
  if (!cell) return [];
  const numbers = [...cell.text.matchAll(/(?<=^|\s)\((\d{1,2})\)/g)];
  if (numbers.length > 0) {
    return numbers.map((number, index) => {
      const source = sourceOf(cell, number.index + number[0].length, numbers[index + 1]?.index ?? cell.text.length);
      return { index: Number(number[1]), text: foldSpaces(source.text), source };
    });
  }
  const parts: { start: number; end: number }[] = [];
  for (const line of splitLines(cell.text)) {
    if (line.text.trim() === '') continue;
    const last = parts.at(-1);
    if (last && /^\s*\p{Ll}/u.test(line.text)) last.end = line.end;
    else parts.push({ start: line.start, end: line.end });
  }
  return parts.map(({ start, end }) => {
    const source = sourceOf(cell, start, end);
    return { text: foldSpaces(source.text), source };
  });
}

/** The place of a cell that may be empty. */
export function cellSource(cell: Cell | undefined, row: number, column: number) {
  return cell ? { at: { row, column }, start: 0, end: cell.text.length, text: cell.text } : emptySource(row, column);
}
