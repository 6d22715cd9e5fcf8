import type { Action, Plan, Section } from '../plan/model';
import { findCell, type Grid } from '../sheet/grid';
import type { ArrangingLoss } from './arranged';
import type { Outline } from './outline/outline';

/** What goes for good with the actions and sections that go; `doubled` are lines that the other action has already. */
export function findLosses(
  grid: Grid,
  plan: Plan,
  { sections, gone }: Outline,
  doubled: ReadonlySet<string>,
): readonly ArrangingLoss[] {
  const left = new Set(sections.map(({ section }) => section));
  return plan.sections.flatMap((section) => [
    ...(left.has(section) ? [] : ofSection(plan, section)),
    ...section.actions.flatMap((action) =>
      gone.has(action) ? ofAction(grid, plan, action, gone.get(action) !== null, doubled) : [],
    ),
  ]);
}

function ofSection(plan: Plan, section: Section): readonly ArrangingLoss[] {
  const of = `section ${section.number}`;
  const rows = [section.source, ...section.headers].map(({ at }) => at.row);
  const own = section.actions.flatMap((action) => action.rows);
  const [first, last] = [Math.min(...rows, ...own), Math.max(...rows, ...own)];
  const notes = plan.layout === 'register' ? [] : plan.notes.filter(({ at: { row } }) => row > first && row < last);
  return [
    ...said('heading', of, section.source.text),
    ...notes.map(({ text }): ArrangingLoss => ({ kind: 'note', of, text })),
  ];
}

function ofAction(
  grid: Grid,
  plan: Plan,
  { ref, title, rspSource, kpis, listings, rows }: Action,
  isMerged: boolean,
  doubled: ReadonlySet<string>,
): readonly ArrangingLoss[] {
  const lines = isMerged ? listings.filter(({ id }) => doubled.has(id)) : listings;
  const isRowKept = isMerged && plan.layout === 'register';
  const cells = isRowKept
    ? []
    : rows.flatMap((row) => plan.extraColumns.map(({ column }) => findCell(grid, { row, column })?.text ?? ''));
  return [
    ...said('title', ref, title),
    ...said('rsp', ref, rspSource?.text ?? ''),
    ...(isMerged ? [] : kpis.flatMap(({ text }) => said('kpi', ref, text))),
    ...lines.flatMap(({ id, text }) => said(isMerged ? 'doubled-line' : 'line', id, text)),
    ...cells.flatMap((text) => said('cell', ref, text)),
  ];
}

function said(kind: ArrangingLoss['kind'], of: string, text: string): readonly ArrangingLoss[] {
  return text.trim() === '' ? [] : [{ kind, of, text }];
}
