import type { Columns } from '../../plan/model';
import { groupBy } from '../../plan/group-by';
import type { ColumnRole, Profile } from '../../plan/profile';
import { comparable } from '../../plan/text';
import { findSeeAlso } from '../../plan/see-also';
import type { Source } from '../../sheet/edit';
import type { Cell } from '../../sheet/grid';
import { isRegister } from './columns';
import type { DraftAction, DraftListing, DraftPlan, DraftSection } from '../draft';
import { readItems } from '../lines';
import { emptyCell, passageOf, trimPart, wholeCell } from '../passage';
import { nameAction, readSection, type ActionName } from './register-names';
import { restoreOrder } from './register-order';
import { isTitle, type Row } from './rows';
import { findExtraColumns } from './table';

/** One row of a register, with what its empty cells take over from the row above. */
interface Entry {
  readonly row: number;
  readonly cell: (role: ColumnRole) => Source | null;
  readonly section: Source | null;
  readonly action: ActionName | null;
}

/** Reads a plan that has a row for each listing; `header` is the index of its header row. */
export function readRegister(rows: readonly Row[], header: number, profile: Profile): DraftPlan {
  const { header: columns, row: headerRow } = rows[header]!;
  const shape = { headerRow, columns: columns! };
  const above = rows.slice(0, header);
  // A register made from another layout keeps the headings of that one above its own.
  const printed = above.filter((row) => row.header !== null);
  const title = above
    .filter((row) => !printed.includes(row))
    .flatMap((row) => row.cells.find((cell) => isTitle(cell, profile)) ?? [])[0];
  const entries: Entry[] = [];
  const notes: Source[] = [];
  for (const row of rows.slice(header + 1)) {
    if (row.header && isRegister(row.header)) continue;
    const entry = readEntry(row, shape.columns, entries.at(-1), profile);
    if (isOwnRow(entry, row)) entries.push(entry);
    else notes.push(sourceOf(row.cells[0]));
  }
  return {
    title: title ? sourceOf(title) : null,
    preamble: above.flatMap((row) => row.cells.map(sourceOf)),
    shape,
    isPasted: false,
    isLabelled: true,
    extraColumns: findExtraColumns(rows.slice(header), shape.columns),
    sections: readSections(
      entries,
      findHeaders(printed.length > 0 ? printed : [rows[header]!], shape.columns),
      profile,
    ),
    notes,
  };
}

/** The headings of a section: of several rows the one that has its number in the section's column, else the first. */
function findHeaders(rows: readonly Row[], { section }: Columns): (number: number) => readonly Source[] {
  const numberOf = ({ cells }: Row) => cells.find(({ column }) => column === section)?.text.trim();
  return (number) => {
    const numbered = rows.find((row) => numberOf(row) === String(number));
    const { cells } = numbered ?? rows[0]!;
    return cells.filter(({ column }) => !numbered || column !== section).map(sourceOf);
  };
}

function readEntry({ row, cells }: Row, columns: Columns, above: Entry | undefined, profile: Profile): Entry {
  const cell = (role: ColumnRole): Source | null => {
    const column = columns[role];
    if (column === undefined) return null;
    const found = cells.find((candidate) => candidate.column === column);
    return found ? wholeCell(found) : emptyCell(row, column);
  };
  const section = nonEmpty(cell('section')) ?? above?.section ?? null;
  const isSameSection = above !== undefined && section?.text.trim() === above.section?.text.trim();
  const named = nameAction(nonEmpty(cell('label')), nonEmpty(cell('action')), profile);
  return { row, cell, section, action: named ?? (isSameSection ? above.action : null) };
}

const total = /^(?:grand\s+|sub-?\s?)?totals?\b(?:\s*$|\s*[:=]|\s*[\d–-]|\s+(?:number|of\b|for\b|\p{L}+\s*:?\s*$))/iu;

/** Neither a total nor a remark. */
function isOwnRow({ cell, action }: Entry, { cells: [first] }: Row): boolean {
  if (action === null || (total.test(first.text.trim()) && first.text.length < 60)) return false;
  return (['listings', 'action', 'label', 'kpi'] as const).some((role) => nonEmpty(cell(role)) !== null);
}

interface OpenSection {
  readonly number: number;
  title: string;
  readonly first: Entry;
  readonly actions: OpenAction[];
  /** The actions by all that rows call them. */
  readonly byName: Map<string, OpenAction>;
}

interface OpenAction {
  readonly place: number;
  readonly entries: [Entry, ...Entry[]];
  isNamedByLabel: boolean;
}

function readSections(
  entries: readonly Entry[],
  headersOf: (section: number) => readonly Source[],
  profile: Profile,
): readonly DraftSection[] {
  const numbers = new Map<string, number>();
  const sections = new Map<number, OpenSection>();
  const isBare = hasBareSeeAlso(entries);
  let isScattered = false;
  let before: number | undefined;
  for (const entry of entries) {
    const known = Math.max(0, ...sections.keys());
    const { number, title } = readSection(entry.section, entry.action!, { numbers, before, known }, profile);
    const section = sections.get(number) ?? { number, title, first: entry, actions: [], byName: new Map() };
    sections.set(number, section);
    if (section.title === '') section.title = title;
    const last = section.actions.length - 1;
    const { place } = addEntry(section, entry);
    isScattered ||= (before !== undefined && number < before) || place < last;
    before = number;
  }
  const found = [...sections.values()].map(({ number, title, first, actions }): DraftSection => ({
    number,
    title,
    source: nonEmpty(first.cell('section')) ?? beginning(first.action!),
    headers: headersOf(number),
    actions: actions.map((action) => closeAction(action.entries, isBare)),
  }));
  return restoreOrder(found, isScattered, profile);
}

/** Adds a row to the action that it names, or names by its label alone; else it opens another. */
function addEntry({ actions, byName }: OpenSection, entry: Entry): OpenAction {
  const { label, text } = entry.action!;
  const words = text && comparable(text.text);
  const name = JSON.stringify([label?.name ?? null, words]);
  const labelled = label ? byName.get(label.name) : undefined;
  const found = byName.get(name) ?? (words === null || labelled?.isNamedByLabel ? labelled : undefined);
  const action = found ?? { place: actions.length, entries: [entry], isNamedByLabel: words === null };
  if (found) found.entries.push(entry);
  else actions.push(action);
  if (words !== null) action.isNamedByLabel = false;
  byName.set(name, action);
  if (label) byName.set(label.name, action);
  return action;
}

function beginning({ label, text }: ActionName): Source {
  const source = label?.source ?? text!.parts[0];
  return { ...source, end: source.start, text: '' };
}

/** Whether most see-also in a column of their own are written without brackets and opening words. */
function hasBareSeeAlso(entries: readonly Entry[]): boolean {
  const typed = entries.flatMap(({ cell }) => nonEmpty(cell('seeAlso')) ?? []);
  return typed.filter(({ text }) => findSeeAlso(text) === null).length * 2 > typed.length;
}

function closeAction(entries: readonly [Entry, ...Entry[]], isBare: boolean): DraftAction {
  const [first] = entries;
  const rsp = entries.map(({ cell }) => nonEmpty(cell('rsp'))).find((source) => source !== null);
  // Rows repeat them; each stands where it is read first.
  const kpis = groupBy(
    entries.flatMap(({ cell }) => nonEmpty(cell('kpi')) ?? []),
    ({ text }) => comparable(text),
  );
  return {
    label: entries.map(({ action }) => action!.label).find((label) => label !== null) ?? null,
    text: entries.map(({ action }) => action!.text).find((text) => text !== null) ?? null,
    rsp: rsp ? trimPart(rsp) : null,
    listings: entries.flatMap((entry) => readListings(entry, isBare)),
    emptyBullets: [],
    kpis: [...kpis.values()].map(([source]) => passageOf(trimPart(source))),
    listingsCell: first.cell('listings')!,
    kpisCell: first.cell('kpi') ?? emptyCell(first.row, first.cell('listings')!.at.column + 1),
    rows: entries.map(({ row }) => row),
  };
}

function readListings({ cell }: Entry, isBare: boolean): readonly DraftListing[] {
  const source = nonEmpty(cell('listings'));
  if (!source) return [];
  const items = readItems([source]).filter(({ text }) => text !== '');
  const passage = items.length === 1 ? items[0]! : passageOf(trimPart(source));
  const [kind, countries] = [cell('kind')?.text ?? '', cell('countries')?.text ?? ''];
  return [{ passage, seeAlso: cell('seeAlso'), isBare, kind, countries }];
}

function nonEmpty(source: Source | null): Source | null {
  return source && source.text.trim() !== '' ? source : null;
}

function sourceOf(cell: Cell): Source {
  return trimPart(wholeCell(cell));
}
