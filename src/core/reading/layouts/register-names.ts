import { isNumber, parseRef } from '../../plan/label';
import { findLabel } from '../../plan/labels/find-label';
import type { Profile } from '../../plan/profile';
import { comparable, foldSpaces } from '../../plan/text';
import type { Source } from '../../sheet/edit';
import type { Cell } from '../../sheet/grid';
import { partOf, passageOf, trimPart, type Passage } from '../passage';
import { readHeading } from './headings';

/** What a row of a register calls its action; one of label and text at least. */
export interface ActionName {
  readonly label: { readonly source: Source; readonly name: string } | null;
  readonly text: Passage | null;
  /** Written with the label: 1-(a). */
  readonly section: number | null;
}

/** Reads "a) Title", "1-(a) Title", "1-(a)", "a", also with the label in a cell of its own. Null where both are empty. */
export function nameAction(label: Source | null, action: Source | null, { labels }: Profile): ActionName | null {
  const own = label && findLabel(label.text, labels.style);
  const said = action && findLabel(action.text, labels.style);
  if (action && said && (!label || own?.label === said.label)) {
    return nameByLabel(action, said);
  }
  if (label) {
    const name = own?.label ?? foldSpaces(label.text).toLowerCase();
    return {
      label: { source: trimPart(label), name },
      text: action && passageOf(trimPart(action)),
      section: own?.section ?? null,
    };
  }
  return action && { label: null, text: passageOf(trimPart(action)), section: null };
}

function nameByLabel(cell: Source, { end, label, section }: NonNullable<ReturnType<typeof findLabel>>): ActionName {
  const rest = trimPart(partOf(cell, end, cell.text.length));
  return {
    label: { source: trimPart(partOf(cell, 0, end)), name: label },
    text: rest.text === '' ? null : passageOf(rest),
    section,
  };
}

export interface SectionName {
  readonly number: number;
  readonly title: string;
}

/** What the rows above say of sections. */
export interface KnownSections {
  /** Numbers given to sections that are written without one, by their comparable text; added to here. */
  readonly numbers: Map<string, number>;
  readonly before: number | undefined;
  /** The highest number so far. */
  readonly known: number;
}

/** "1", "1. Support trade", "Section 1"; without a section column the name of the action has it: "1-(a)". */
export function readSection(
  section: Source | null,
  action: ActionName,
  { numbers, before, known }: KnownSections,
  profile: Profile,
): SectionName {
  if (!section) return { number: action.section ?? before ?? 1, title: '' };
  const text = section.text.trim();
  if (isNumber(text)) return { number: Number(text), title: '' };
  const cell: Cell = { ...section.at, text, kind: 'text', hold: null };
  const heading = readHeading({ row: cell.row, cells: [cell], header: null }, profile);
  if (heading && heading.number !== null) return { number: heading.number, title: foldSpaces(heading.title) };
  const key = comparable(text);
  const number = numbers.get(key) ?? action.section ?? parseRef(text)?.section ?? known + 1;
  numbers.set(key, number);
  return { number, title: foldSpaces(text) };
}
