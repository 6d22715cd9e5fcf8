import type { Action, Plan, Section } from '../../plan/model';
import type { Outline, Placed, PlacedSection } from '../outline/outline';
import type { NewRow, RowOrder } from './order';

/** The rows of a section as they stand: from its heading to its last action or remark, and the empty ones behind. */
export interface SectionRows {
  readonly section: Section;
  readonly core: readonly number[];
  readonly gap: readonly number[];
}

/** The rows of all sections of a table, which follow one another from the first one's heading on. */
export function sectionRows(plan: Plan): readonly SectionRows[] {
  const starts = plan.sections.map(startOf);
  return plan.sections.map((section, index) => {
    const [from, next] = [starts[index]!, starts[index + 1] ?? Infinity];
    const notes = plan.notes.flatMap(({ at: { row } }) => (next < Infinity && row > from && row < next ? [row] : []));
    const own = section.actions.flatMap(({ rows }) => rows);
    const last = Math.max(from, ...section.headers.map(({ at }) => at.row), ...own, ...notes);
    return { section, core: range(from, last + 1), gap: next < Infinity ? range(last + 1, next) : [] };
  });
}

function startOf({ source, headers, actions }: Section): number {
  return Math.min(source.at.row, ...headers.map(({ at }) => at.row), ...actions.flatMap(({ rows }) => rows));
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** The rows that are put in for what is new. */
export interface NewRows {
  readonly action: (placed: Placed, own: PlacedSection) => NewRow;
  /** The heading and the header row; its actions are put in behind. */
  readonly section: (own: PlacedSection) => readonly NewRow[];
}

/** Rows that join an action, behind its own. */
export type Joining = ReadonlyMap<Action, readonly number[]>;

/** The rows of all sections as they are to stand. */
export function orderSections(
  before: readonly SectionRows[],
  { sections }: Outline,
  make: NewRows,
  joining: Joining,
): RowOrder {
  const own = new Map(before.map(({ section, core }) => [section, core]));
  // Empty rows between sections stay between sections, whichever these are.
  const between = before.slice(0, -1).map(({ gap }) => gap);
  const model = between.at(-1) ?? [];
  return sections.flatMap((placed, index): RowOrder => {
    const core = placed.section ? own.get(placed.section)! : make.section(placed);
    const block = orderActions(placed, core, make, joining);
    if (index === sections.length - 1) return block;
    return [...block, ...(between[index] ?? model.map((row): NewRow => ({ cells: [], like: row })))];
  });
}

/** A section's rows without the actions that go or stand elsewhere, and with those that come. */
function orderActions(placed: PlacedSection, core: RowOrder, make: NewRows, joining: Joining): RowOrder {
  const staying = new Set(placed.actions.flatMap(({ action, isMoved }) => (action && !isMoved ? [action] : [])));
  const leaving = new Set(placed.section?.actions.filter((action) => !staying.has(action)).flatMap(({ rows }) => rows));
  let order = core.filter((row) => typeof row !== 'number' || !leaving.has(row));
  const put = (rows: RowOrder, at: number): void => {
    order = [...order.slice(0, at), ...rows, ...order.slice(at)];
  };
  let last: number | NewRow | undefined;
  placed.actions.forEach((one, index) => {
    const rows: RowOrder = one.action?.rows ?? [make.action(one, placed)];
    if (!one.action || one.isMoved) {
      const next = placed.actions.slice(index).find(({ action }) => action && staying.has(action))?.action;
      const above = next ? order.indexOf(next.rows[0]!) : order.length;
      put(rows, last === undefined ? above : order.indexOf(last) + 1);
    }
    last = rows.at(-1)!;
    const joined = (one.action && joining.get(one.action)) ?? [];
    put(joined, order.indexOf(last) + 1);
    last = joined.at(-1) ?? last;
  });
  return order;
}
