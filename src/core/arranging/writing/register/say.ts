import { formatMark } from '../../../plan/label';
import { actionsOf, type Action, type Plan, type Section } from '../../../plan/model';
import type { ColumnRole } from '../../../plan/profile';
import { findCell, type Grid } from '../../../sheet/grid';
import { findWrittenNumber, numberLike } from '../headings';
import { findMark, remark } from '../marks';
import type { NamedRow, Saying } from './named-row';

/** What a row says of its section: as typed there, or as the section's other rows have it. `row` is null of a new one. */
export function saySection(row: number | null, { section: own }: NamedRow, { grid, plan }: Saying): string {
  const { section, number, title } = own;
  if (!section) return newSection(number, title, plan);
  const column = plan.shape.columns.section!;
  const isOwn = row !== null && section.actions.some(({ rows }) => rows.includes(row));
  const typed = isOwn ? (findCell(grid, { row, column })?.text ?? '') : '';
  return renumber(typed.trim() === '' ? section.source.text : typed, section, number);
}

/** A number alone where sections have no titles; else the number with the title. */
function newSection(number: number, title: string, { sections }: Plan): string {
  return title === '' && sections.every((other) => other.title === '') ? String(number) : `${number}. ${title}`;
}

function renumber(text: string, section: Section, to: number): string {
  const place = findWrittenNumber({ ...section, source: { ...section.source, start: 0, end: text.length, text } });
  if (!place || to === section.number) return text;
  return text.slice(0, place.start) + numberLike(place.text, to) + text.slice(place.end);
}

/** What a row says of its action, in the column of labels or of actions. */
export function sayAction(
  role: Extract<ColumnRole, 'label' | 'action'>,
  row: number | null,
  { placed, section, into }: NamedRow,
  { grid, plan }: Saying,
): string {
  const column = plan.shape.columns[role]!;
  const to = { label: placed.label, section: section.number };
  const action = into ?? placed.action;
  if (!action) return newAction(role, { placed, section, into }, { grid, plan });
  const typed = row === null || into ? '' : textAt(grid, row, column);
  return remarked(typed.trim() === '' ? said(grid, action, column) : typed, role, action, to);
}

function newAction(role: 'label' | 'action', { placed, section }: NamedRow, { grid, plan }: Saying): string {
  const columns = plan.shape.columns;
  const to = { label: placed.label, section: section.number };
  const near = section.actions.find(({ action }) => action !== null)?.action ?? actionsOf(plan)[0];
  const model = near ? said(grid, near, columns[role]!) : '';
  if (role === 'label') return near && model !== '' && to.label !== null ? remark(model, near, to) : (to.label ?? '');
  const isMarked = near ? findMark(model, near) !== null : columns.label === undefined;
  if (to.label === null || !isMarked) return placed.title;
  const found = near && findMark(model, near);
  const mark = near && found ? remark(model.slice(0, found.end), near, to) : formatMark(section.number, to.label);
  return `${mark} ${placed.title}`.trim();
}

function remarked(
  text: string,
  role: 'label' | 'action',
  action: Action,
  to: { readonly label: string | null; readonly section: number },
): string {
  return text === '' || (role === 'action' && !findMark(text, action)) ? text : remark(text, action, to);
}

/** The text that the rows of an action have in a column. */
function said(grid: Grid, { rows }: Action, column: number): string {
  return rows.map((row) => textAt(grid, row, column)).find((text) => text.trim() !== '') ?? '';
}

function textAt(grid: Grid, row: number, column: number): string {
  return findCell(grid, { row, column })?.text ?? '';
}
