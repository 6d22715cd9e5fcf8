import type { Profile } from '../../plan/profile';
import { comparable, foldSpaces } from '../../plan/text';
import type { ColumnRole } from '../../plan/profile';
import type { Source } from '../../sheet/edit';
import type { Cell } from '../../sheet/grid';
import { isRegister } from './columns';
import type { DraftAction, DraftListing, DraftPlan, DraftSection } from '../draft';
import { readItems } from '../lines';
import { emptyCell, passageOf, trimPart, wholeCell, type Passage } from '../passage';
import { isTitle, readHeading, type Row } from './rows';
import { findExtraColumns } from './table';

/** One row of a register, with what an empty cell takes over from the row above. */
interface Entry {
  readonly row: number;
  readonly cell: (role: ColumnRole) => Source | null;
  readonly section: Source | null;
  readonly action: Passage | null;
}

/** Reads a plan that has a row for each listing; `header` is the index of its header row. */
export function readRegister(rows: readonly Row[], header: number, profile: Profile): DraftPlan {
  const { header: columns, row: headerRow, cells } = rows[header]!;
  const shape = { headerRow, columns: columns! };
  const above = rows.slice(0, header);
  const title = above.flatMap((row) => row.cells.find((cell) => isTitle(cell, profile)) ?? [])[0];
  // A register made from another layout keeps the headings of that one above its own.
  const printed = above.find((row) => row.header !== null)?.cells ?? cells;
  const entries: Entry[] = [];
  const notes: Source[] = [];
  for (const row of rows.slice(header + 1)) {
    if (row.header && isRegister(row.header)) continue;
    const entry = readEntry(row, shape.columns, entries.at(-1));
    if (isOwnRow(entry)) entries.push(entry);
    else notes.push(sourceOf(row.cells[0]));
  }
  return {
    title: title ? sourceOf(title) : null,
    preamble: above.flatMap((row) => row.cells.map(sourceOf)),
    shape,
    isPasted: false,
    extraColumns: findExtraColumns(rows.slice(header), shape.columns),
    sections: readSections(entries, printed.map(sourceOf), profile),
    notes,
  };
}

function readEntry({ row, cells }: Row, columns: Row['header'], above: Entry | undefined): Entry {
  const cell = (role: ColumnRole): Source | null => {
    const column = columns![role];
    if (column === undefined) return null;
    const found = cells.find((candidate) => candidate.column === column);
    return found ? wholeCell(found) : emptyCell(row, column);
  };
  const named = (['label', 'action'] as const).flatMap((role) => nonEmpty(cell(role)) ?? []);
  const section = nonEmpty(cell('section')) ?? above?.section ?? null;
  const isSameSection = above !== undefined && section === above.section;
  const [first, ...rest] = named.map(trimPart);
  return {
    row,
    cell,
    section,
    action: first ? passageOf(first, ...rest) : isSameSection ? above.action : null,
  };
}

/** Neither a total nor a remark. */
function isOwnRow({ cell, action }: Entry): boolean {
  const first = cell('section')?.text ?? '';
  if (/^\s*(?:grand\s+)?totals?\b/i.test(first)) return false;
  return (
    action !== null &&
    (nonEmpty(cell('listings')) !== null || nonEmpty(cell('action')) !== null || nonEmpty(cell('label')) !== null)
  );
}

function readSections(
  entries: readonly Entry[],
  headers: readonly Source[],
  profile: Profile,
): readonly DraftSection[] {
  const sections = new Map<number, { first: Entry; title: string; actions: Map<string, Entry[]> }>();
  let isInOrder = true;
  let before = '';
  for (const entry of entries) {
    const { number, title } = readSection(entry, sections.size, profile);
    const section = sections.get(number) ?? { first: entry, title: '', actions: new Map<string, Entry[]>() };
    sections.set(number, section);
    if (section.title === '') section.title = title;
    const key = comparable(entry.action!.text);
    const group = section.actions.get(key);
    if (group && before !== `${number} ${key}`) isInOrder = false;
    if (group) group.push(entry);
    else section.actions.set(key, [entry]);
    before = `${number} ${key}`;
  }
  const found = [...sections].map(([number, { first, title, actions }]): DraftSection => ({
    number,
    title,
    source: nonEmpty(first.cell('section')) ?? {
      ...first.action!.parts[0],
      end: first.action!.parts[0].start,
      text: '',
    },
    headers,
    actions: [...actions.values()].map(closeAction),
  }));
  return isInOrder ? found : found.sort((a, b) => a.number - b.number).map(sortActions);
}

/** In a register that was sorted otherwise, the labels say how the actions follow one another. */
function sortActions(section: DraftSection): DraftSection {
  return { ...section, actions: [...section.actions] };
}

/** "1", "1. Support trade", "Section 1"; without a section column the name of the action has it: "1-(a)". */
function readSection({ section, action }: Entry, known: number, profile: Profile): { number: number; title: string } {
  if (!section) {
    const own = /^\s*(\d{1,2})\s*(?:-\s*\(|\.\d)/.exec(action!.text)?.[1];
    return { number: own === undefined ? Math.max(1, known) : Number(own), title: '' };
  }
  const text = section.text.trim();
  if (/^\d{1,2}$/.test(text)) return { number: Number(text), title: '' };
  const cell: Cell = { ...section.at, text, kind: 'text', hold: null };
  const heading = readHeading({ row: cell.row, cells: [cell], header: null }, profile);
  return { number: heading?.number ?? known + 1, title: foldSpaces(heading?.title ?? text) };
}

function closeAction(entries: readonly Entry[]): DraftAction {
  const [first] = entries as [Entry];
  const rsp = entries.map(({ cell }) => nonEmpty(cell('rsp'))).find((source) => source !== null);
  const kpis = new Map(
    entries.flatMap(({ cell }) => nonEmpty(cell('kpi')) ?? []).map((source) => [comparable(source.text), source]),
  );
  return {
    text: first.action,
    rsp: rsp ? trimPart(rsp) : null,
    listings: entries.flatMap(readListings),
    emptyBullets: [],
    kpis: [...kpis.values()].map((source) => passageOf(trimPart(source))),
    listingsCell: first.cell('listings')!,
    kpisCell: first.cell('kpi') ?? emptyCell(first.row, first.cell('listings')!.at.column + 1),
    rows: entries.map(({ row }) => row),
  };
}

function readListings({ cell }: Entry): readonly DraftListing[] {
  const source = nonEmpty(cell('listings'));
  if (!source) return [];
  const items = readItems([source]).filter(({ text }) => text !== '');
  const passage = items.length === 1 ? items[0]! : passageOf(trimPart(source));
  return [
    { passage, seeAlso: cell('seeAlso'), kind: cell('kind')?.text ?? '', countries: cell('countries')?.text ?? '' },
  ];
}

function nonEmpty(source: Source | null): Source | null {
  return source && source.text.trim() !== '' ? source : null;
}

function sourceOf(cell: Cell): Source {
  return trimPart(wholeCell(cell));
}
