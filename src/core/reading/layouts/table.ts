import type { Columns, ExtraColumn } from '../../plan/model';
import type { Profile } from '../../plan/profile';
import { findRspLine } from '../../plan/rsp';
import { foldSpaces } from '../../plan/text';
import type { Source } from '../../sheet/edit';
import { beginsAction, isNote, studyTable, type Manner } from './boundaries';
import type { DraftAction, DraftPlan, DraftSection } from '../draft';
import { areCounted, readItems } from '../lines';
import { emptyCell, passageOf, trimPart, wholeCell } from '../passage';
import { findHeading, type Heading } from './headings';
import { isTitle, type Row } from './rows';
import { pickCells, type TableRow } from './table-row';

/** An action while its rows are gathered. */
interface OpenAction {
  readonly rows: number[];
  readonly text: Source[];
  readonly listings: Source[];
  readonly kpis: Source[];
  readonly rsps: Source[];
  readonly columns: Columns;
}

interface OpenSection extends Omit<DraftSection, 'actions' | 'headers'> {
  readonly headers: Source[];
  readonly actions: OpenAction[];
}

/**
 * Tells apart the rows of a plan that has a table of actions for each section, with an action to a row (annex) or
 * spread over several (pasted). Null where no row names the columns.
 */
export function readTable(rows: readonly Row[], profile: Profile): DraftPlan | null {
  const first = rows.findIndex(({ header }) => header !== null);
  if (first < 0) return null;
  const shape = { headerRow: rows[first]!.row, columns: rows[first]!.header! };
  const manner = studyTable(rows.slice(first), profile);
  const title = rows.slice(0, first).flatMap(({ cells }) => cells.find((cell) => isTitle(cell, profile)) ?? [])[0];
  const sections: OpenSection[] = [];
  const notes: Source[] = [];
  const preamble: Source[] = [];
  let columns = shape.columns;
  let heading: Heading | null = null;

  const open = (headers: Source[], at: Source): void => {
    const current = sections.at(-1);
    if (heading) {
      const { number, title: own } = { ...heading, title: foldSpaces(heading.title) };
      // The heading of the section that is open, said again on another page.
      const isSame = current && (number ?? current.number) === current.number && [current.title, ''].includes(own);
      if (!isSame) {
        const unnamed = isUnnamed(current) ? sections.pop() : undefined;
        const next = unnamed?.number ?? (current?.number ?? 0) + 1;
        const source = trimPart(wholeCell(heading.cell));
        const all = [...(unnamed?.headers ?? []), ...headers];
        sections.push({ number: number ?? next, title: own, source, headers: all, actions: [] });
      }
    } else if (!current)
      sections.push({ number: 1, title: '', source: { ...at, end: at.start, text: '' }, headers, actions: [] });
    heading = null;
  };

  rows.forEach((row, index) => {
    const whole = row.cells.map((cell) => trimPart(wholeCell(cell)));
    if (row.header) {
      columns = row.header;
      open(whole, whole[0]!);
      return;
    }
    const own = pickCells(row, columns, profile);
    const last = sections.at(-1);
    const place = {
      isAboveTable: index < first,
      isAboveHeader: rows[index + 1]?.header != null,
      last: heading?.number ?? (isUnnamed(last) ? 0 : (last?.number ?? 0)),
      isActionOpen: manner.isPasted && findRspLine(textOf(last?.actions.at(-1)?.text ?? [])) === null,
    };
    const found = row.cells[0] === title ? null : findHeading(row, own, place, profile);
    if (found) {
      heading = found;
      return;
    }
    if (index < first) {
      preamble.push(...whole);
      return;
    }
    if (isNote(own, manner)) {
      notes.push(whole[0]!);
      return;
    }
    const section = sections.at(-1)!;
    if (!heading && section.actions.length === 0 && isHeaderRest(own)) {
      section.headers.push(...whole);
      return;
    }
    // A heading whose header row is missing still opens its section.
    if (heading) open([], whole[0]!);
    addRow(sections.at(-1)!, own, columns, manner);
  });

  const isCounted = sections.some(({ actions }) => actions.some(({ listings }) => areCounted(listings)));
  return {
    title: title ? trimPart(wholeCell(title)) : null,
    preamble,
    shape,
    isPasted: manner.isPasted,
    isLabelled: manner.isLabelled,
    extraColumns: findExtraColumns(rows.slice(first), shape.columns),
    sections: sections.map((section) => ({
      ...section,
      actions: section.actions.map((action) => closeAction(action, isCounted)),
    })),
    notes,
  };
}

/** A section that its header row alone has opened: the first heading below is its own. */
function isUnnamed(section: OpenSection | undefined): boolean {
  return section !== undefined && section.source.text === '' && section.actions.length === 0;
}

/** The second line of a header that a paste has put in a row of its own: "(Relevance to the RSP 2024-2026)". */
function isHeaderRest({ text, listings, kpi, isLabelled }: TableRow): boolean {
  return !isLabelled && !listings && !kpi && /^\s*\((?![\d.]+\s*[-–)])[^]*\)\s*$/.test(text.at(-1)?.text ?? '');
}

function addRow(section: OpenSection, own: TableRow, columns: Columns, manner: Manner): void {
  const last = section.actions.at(-1);
  const isFilledDown = manner.isFilledDown && own.kpi?.text === last?.kpis.at(-1)?.text;
  const isRepeated =
    last !== undefined && (isFilledDown || !own.kpi || manner.isPasted) && repeats(own.text, last.text);
  const isNew =
    !last ||
    (!isRepeated &&
      beginsAction(
        own,
        { text: textOf(last.text), hasKpi: last.kpis.length > 0, position: section.actions.length },
        manner,
      ));
  const action = isNew ? { rows: [], text: [], listings: [], kpis: [], rsps: [], columns } : last;
  if (isNew) section.actions.push(action);
  action.rows.push(own.row);
  if (!isRepeated) action.text.push(...own.text);
  if (own.listings) action.listings.push(own.listings);
  if (own.rsp) action.rsps.push(own.rsp);
  if (own.kpi && !(isRepeated && own.kpi.text === action.kpis.at(-1)?.text)) action.kpis.push(own.kpi);
}

/** A merged cell that was taken apart says its text, or the beginning of it, in each of its rows. */
function repeats(own: readonly Source[], last: readonly Source[]): boolean {
  const [text, said] = [foldSpaces(textOf(own)), foldSpaces(textOf(last))];
  return text !== '' && (said === text || (text.length > 20 && said.startsWith(text)));
}

function textOf(parts: readonly Source[]): string {
  return parts.map(({ text }) => text).join('\n');
}

function closeAction({ rows, text, listings, kpis, rsps, columns }: OpenAction, isCounted: boolean): DraftAction {
  const items = readItems(listings, isCounted);
  const [firstText, ...restOfText] = text.map(trimPart);
  const [firstKpi, ...restOfKpis] = kpis.map(trimPart);
  const row = rows[0]!;
  return {
    label: null,
    text: firstText ? passageOf(firstText, ...restOfText) : null,
    rsp: rsps[0] ? trimPart(rsps[0]) : null,
    listings: items
      .filter((passage) => passage.text !== '')
      .map((passage) => ({ passage, seeAlso: null, isBare: false, kind: '', countries: '' })),
    emptyBullets: items.filter((passage) => passage.text === '').map(({ parts }) => parts[0]),
    kpis: firstKpi ? [passageOf(firstKpi, ...restOfKpis)] : [],
    listingsCell: listings[0] ?? emptyCell(row, columns.listings!),
    kpisCell: kpis[0] ?? emptyCell(row, columns.kpi ?? columns.listings! + 1),
    rows,
  };
}

/** Columns that hold something beside the plan's own, by the words of the first header row. */
export function findExtraColumns(rows: readonly Row[], columns: Columns): readonly ExtraColumn[] {
  const own = new Set(Object.values(columns));
  const titles = new Map(rows[0]?.cells.map(({ column, text }) => [column, foldSpaces(text)]));
  const used = new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  return [...used]
    .filter((column) => !own.has(column))
    .sort((a, b) => a - b)
    .map((column) => ({ column, title: titles.get(column) ?? '' }));
}
