import { findRspLine } from '../../core/plan/rsp';
import { findHeadingNumber, findLabel, hasBullet, lastIndexWhere, placesOf } from './line-kinds';
import type { TextRow } from './text-row';
import { clearRemnants } from './remnants';

/*
 * A plan as text without tabs: every paragraph on a line of its own, nothing between the cells. What the lines say
 * tells the rows: a label opens an action, its RSP line closes the action's cell, bullets are listings, and what
 * follows them is the KPI.
 */

/**
 * Rows of three cells where the text has the sections and actions of a plan; else a row for each line. `tell` is given
 * the remnants that divided a line (one-based) into several; others are left in the text.
 */
export function readUnmarked(
  text: string,
  tell: (line: number, remnants: readonly string[]) => void,
): readonly TextRow[] {
  const lines = text
    .split('\n')
    .flatMap((line, index) => {
      const { text: cleared, remnants } = clearRemnants(line);
      if (remnants.length > 0 && !cleared.includes('\n')) return [line];
      if (remnants.length > 0) tell(index + 1, remnants);
      return cleared.split('\n');
    })
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const sections = findSections(lines);
  const preamble = lines.slice(0, sections[0] ?? lines.length).map((line) => [line]);
  return [...preamble, ...sections.flatMap((start, index) => readSection(lines.slice(start, sections[index + 1])))];
}

/** The lines that are headings: numbered on from the one before. */
function findSections(lines: readonly string[]): readonly number[] {
  const starts: number[] = [];
  lines.forEach((line, index) => {
    if (findHeadingNumber(line) === starts.length + 1 && !hasBullet(line)) starts.push(index);
  });
  return starts;
}

function readSection([heading = '', ...lines]: readonly string[]): readonly TextRow[] {
  const labelled = findLabelled(lines);
  const first = (labelled.length > 0 ? labelled : findByRsp(lines))[0];
  if (first === undefined) return [heading, ...lines].map((line) => [line]);
  const headers = lines.slice(0, first);
  const body = withoutRepeats(lines.slice(first), headers);
  const starts = labelled.length > 0 ? findLabelled(body) : findByRsp(body);
  const actions = starts.map((start, index) => readAction(body.slice(start, starts[index + 1])));
  return [[heading], ...readHeaders(headers), ...actions];
}

/** Lines whose labels follow each other; one may be missing. */
function findLabelled(lines: readonly string[]): readonly number[] {
  const starts: number[] = [];
  let places: readonly number[] = [0];
  lines.forEach((line, index) => {
    const label = findLabel(line);
    const next =
      label === null ? [] : placesOf(label).filter((place) => places.some((last) => place > last && place <= last + 2));
    if (next.length === 0) return;
    places = next;
    starts.push(index);
  });
  return starts;
}

/** Without labels the line before an RSP line opens an action, or the line itself where it has text before the bracket. */
function findByRsp(lines: readonly string[]): readonly number[] {
  return lines.flatMap((line, index) => {
    const found = findRspOf(line);
    if (!found) return [];
    if (found.start > 0) return [index];
    let start = index;
    do start--;
    while (start > 0 && /^\(\d\)/.test(lines[start]!));
    return start >= 0 ? [start] : [];
  });
}

/** A line that is, or ends with, the reference to the strategic plan. */
function findRspOf(line: string): { readonly start: number } | null {
  const found = hasBullet(line) ? null : findRspLine(line);
  return found && line.slice(found.end).trim() === '' && !/\bsee also\b/i.test(line) ? found : null;
}

/** The header of a table takes no more lines than this. */
const mostHeaders = 12;

/** Header lines come again at the top of each page, in the middle of a row too. */
function withoutRepeats(lines: readonly string[], headers: readonly string[]): readonly string[] {
  if (headers.length === 0 || headers.length > mostHeaders) return lines;
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const start = at;
    if (headers.every((header, offset) => lines[start + offset] === header)) at += headers.length - 1;
    else kept.push(lines[at]!);
  }
  return kept;
}

/** A header in brackets goes on with the one before; of more than three the first and the last stand alone. */
function readHeaders(lines: readonly string[]): readonly TextRow[] {
  const cells: string[] = [];
  for (const line of lines) {
    if (line.startsWith('(') && cells.length > 0) cells[cells.length - 1] += `\n${line}`;
    else cells.push(line);
  }
  if (cells.length <= 3) return cells.length === 0 ? [] : [cells];
  return [[cells[0]!, cells.slice(1, -1).join('\n'), cells.at(-1)!]];
}

function readAction(lines: readonly string[]): TextRow {
  const rsp = lines.findIndex((line) => findRspOf(line) !== null);
  const bullet = lines.findIndex(hasBullet);
  const end = rsp >= 0 && (bullet < 0 || rsp < bullet) ? rsp + 1 : bullet > 0 ? bullet : 1;
  const rest = lines.slice(end);
  const kpi = findKpi(rest);
  return [lines.slice(0, end), rest.slice(0, kpi), rest.slice(kpi)].map((cell) => cell.join('\n'));
}

/** Where the listings end: behind the last bullet and what goes on with it, or the last see-also, or before the last line. */
function findKpi(lines: readonly string[]): number {
  let at = lastIndexWhere(lines, hasBullet) + 1;
  if (at > 0) {
    while (at < lines.length && goesOn(lines[at - 1]!, lines[at]!)) at++;
    return at;
  }
  const cited = lastIndexWhere(lines, (line) => /\bsee also\b/i.test(line)) + 1;
  const numbered = lines.findIndex((line) => /^\(\d\)/.test(line));
  return Math.max(cited, numbered >= 0 ? numbered : lines.length - countAlike(lines), 0);
}

/** How many of the last lines begin with one word, as KPIs do ("Number of …"). */
function countAlike(lines: readonly string[]): number {
  const wordOf = (line = ''): string => line.split(' ', 1)[0]!;
  const word = wordOf(lines.at(-1));
  return lines.length - 1 - lastIndexWhere(lines, (line) => wordOf(line) !== word);
}

function goesOn(before: string, line: string): boolean {
  const isOpen = before.lastIndexOf('(') > before.lastIndexOf(')');
  return isOpen || /^(?:\p{Ll}|\(\s*[Ss]ee also\b)/u.test(line);
}
